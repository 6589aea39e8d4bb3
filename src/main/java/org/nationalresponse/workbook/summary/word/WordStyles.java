package org.nationalresponse.workbook.summary.word;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.document.Section.Density;
import org.nationalresponse.workbook.text.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a file. The plain ones have the density that most of the document has; parts that are denser or less dense have
 * variants that follow them in all else, so that changing a style changes its variants too.
 */
final class WordStyles {

    private final XWPFDocument file;
    private final CTStyles styles;
    private final Density plain;
    private final Texts texts;
    private final boolean rightToLeft;
    private final Set<String> variants = new HashSet<>();

    WordStyles(XWPFDocument file, Document document) {
        this.file = file;
        this.styles = WordParts.styles();
        this.plain = mostly(document);
        this.texts = Texts.in(Locale.forLanguageTag(document.setting().language()));
        this.rightToLeft = document.setting().rightToLeft();
        name();
        language(document.setting().language());
        for (WordStyle style : WordStyle.values()) {
            air(style(style.id()), style.air(plain));
        }
        if (rightToLeft) {
            paragraph(style("Normal")).addNewBidi();
            mirror(paragraph(WordStyle.CAUTION.id()).getPBdr());
        }
        XWPFNumbering numbering = file.createNumbering();
        numbering.setNumbering(WordParts.numbering());
    }

    /** The style's id at a density. */
    String id(WordStyle style, Density density) {
        if (density == plain || style.air(density).equals(style.air(plain))) {
            return style.id();
        }
        String code = density.name().toLowerCase(Locale.ROOT);
        String id = style.id() + "-" + code;
        if (variants.add(id)) {
            CTStyle base = style(style.id());
            CTStyle variant = styles.addNewStyle();
            variant.setType(STStyleType.PARAGRAPH);
            variant.setStyleId(id);
            variant.setCustomStyle(true);
            variant.addNewName().setVal(texts.get("word.density." + code, "style", base.getName().getVal()));
            variant.addNewBasedOn().setVal(style.id());
            if (base.isSetNext()) {
                variant.addNewNext().setVal(base.getNext().getVal());
            }
            air(variant, style.air(density));
        }
        return id;
    }

    /** The styles as they are now become part of the file. */
    void finish() {
        file.createStyles().setStyles(styles);
    }

    Texts texts() {
        return texts;
    }

    CTPPrGeneral paragraph(String id) {
        return paragraph(style(id));
    }

    private void name() {
        for (CTStyle style : styles.getStyleArray()) {
            if (style.isSetCustomStyle()) {
                String code = style.getStyleId().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
                style.getName().setVal(texts.get("word.style." + code));
            }
        }
    }

    /** Word turns indents around by itself, but no rules. */
    private static void mirror(CTPBdr rules) {
        rules.setRight(rules.getLeft());
        rules.unsetLeft();
    }

    private void language(String tag) {
        CTLanguage language = styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
        if (rightToLeft) {
            language.setBidi(WordLanguage.of(tag));
        } else {
            language.setVal(WordLanguage.of(tag));
        }
    }

    private void air(CTStyle style, WordStyle.Air air) {
        CTSpacing spacing = paragraph(style).addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(air.before()));
        spacing.setAfter(BigInteger.valueOf(air.after()));
        spacing.setLine(BigInteger.valueOf(air.line()));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        CTRPr letters = style.isSetRPr() ? style.getRPr() : style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(air.size()));
        letters.addNewSzCs().setVal(BigInteger.valueOf(air.size()));
    }

    private static CTPPrGeneral paragraph(CTStyle style) {
        return style.isSetPPr() ? style.getPPr() : style.addNewPPr();
    }

    private CTStyle style(String id) {
        for (CTStyle style : styles.getStyleArray()) {
            if (style.getStyleId().equals(id)) {
                return style;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static Density mostly(Document document) {
        Map<Density, Integer> blocks = document.sections().stream()
                .collect(Collectors.toMap(
                        Section::density, one -> one.blocks().size(), Integer::sum, () -> new EnumMap<>(Density.class)));
        return blocks.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Density.ROOMY);
    }
}
