package org.nationalresponse.workbook.progress.search;

import java.util.List;
import org.nationalresponse.workbook.progress.Target;

/**
 * Something that can be searched for, with the places to which it leads.
 *
 * @param spots the places, the most fitting first; never empty
 * @param why a sentence that says what this is about; empty where the title says it all
 * @param parts the words to compare with, each part with its weight
 * @param bonus what decides between entries that fit equally well
 */
record SearchEntry(List<Spot> spots, String why, List<Part> parts, int bonus) {

    static final int TITLE = 10;
    static final int STATEMENT = 8;
    static final int BODY = 4;
    /** The page's name helps to tell two fields apart; it alone makes no field a hit. */
    static final int PAGE = 1;

    private static final int WHOLE = 6;
    /** Such as a plural. */
    private static final int NEARLY = 5;
    private static final int BEGINNING = 4;
    private static final int AKIN = 2;
    /** Letters that a word may have more than what was typed and still be nearly the same. */
    private static final int ENDING = 2;
    /** Words with this many letters in common at the beginning are akin, such as "ratify" and "ratifying". */
    private static final int COMMON_LETTERS = 5;

    SearchEntry {
        spots = List.copyOf(spots);
        parts = List.copyOf(parts);
    }

    /** A place: what is there, the page that it is on, and how to get there. */
    record Spot(String title, List<String> titleWords, String where, Target target) {}

    /** Words of one text in their order. */
    record Part(List<String> words, int weight) {

        Part {
            words = List.copyOf(words);
        }

        int fit(String token) {
            int best = 0;
            for (String word : words) {
                best = Math.max(best, quality(token, word));
                if (best == WHOLE) {
                    break;
                }
            }
            return best * weight;
        }

        /** More for words that stand here in the same order, and at the beginning. */
        int phrase(List<String> tokens) {
            for (int at = 0; at + tokens.size() <= words.size(); at++) {
                int last = at + tokens.size() - 1;
                if (words.subList(at, last).equals(tokens.subList(0, tokens.size() - 1))
                        && words.get(last).startsWith(tokens.get(tokens.size() - 1))) {
                    return (at == 0 ? 2 : 1) * weight * Math.min(tokens.size(), 4) / 2;
                }
            }
            return 0;
        }

        /** Up to twice the weight, for a title of which what was typed makes up the most. */
        int share(List<String> tokens) {
            long said = words.stream().filter(word -> tokens.stream().anyMatch(token -> quality(token, word) >= BEGINNING)).count();
            return words.isEmpty() || weight < TITLE ? 0 : (int) (2 * weight * said / words.size());
        }
    }

    /** How well all the tokens fit; zero where fewer than {@code needed} of them stand here at all. */
    int fit(List<String> tokens, int needed) {
        int sum = 0;
        int spare = tokens.size() - needed;
        boolean own = false;
        for (String token : tokens) {
            int best = 0;
            for (Part part : parts) {
                best = Math.max(best, part.fit(token));
            }
            if (best == 0 && --spare < 0) {
                return 0;
            }
            sum += best;
            own |= best > PAGE * WHOLE;
        }
        if (!own) {
            return 0;
        }
        int phrase = parts.stream().mapToInt(part -> part.phrase(tokens)).max().orElse(0);
        int share = parts.stream().mapToInt(part -> part.share(tokens)).max().orElse(0);
        return sum / tokens.size() + phrase + share + bonus;
    }

    /** How many of the tokens stand in the title of a spot. */
    static long inTitle(Spot spot, List<String> tokens) {
        return tokens.stream()
                .filter(token -> spot.titleWords().stream().anyMatch(word -> quality(token, word) > 0))
                .count();
    }

    private static int quality(String token, String word) {
        if (word.startsWith(token)) {
            int more = word.length() - token.length();
            return more == 0 ? WHOLE : more <= ENDING && token.length() > ENDING ? NEARLY : BEGINNING;
        }
        int common = 0;
        int most = Math.min(token.length(), word.length());
        while (common < most && token.charAt(common) == word.charAt(common)) {
            common++;
        }
        boolean akin = common >= COMMON_LETTERS && common * 5 >= Math.max(token.length(), word.length()) * 3;
        return akin ? AKIN : 0;
    }
}
