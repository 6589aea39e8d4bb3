package org.nationalresponse.workbook.summary.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word file that lie beside the code, ready to be filled in. */
final class WordParts {

    private static final String FOLDER = "/org/nationalresponse/workbook/summary/word/";
    private static final XmlOptions BARE =
            new XmlOptions().setLoadStripWhitespace().setLoadStripComments();

    private WordParts() {}

    static CTStyles styles() {
        return read("styles", StylesDocument.Factory::parse).getStyles();
    }

    static CTSettings settings() {
        return read("settings", SettingsDocument.Factory::parse).getSettings();
    }

    static CTNumbering numbering() {
        return read("numbering", NumberingDocument.Factory::parse).getNumbering();
    }

    static XmlObject watermark() {
        return read("watermark", XmlObject.Factory::parse);
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = WordParts.class.getResourceAsStream(FOLDER + name + ".xml")) {
            return reading.of(in, BARE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private interface Reading<T> {
        T of(InputStream in, XmlOptions options) throws IOException, XmlException;
    }
}
