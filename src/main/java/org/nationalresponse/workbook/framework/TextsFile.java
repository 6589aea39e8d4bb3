package org.nationalresponse.workbook.framework;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.nationalresponse.workbook.text.Message;

/** Reads {@code texts/<language>.properties}: Java's properties format in UTF-8, with line numbers in its faults. */
final class TextsFile {

    private TextsFile() {}

    /** The texts by key; a key that stands twice is a fault, since one of the two would silently be lost. */
    static Map<String, String> read(String file, byte[] bytes) {
        Map<String, String> texts = new HashMap<>();
        String[] lines = Utf8.decode(file, bytes).split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int first = i + 1;
            StringBuilder entry = new StringBuilder(lines[i]);
            boolean comment = isComment(lines[i]);
            while (!comment && goesOn(lines[i]) && i + 1 < lines.length) {
                i++;
                entry.append('\n').append(lines[i]);
            }
            parse(file, first, entry.toString()).forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw Findings.fault(file, first, Message.of("framework.reason.doubled-key", "key", key));
                }
            });
        }
        return texts;
    }

    private static Properties parse(String file, int line, String entry) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(entry));
        } catch (IllegalArgumentException e) {
            throw Findings.fault(file, line, Message.of("framework.reason.bad-escape"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one;
    }

    private static boolean isComment(String line) {
        String start = line.stripLeading();
        return start.startsWith("#") || start.startsWith("!");
    }

    /** An odd number of backslashes at the end joins the next line to this one. */
    private static boolean goesOn(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
