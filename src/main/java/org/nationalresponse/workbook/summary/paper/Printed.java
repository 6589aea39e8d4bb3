package org.nationalresponse.workbook.summary.paper;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.text.Message;

/**
 * A document as PDF.
 *
 * @param pages how many pages it came to; a brief should be two
 * @param missingLetters letters that the program's fonts do not have and that a stand-in replaces on paper
 */
public record Printed(byte[] pdf, int pages, Set<String> missingLetters) {

    /** Pages of a brief. */
    public static final int BRIEF_PAGES = 2;

    private static final int NAMED_LETTERS = 3;

    public Printed {
        missingLetters = Set.copyOf(missingLetters);
    }

    /**
     * What there is to say of the missing letters. The first few stand by their Unicode numbers and names, since here too a font
     * may lack them: a text in another script lacks them all, and nobody reads a list of fifty.
     */
    public Message missingLettersNotice() {
        List<Integer> letters = missingLetters.stream().flatMapToInt(String::codePoints).sorted().boxed().toList();
        String first = letters.stream()
                .limit(NAMED_LETTERS)
                .map(letter -> String.format(Locale.ROOT, "U+%04X %s", letter, Character.getName(letter)))
                .collect(Collectors.joining(", "));
        return Message.of("summary.notice.letters", "letters", first, "more", Math.max(0, letters.size() - NAMED_LETTERS));
    }
}
