package org.nationalresponse.workbook.progress.search;

import org.nationalresponse.workbook.country.Entry;

/**
 * A record as it is searched.
 *
 * @param folded all that it says, a line for each field; the first line is what names it, empty where nothing does
 * @param around the folded names of what it belongs to; they help to narrow, but make no result by themselves
 */
record Indexed(Entry entry, String folded, String around) {

    static final char LINE = '\n';

    boolean says() {
        return folded.length() > 1;
    }

    /** Which words begin in the names around. */
    static int around(Question question, String around) {
        int found = 0;
        for (int i = 0; i < question.words().size(); i++) {
            found |= begins(around, question.words().get(i)) ? 1 << i : 0;
        }
        return found;
    }

    /** Whether all of the words stand here or around, one of them at least here. */
    boolean fits(Question question, int knownAround) {
        int missing = question.all() & ~knownAround;
        boolean own = false;
        for (int i = 0; i < question.words().size(); i++) {
            boolean wanted = (missing & 1 << i) != 0;
            // What stands around needs to be looked for here only until something is found here at all.
            if (wanted || !own) {
                boolean here = folded.contains(question.words().get(i));
                if (wanted && !here) {
                    return false;
                }
                own |= here;
            }
        }
        return own;
    }

    /** How well they fit: the less the better. */
    int distance(Question question) {
        int end = folded.indexOf(LINE);
        String title = folded.substring(0, end);
        if (question.in(title) == question.all()) {
            return question.words().stream().allMatch(word -> begins(title, word)) ? 0 : 1;
        }
        for (int start = end + 1; start < folded.length(); start = end + 1) {
            end = folded.indexOf(LINE, start);
            if (question.in(folded.substring(start, end)) == question.all()) {
                return 2;
            }
        }
        return 3;
    }

    private static boolean begins(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
