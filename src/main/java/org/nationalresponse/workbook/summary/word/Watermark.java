package org.nationalresponse.workbook.summary.word;

import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** A word behind the text, from corner to corner. */
final class Watermark {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final QName SHAPE = new QName(VML, "shape");
    private static final QName TEXT = new QName(VML, "textpath");

    /** How wide a bold capital is, in its own height. */
    private static final double LETTER = 0.9;

    private static final double MOST_WIDTH = 460;
    private static final double MOST_HEIGHT = 96;
    private static final double LEAST_HEIGHT = 24;

    private Watermark() {}

    static XmlObject of(String word) {
        String text = WordText.clean(word);
        double letters = Math.max(1, text.codePointCount(0, text.length())) * LETTER;
        double height = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, MOST_WIDTH / letters));
        XmlObject picture = WordParts.watermark();
        try (XmlCursor cursor = picture.newCursor()) {
            cursor.toFirstChild();
            cursor.toChild(SHAPE);
            cursor.setAttributeText(new QName("alt"), text);
            cursor.setAttributeText(new QName("style"), String.format(
                    Locale.ROOT,
                    "position:absolute;margin-left:0;margin-top:0;width:%.0fpt;height:%.0fpt;rotation:315;z-index:-251658752;"
                            + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                            + "mso-position-vertical:center;mso-position-vertical-relative:margin",
                    letters * height,
                    height));
            cursor.toChild(TEXT);
            cursor.setAttributeText(new QName("string"), text);
            cursor.toStartDoc();
            cursor.toFirstChild();
            return cursor.getObject();
        }
    }
}
