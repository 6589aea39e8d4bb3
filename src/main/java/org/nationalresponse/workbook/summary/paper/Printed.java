package org.nationalresponse.workbook.summary.paper;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document as PDF.
 *
 * @param pages how many pages it came to; a brief should be two
 * @param missingLetters letters that the program's fonts do not have and that a stand-in replaces on paper
 */
public record Printed(byte[] pdf, int pages, Set<String> missingLetters) {

    /** Pages of a brief. */
    public static final int BRIEF_PAGES = 2;

    public Printed {
        missingLetters = Set.copyOf(missingLetters);
    }

    /** The missing letters by their Unicode numbers and names, since here too a font may lack them. */
    public String missingLettersByName() {
        return missingLetters.stream()
                .flatMapToInt(String::codePoints)
                .sorted()
                .mapToObj(letter -> String.format(Locale.ROOT, "U+%04X %s", letter, Character.getName(letter)))
                .collect(Collectors.joining(", "));
    }
}
