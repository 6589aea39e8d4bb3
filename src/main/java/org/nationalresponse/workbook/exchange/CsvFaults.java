package org.nationalresponse.workbook.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** The faults of one CSV file. Faults of rows are gathered so that a person can correct them in one go. */
final class CsvFaults {

    /** A person corrects a screenful at a time; more would hide the first ones. */
    static final int MOST = 20;

    private static final int LONGEST_QUOTE = 40;

    private final String file;
    private final List<Message> found = new ArrayList<>();

    CsvFaults(Path csv) {
        file = csv.getFileName() == null ? csv.toString() : csv.getFileName().toString();
    }

    /** The fault for a file that as a whole cannot be read; values may be added as name, value. */
    Fault file(String key, Object... namesAndValues) {
        List<Object> values = new ArrayList<>(List.of("file", file));
        values.addAll(List.of(namesAndValues));
        return new Fault(only(Message.of(key, values.toArray())));
    }

    /** Notes a fault in one cell. */
    void cell(long line, String column, Message fault) {
        note(Message.of("exchange.csv.at-cell", "file", file, "line", line, "column", column, "fault", fault));
    }

    /** Notes a fault in a line as a whole. */
    void line(long line, Message fault) {
        note(Message.of("exchange.csv.at-line", "file", file, "line", line, "fault", fault));
    }

    /** Throws what was found, if anything was. */
    void throwIfAny() {
        if (found.size() == 1) {
            throw new Fault(only(found.get(0)));
        }
        if (!found.isEmpty()) {
            throw all(Message.of("exchange.csv.nothing", "faults", found.size()));
        }
    }

    /** What a person wrote, short enough and on one line, to be shown in a sentence. */
    static String quoted(String value) {
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    private void note(Message fault) {
        if (found.size() == MOST) {
            // Reading on would only find more of what has to be corrected anyway.
            throw all(Message.of("exchange.csv.more", "file", file));
        }
        found.add(fault);
    }

    private Fault all(Message last) {
        List<Message> messages = new ArrayList<>(found);
        messages.add(last);
        return new Fault(messages, null);
    }

    private static Message only(Message fault) {
        return Message.of("exchange.csv.only", "fault", fault);
    }
}
