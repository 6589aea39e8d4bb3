package org.nationalresponse.workbook.summary.brief;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;

/**
 * Writes words into places of limited room. What is too long is shown up to the end of a word with a mark behind it, and a notice
 * says which field to shorten and by how much: nothing is cut silently.
 */
final class Pen {

    /** What a word takes up at most, its blank included; scripts without blanks are counted by letters alone. */
    private static final int LETTERS = 9;

    /** From so many letters on, a word is broken where it has to be. */
    private static final int LONG_WORD = 24;

    private final Texts texts;
    private final int percent;
    private final List<Notice> notices = new ArrayList<>();

    /** @param percent how much of the usual room each place has */
    Pen(Texts texts, int percent) {
        this.texts = texts;
        this.percent = percent;
    }

    /** What had to be shortened so far, each field once. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    Run run(Told told, int words) {
        return told.place().isEmpty() ? Run.words(told.text()) : Run.typed(write(told, words));
    }

    /** The words, or that there are none. */
    Run run(Optional<Told> told, int words) {
        return told.map(some -> run(some, words)).orElseGet(() -> Run.quiet(texts.get("brief.no-data")));
    }

    /** On one line, since line breaks are the first thing that there is no room for. */
    String write(Told told, int words) {
        String line = told.text().strip().replaceAll("\\s+", " ");
        int room = Math.max(1, words * percent / 100);
        String shown = told.place().isEmpty() ? line : beginning(line, room, room * LETTERS);
        if (shown.length() == line.length()) {
            return line;
        }
        Notice notice = new Notice(
                Message.of("brief.shorten", "place", told.place().get(), "n", Math.max(1, count(line) - count(shown))),
                told.field());
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
        return texts.get("brief.shortened", "text", shown.replaceAll("[,;:]+$", ""));
    }

    private static int count(String line) {
        return line.isEmpty() ? 0 : line.split(" ").length;
    }

    private static String beginning(String line, int words, int letters) {
        if (line.length() <= letters && count(line) <= words) {
            return line;
        }
        StringBuilder shown = new StringBuilder();
        int left = words;
        for (String word : line.split(" ")) {
            int room = letters - shown.length() - 1;
            if (left-- == 0 || room <= 0) {
                break;
            }
            String fits = word.length() <= room ? word : word.length() < LONG_WORD && !shown.isEmpty() ? "" : letters(word, room);
            shown.append(shown.isEmpty() || fits.isEmpty() ? "" : " ").append(fits);
            if (fits.length() < word.length()) {
                break;
            }
        }
        return shown.toString();
    }

    /** Whole letters as a reader sees them, never a letter without its marks. */
    private static String letters(String word, int most) {
        BreakIterator breaks = BreakIterator.getCharacterInstance();
        breaks.setText(word);
        return most >= word.length() ? word : word.substring(0, Math.max(0, breaks.preceding(most + 1)));
    }
}
