package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.text.Texts;

/** A record that fits a question, for all rounds that say the same. */
final class Match implements Comparable<Match> {

    static final int SNIPPET = 120;
    static final int TITLE = 160;
    /** What only a result shows in full: the page of the rounds does not hold it. */
    private static final int OLD_SNIPPET = 400;

    private static final Comparator<Match> ORDER = Comparator.<Match, Boolean>comparing(match -> match.record.entry().retired())
            .thenComparingInt(match -> match.distance)
            .thenComparingInt(match -> match.age);

    private final Indexed record;
    private final int age;
    private final int distance;
    private final TreeSet<Integer> rounds = new TreeSet<>();

    /** By what two records say the same: the round does not matter. */
    record Same(Kind kind, String subject, String folded) {}

    /** @param age how many rounds came after the one that says it */
    Match(Indexed record, Optional<Round> round, int age, int distance) {
        this.record = record;
        this.age = age;
        this.distance = distance;
        round.map(Round::number).ifPresent(rounds::add);
    }

    /** One for both: the newer, that knows of the other. */
    Match together(Match other) {
        Match newer = other.age < age ? other : this;
        newer.rounds.addAll(newer == this ? other.rounds : rounds);
        return newer;
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }

    Result result(Question question, Index index, Texts texts) {
        Entry entry = record.entry();
        Reading reading = index.reading(record);
        Reading.Parts parts = reading.parts(entry);
        Marked title = parts.title()
                .map(part -> Marked.of(part.text(), question, TITLE))
                .orElseGet(() -> Marked.plain(reading.name(entry)));
        Optional<Reading.Part> says = says(question, parts);
        Marked snippet = says.map(part -> snippet(part, question)).orElse(Marked.plain(""));
        String field = says.map(Reading.Part::field).orElseGet(() -> reading.naming(entry, question));
        return new Result(
                title,
                place(reading, entry, parts, texts),
                says.map(Reading.Part::label).orElse(""),
                snippet,
                reading.target(entry, field));
    }

    /** The field that says most of the words; absent where the title says as many. */
    private static Optional<Reading.Part> says(Question question, Reading.Parts parts) {
        int most = parts.title().map(title -> count(question, title)).orElse(0);
        Optional<Reading.Part> best = Optional.empty();
        for (Reading.Part part : parts.others()) {
            int count = count(question, part);
            if (count > most) {
                most = count;
                best = Optional.of(part);
            }
        }
        return best;
    }

    private static int count(Question question, Reading.Part part) {
        return Integer.bitCount(question.in(Folding.of(part.text()) + " " + Folding.of(part.written())));
    }

    private Marked snippet(Reading.Part part, Question question) {
        Marked marked = Marked.of(part.text(), question, age > 0 ? OLD_SNIPPET : SNIPPET);
        boolean asWritten = marked.marks().isEmpty() && !part.written().isEmpty();
        return asWritten ? new Marked(marked.text(), List.of(new Folded.Range(0, marked.text().length()))) : marked;
    }

    private String place(Reading reading, Entry entry, Reading.Parts parts, Texts texts) {
        List<String> place = new ArrayList<>(reading.place(entry));
        if (!rounds.isEmpty() && !entry.kind().equals(Kind.ROUND)) {
            place.add(texts.get("search.rounds", "count", rounds.size(), "numbers", numbers(texts)));
        }
        String path = place.stream().reduce((whole, part) -> texts.get("search.path", "whole", whole, "part", part)).orElse("");
        return entry.retired() ? texts.get("search.retired", "path", path) : path;
    }

    /** Such as "1–3, 5". */
    private String numbers(Texts texts) {
        List<String> runs = new ArrayList<>();
        for (Integer first = rounds.first(); first != null; ) {
            int last = first;
            while (rounds.contains(last + 1)) {
                last++;
            }
            runs.add(first == last ? String.valueOf(first) : texts.get("search.rounds.run", "first", first, "last", last));
            first = rounds.higher(last);
        }
        return String.join(", ", runs);
    }
}
