package org.nationalresponse.workbook.framework;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.nationalresponse.workbook.text.Message;

/** Text files of a pack: UTF-8 and nothing else, since a guessed encoding would put wrong letters before a minister. */
final class Utf8 {

    /** Larger than any pack needs, small enough to be read whole. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /** The text without a byte order mark; a fault names the line of the first wrong byte. */
    static String decode(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(file);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
            throw Findings.fault(file, line, Message.of("framework.reason.not-utf8"));
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    static RuntimeException tooLarge(String file) {
        return Findings.fault(file, Message.of("framework.reason.too-large", "most", MOST_BYTES / (1024 * 1024)));
    }
}
