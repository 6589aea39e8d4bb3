package org.nationalresponse.workbook.exchange;

import java.nio.charset.StandardCharsets;

/** Long lines of a calendar or address file cut as RFC 5545, 3.1 says: after at most 75 bytes, and never within a letter. */
final class FoldedLines {

    private static final String END = "\r\n";
    private static final int MOST_BYTES = 75;

    private FoldedLines() {}

    /** @param text lines with their ends, which may be folded already in another way */
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.replace(END + " ", "").split(END)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            String letter = Character.toString(line.codePointAt(i));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(letter);
            bytes += length;
            i += letter.length();
        }
        folded.append(END);
    }
}
