package org.nationalresponse.workbook.summary.content;

import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;

/** What a person typed, where it says anything: blanks alone are no data. */
public final class Typed {

    private Typed() {}

    public static Optional<String> text(Entry entry, String field) {
        return filled(entry.text(field));
    }

    public static Optional<String> filled(Optional<String> text) {
        return text.map(String::strip).filter(words -> !words.isEmpty());
    }
}
