package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;

/**
 * Search over all that a workbook says in all its rounds and lists, and over all that it asks. Meant for one thread beside the
 * screen's: the first search reads all there is, each further one what changed.
 */
public final class Search {

    /** As many results as a person may look through; the others are counted. */
    public static final int MOST = 100;

    private static final int MOST_PLACES = 12;
    /** Words that can be left out one at a time; of more, a person knows best. */
    private static final int FEW_WORDS = 6;

    private final Asked asked;
    private final List<Pack> all;
    private final Texts texts;
    private final List<Pack> packs;
    private final Instruments instruments;
    private WhereIs whereIs;
    private Index index;

    /**
     * @param packs those that the round worked on is held against
     * @param all these first, then those that only rounds before were held against
     */
    public Search(List<Pack> packs, List<Pack> all, Instruments instruments, Texts texts) {
        this.packs = packs;
        this.all = all;
        this.instruments = instruments;
        this.texts = texts;
        asked = new Asked(packs, instruments, texts);
    }

    /**
     * What a search gave.
     *
     * @param said the first {@value #MOST} records that say it
     * @param all how many there are
     * @param asked where it is asked
     * @param without where nothing at all fits: questions of fewer words that something fits
     */
    public record Found(List<Result> said, int all, List<Result> asked, List<Without> without, Scope scope) {

        public boolean nothing() {
            return said.isEmpty() && asked.isEmpty();
        }
    }

    /**
     * A question without one of its words.
     *
     * @param left the word that is left out
     * @param count how much the workbook says then
     */
    public record Without(String question, String left, int count) {}

    /** How much was searched, by the number of records that say something. */
    public record Scope(int rounds, int answers, int evidence, int records) {}

    /** Gets ready, so that the first question need not wait. */
    public synchronized void prepare(Workbook workbook) {
        index = index == null ? Index.of(asked, all, workbook) : index.next(workbook);
        whereIs = whereIs == null ? new WhereIs(packs, instruments, texts) : whereIs;
    }

    /** What fits a question as it was typed; for an empty one the capabilities, as places to begin with. */
    public synchronized Found find(String typed, Workbook workbook) {
        prepare(workbook);
        Question question = Question.of(typed);
        List<Match> matches = matches(question);
        List<Result> said = matches.stream().limit(MOST).map(match -> match.result(question, index, texts)).toList();
        List<Result> places = whereIs.find(typed, question.isEmpty() ? MOST : MOST_PLACES).stream()
                .map(hit -> result(hit, question))
                .toList();
        List<Without> without = said.isEmpty() && places.isEmpty() ? without(question) : List.of();
        return new Found(said, matches.size(), places, without, scope());
    }

    private static Result result(WhereIs.Hit hit, Question question) {
        return new Result(
                Marked.of(hit.title(), question, Match.TITLE),
                hit.where(),
                "",
                Marked.of(hit.why(), question, Match.SNIPPET),
                hit.target());
    }

    private List<Match> matches(Question question) {
        if (question.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> around = new IdentityHashMap<>();
        Map<Match.Same, Match> found = new LinkedHashMap<>();
        Map<UUID, Integer> ages = ages();
        for (Indexed record : index.records()) {
            if (record.fits(question, around.computeIfAbsent(record.around(), names -> Indexed.around(question, names)))) {
                Reading reading = index.reading(record);
                Optional<Round> round = reading.round(record.entry());
                Match match = new Match(record, round, round.map(Round::id).map(ages::get).orElse(0), record.distance(question));
                Match.Same same = new Match.Same(record.entry().kind(), reading.subject(record.entry()), record.folded());
                found.merge(same, match, Match::together);
            }
        }
        List<Match> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    /** How many rounds came after each. */
    private Map<UUID, Integer> ages() {
        Map<UUID, Integer> ages = new HashMap<>();
        List<Round> rounds = Round.all(index.workbook());
        for (int i = 0; i < rounds.size(); i++) {
            ages.put(rounds.get(i).id(), rounds.size() - 1 - i);
        }
        return ages;
    }

    private List<Without> without(Question question) {
        List<Without> without = new ArrayList<>();
        if (question.words().size() > 1 && question.words().size() <= FEW_WORDS) {
            for (String word : question.words()) {
                List<String> others = question.words().stream().filter(each -> !each.equals(word)).toList();
                int count = matches(new Question(others)).size();
                if (count > 0) {
                    without.add(new Without(words(others), word, count));
                }
            }
        }
        return without;
    }

    private static String words(List<String> words) {
        return String.join(" ", words.stream().map(word -> word.contains(" ") ? '"' + word + '"' : word).toList());
    }

    private Scope scope() {
        int records = asked.registers().mapToInt(register -> index.count(new Kind(register.id()))).sum()
                + TreatyReading.KINDS.stream().mapToInt(index::count).sum();
        return new Scope(
                Round.all(index.workbook()).size(), index.count(Kind.ANSWER), index.count(Kind.EVIDENCE), records);
    }

    /** How many records the last change made it read. */
    synchronized int readLast() {
        return index.folded();
    }
}
