package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.content.Bands;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Settings;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/**
 * Composes the annex: what it is, a section for each part of {@code headings.yaml} with the part’s id as its code, and, in the
 * section {@value #UNKNOWN}, what the record does not know.
 */
public final class AnnexComposer {

    static final String ABOUT = "about";
    static final String UNKNOWN = "unknown";

    private static final String KIND = "annex";
    private static final List<Part> PARTS = Part.all();

    private AnnexComposer() {}

    /** The codes of the sections, in their order; their names are texts {@code annex.section.<code>}. */
    public static List<String> sections() {
        return Stream.of(Stream.of(ABOUT), PARTS.stream().map(Part::id), Stream.of(UNKNOWN))
                .flatMap(codes -> codes)
                .toList();
    }

    public static Composed of(Source source, Choice choice) {
        List<Part> parts = PARTS.stream().filter(part -> !choice.without().contains(part.id())).toList();
        Said said = new Said();
        List<Section> sections = new ArrayList<>();
        if (!choice.without().contains(ABOUT)) {
            sections.add(about(source, choice, parts));
        }
        parts.forEach(part -> sections.add(new PartSection(source, part, said).section()));
        if (!choice.without().contains(UNKNOWN)) {
            sections.add(new UnknownSection(source, parts).section());
        }
        return new Composed(new Document(Settings.of(source, choice, KIND), sections), source, List.of());
    }

    private static Section about(Source source, Choice choice, List<Part> parts) {
        Texts texts = source.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Bands.of(source, choice, KIND));
        blocks.add(new Block.Paragraph(Block.Manner.CAUTION, List.of(Run.words(texts.get("annex.about.what")))));
        blocks.add(new Block.Paragraph(Block.Manner.BODY, List.of(Run.words(texts.get("annex.about.how")))));
        blocks.add(new Block.Bullets(parts.stream()
                .map(part -> List.of(Run.words(texts.get(
                        "annex.about.source",
                        "instrument", texts.get("instrument." + part.instrument() + ".title"),
                        "guidelines", texts.get("annex.guidelines." + part.id()),
                        "document", part.document()))))
                .toList()));
        blocks.add(new Block.Paragraph(Block.Manner.BODY, List.of(Run.words(texts.get("annex.about.compare")))));
        blocks.add(new Block.Paragraph(Block.Manner.BODY, List.of(Run.words(texts.get("annex.about.no-cases")))));
        blocks.add(new Block.Contents(texts.get("annex.contents")));
        return new Section(ABOUT, Section.Density.ROOMY, false, blocks);
    }
}
