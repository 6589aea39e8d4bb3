package org.nationalresponse.workbook.ui.search;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nationalresponse.workbook.progress.search.Folded.Range;
import org.nationalresponse.workbook.progress.search.Marked;

/** A text with its marks in bold and underlined, so that they can be told in grey too. */
final class MarkedFlow extends TextFlow {

    /** Scripts whose letters join: a mark within a word would tear it apart, so the whole word is marked. */
    private static final Set<UnicodeScript> JOINED = Set.of(
            UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.NKO, UnicodeScript.MONGOLIAN, UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI);

    MarkedFlow(Marked marked, String style) {
        getStyleClass().addAll("marked", style);
        String text = marked.text();
        int at = 0;
        for (Range mark : marked.marks()) {
            int start = Math.max(at, wordStart(text, mark.start()));
            int end = wordEnd(text, mark.end());
            if (start < end) {
                add(text.substring(at, start), false);
                add(text.substring(start, end), true);
                at = end;
            }
        }
        add(text.substring(at), false);
    }

    /** Puts words before the text, such as the name of the field. */
    void before(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("before");
        getChildren().add(0, text);
    }

    private void add(String words, boolean mark) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            if (mark) {
                text.getStyleClass().add("mark");
            }
            getChildren().add(text);
        }
    }

    private static int wordStart(String text, int mark) {
        int start = mark;
        while (start > 0 && joined(text, start) && joined(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int mark) {
        int end = mark;
        while (end < text.length() && joined(text, end - 1) && joined(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean joined(String text, int at) {
        char letter = text.charAt(at);
        return !Character.isWhitespace(letter)
                && !Character.isSurrogate(letter)
                && (JOINED.contains(UnicodeScript.of(letter)) || UnicodeScript.of(letter) == UnicodeScript.INHERITED);
    }
}
