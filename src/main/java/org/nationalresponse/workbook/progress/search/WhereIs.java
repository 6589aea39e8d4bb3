package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.search.SearchEntry.Spot;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;

/**
 * Finds the place of something in a workbook by words that a person types: words of the documents that the framework comes from,
 * of capabilities, criteria, registers, fields and instruments. It searches what is asked, not what a country answered. One
 * thread only.
 */
public final class WhereIs {

    /** More of a pasted text is not looked at. */
    private static final int MOST_LETTERS = 600;
    /** From this many words on a person has pasted a sentence, of which not every word needs to stand in one place. */
    private static final int SENTENCE = 6;

    private final SearchWords split;
    private final List<SearchEntry> entries;
    private final List<Spot> capabilities;
    private final Set<String> small;

    /**
     * A place that was found.
     *
     * @param title what is there, such as a field
     * @param where the page that it is on
     * @param why what it is about, in a sentence; empty where the title says it all
     */
    public record Hit(String title, String where, String why, Target target) {}

    private record Scored(Hit hit, double score) {}

    public WhereIs(List<Pack> packs, Instruments instruments, Texts texts) {
        split = new SearchWords(texts.locale());
        SearchIndex index = new SearchIndex(packs, instruments, texts, split);
        entries = index.build();
        capabilities = index.capabilities();
        small = new HashSet<>(split.of(texts.get("search.small")));
    }

    /**
     * The places that fit best, each once, the best first. All words must stand with one place, in whole or in their beginning;
     * of a whole sentence most of them. Nothing typed gives the capabilities; nothing that fits gives an empty list.
     */
    public List<Hit> find(String query, int most) {
        if (query.isBlank()) {
            return capabilities.stream().limit(most).map(spot -> hit(spot, "")).toList();
        }
        List<String> tokens = tokens(query);
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = find(tokens, tokens.size(), most);
        boolean sentence = tokens.size() >= SENTENCE;
        return hits.isEmpty() && sentence ? find(tokens, (tokens.size() * 3 + 4) / 5, most) : hits;
    }

    private List<String> tokens(String query) {
        List<String> typed = split.of(query.substring(0, Math.min(query.length(), MOST_LETTERS))).stream().distinct().toList();
        List<String> large = typed.stream().filter(word -> !small.contains(word)).toList();
        return large.isEmpty() ? typed : large;
    }

    private List<Hit> find(List<String> tokens, int needed, int most) {
        Map<Target, Scored> best = new HashMap<>();
        for (SearchEntry entry : entries) {
            int fit = entry.fit(tokens, needed);
            if (fit > 0) {
                double score = fit;
                for (Spot spot : onePerPage(entry, tokens)) {
                    Scored scored = new Scored(hit(spot, entry.why()), score);
                    best.merge(spot.target(), scored, (one, other) -> other.score() > one.score() ? other : one);
                    score -= 1;
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed()
                        .thenComparing(scored -> scored.hit().title())
                        .thenComparing(scored -> scored.hit().target().page())
                        .thenComparing(scored -> scored.hit().target().item()))
                .limit(most)
                .map(Scored::hit)
                .toList();
    }

    /** Of several places of an entry on one page, the one whose title says most of what was typed. */
    private static List<Spot> onePerPage(SearchEntry entry, List<String> tokens) {
        List<Spot> chosen = new ArrayList<>();
        Set<String> pages = new HashSet<>();
        for (Spot spot : entry.spots()) {
            if (pages.add(spot.target().page())) {
                entry.spots().stream()
                        .filter(each -> each.target().page().equals(spot.target().page()))
                        .max(Comparator.comparingLong((Spot each) -> SearchEntry.inTitle(each, tokens))
                                .thenComparing(Comparator.comparingInt((Spot each) -> entry.spots().indexOf(each)).reversed()))
                        .ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private static Hit hit(Spot spot, String why) {
        return new Hit(spot.title(), spot.where(), why, spot.target());
    }
}
