package org.nationalresponse.workbook.summary.word;

import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Setting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes what all pages share: their size, what runs along their foot, the mark behind their text, and the file's properties. */
final class WordFrame {

    /** Of a point. */
    static final int TWENTIETHS = 20;

    private static final double TWENTIETHS_A_MILLIMETRE = 1440 / 25.4;
    private static final double TOP = 11;
    private static final double SIDE = 14;
    private static final double BOTTOM = 15;
    private static final double HEADER = 5;
    private static final double FOOTER = 6.5;
    private static final String BETWEEN = " · ";
    private static final String OF = " / ";
    private static final String FIRST = "1";

    private final XWPFDocument file;
    private final Setting setting;
    private final WordStyles styles;

    private WordFrame(XWPFDocument file, Setting setting, WordStyles styles) {
        this.file = file;
        this.setting = setting;
        this.styles = styles;
    }

    static void write(XWPFDocument file, Document document, WordStyles styles) {
        WordFrame frame = new WordFrame(file, document.setting(), styles);
        frame.tabs();
        frame.page();
        frame.foot();
        document.setting().watermark().ifPresent(frame::watermark);
        frame.properties();
        file.getSettings().getCTSettings().set(WordParts.settings());
    }

    /** How wide the text is, in twentieths of a point. */
    static int textWidth(Setting setting) {
        return twentieths(setting.paper().width() - 2 * SIDE);
    }

    private static int twentieths(double millimetres) {
        return (int) Math.round(millimetres * TWENTIETHS_A_MILLIMETRE);
    }

    private void tabs() {
        tab("Footer", STTabTlc.NONE);
        tab(WordStyle.CONTENTS_1.id(), STTabTlc.DOT);
        tab(WordStyle.CONTENTS_2.id(), STTabTlc.DOT);
    }

    private void tab(String style, STTabTlc.Enum leader) {
        CTTabStop tab = styles.paragraph(style).addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(leader);
        tab.setPos(BigInteger.valueOf(textWidth(setting)));
    }

    private void page() {
        CTBody body = file.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twentieths(setting.paper().width())));
        size.setH(BigInteger.valueOf(twentieths(setting.paper().height())));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twentieths(TOP)));
        margins.setRight(BigInteger.valueOf(twentieths(SIDE)));
        margins.setBottom(BigInteger.valueOf(twentieths(BOTTOM)));
        margins.setLeft(BigInteger.valueOf(twentieths(SIDE)));
        margins.setHeader(BigInteger.valueOf(twentieths(HEADER)));
        margins.setFooter(BigInteger.valueOf(twentieths(FOOTER)));
        margins.setGutter(BigInteger.ZERO);
        if (setting.rightToLeft()) {
            section.addNewBidi();
        }
    }

    private void foot() {
        CTP foot = paragraph(file.createFooter(HeaderFooterType.DEFAULT), "Footer");
        say(foot, setting.foot());
        foot.addNewR().addNewTab();
        setting.mark().ifPresent(mark -> say(foot, mark + BETWEEN));
        setting.code().ifPresent(code -> {
            WordRuns.say(foot::addNewR, code, false, Optional.of("Code"));
            say(foot, BETWEEN);
        });
        WordField.whole(foot::addNewR, " PAGE ", FIRST);
        say(foot, OF);
        WordField.whole(foot::addNewR, " NUMPAGES ", FIRST);
    }

    private void say(CTP paragraph, String words) {
        WordRuns.say(paragraph::addNewR, words, setting.rightToLeft(), Optional.empty());
    }

    private void watermark(String word) {
        CTP head = paragraph(file.createHeader(HeaderFooterType.DEFAULT), "Header");
        head.addNewR().addNewPict().set(Watermark.of(word));
    }

    private CTP paragraph(XWPFHeaderFooter place, String style) {
        CTP paragraph = place.getParagraphs().isEmpty()
                ? place.createParagraph().getCTP()
                : place.getParagraphs().get(0).getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        if (setting.rightToLeft()) {
            paragraph.getPPr().addNewBidi();
        }
        return paragraph;
    }

    /** No name of a person or a machine, and no time. */
    private void properties() {
        String product = styles.texts().get("common.product");
        POIXMLProperties all = file.getProperties();
        all.getExtendedProperties().setApplication(product);
        PackageProperties core = all.getCoreProperties().getUnderlyingProperties();
        core.setCreatedProperty(Optional.<Date>empty());
        core.setTitleProperty(Optional.of(WordText.clean(setting.title())));
        core.setSubjectProperty(Optional.of(WordText.clean(setting.subject())));
        core.setCreatorProperty(Optional.of(product));
        core.setLanguageProperty(Optional.of(setting.language()));
    }
}
