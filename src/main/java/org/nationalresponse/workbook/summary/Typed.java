package org.nationalresponse.workbook.summary;

import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;

/** What a person typed, where it says anything: blanks alone are no data. */
final class Typed {

    private Typed() {}

    static Optional<String> text(Entry entry, String field) {
        return filled(entry.text(field));
    }

    static Optional<String> filled(Optional<String> text) {
        return text.map(String::strip).filter(words -> !words.isEmpty());
    }
}
