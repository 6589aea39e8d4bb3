package org.nationalresponse.workbook.summary;

import java.util.Set;

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
}
