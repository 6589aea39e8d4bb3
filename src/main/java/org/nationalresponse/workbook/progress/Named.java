package org.nationalresponse.workbook.progress;

import java.text.BreakIterator;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.text.Message;

/** What a record goes by inside a sentence: its title on one line, and no longer than a sentence bears. */
final class Named {

    private static final int LONGEST = 90;

    private Named() {}

    /** A value for a message: the title, or words for a record that has none. */
    static Object of(RecordWords words, Entry entry) {
        return words.title(entry).<Object>map(Named::shortened).orElseGet(() -> Message.of(
                "progress.untitled",
                "register", words.register(entry.kind().name()).map(words::name).orElse(entry.kind().name())));
    }

    /** Cut between two letters as a reader sees them, never inside a letter and its marks. */
    static String shortened(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(line);
        return line.substring(0, letters.preceding(LONGEST)).strip() + "…";
    }
}
