package org.nationalresponse.workbook.summary.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The program's own fonts, each read on first use. Those of the machine are never asked, so a drawing is the same everywhere. */
final class Typefaces {

    private static final String FOLDER = "/org/nationalresponse/workbook/fonts/";
    /** As an outline has it: neither snapped to pixels nor rounded. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final Map<String, Font> READ = new ConcurrentHashMap<>();

    private Typefaces() {}

    /** Words shaped and ordered as they are read; an empty text cannot be laid out and is not to be asked for. */
    static TextLayout layout(String text, double size, boolean bold) {
        Font latin = font("NotoSans", bold, size);
        if (latin.canDisplayUpTo(text) < 0) {
            return new TextLayout(text, latin, EXACT);
        }
        AttributedString runs = new AttributedString(text);
        runs.addAttribute(TextAttribute.FONT, latin);
        Font arabic = font("NotoNaskhArabic", bold, size);
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (!latin.canDisplay(letter) && arabic.canDisplay(letter)) {
                runs.addAttribute(TextAttribute.FONT, arabic, at, next);
            }
            at = next;
        }
        return new TextLayout(runs.getIterator(), EXACT);
    }

    static double width(String text, double size, boolean bold) {
        return layout(text, size, bold).getAdvance();
    }

    private static Font font(String family, boolean bold, double size) {
        String file = family + (bold ? "-Bold.ttf" : "-Regular.ttf");
        return READ.computeIfAbsent(file, Typefaces::read).deriveFont((float) size);
    }

    private static Font read(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program cannot read its own font " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
