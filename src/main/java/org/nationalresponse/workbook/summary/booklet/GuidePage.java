package org.nationalresponse.workbook.summary.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.content.Bands;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/** The first page: how to fill the booklet in, of what country and round it is, and what must never be written into it. */
final class GuidePage {

    static final String CODE = "guide";

    private final Source source;
    private final Choice choice;
    private final Texts texts;
    private final List<Pack> asking;

    private GuidePage(Source source, Choice choice) {
        this.source = source;
        this.choice = choice;
        this.texts = source.texts();
        this.asking = source.packs().stream().filter(Pack::asks).toList();
    }

    static Section section(Source source, Choice choice, RowCodes codes) {
        return new Section(CODE, Section.Density.ROOMY, false, new GuidePage(source, choice).blocks(codes));
    }

    private List<Block> blocks(RowCodes codes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Bands.of(source, head(), choice, BookletComposer.KIND));
        blocks.add(form());
        blocks.add(new Block.Heading(2, texts.get("booklet.never.title"), "booklet-never"));
        blocks.add(new Block.Paragraph(Block.Manner.CAUTION, List.of(Run.words(texts.get("booklet.never")))));
        blocks.add(new Block.Heading(2, texts.get("booklet.how.title"), "booklet-how"));
        if (asking.isEmpty()) {
            blocks.add(new Block.Paragraph(Block.Manner.BODY, List.of(Run.words(texts.get("brief.capabilities.none")))));
            return blocks;
        }
        blocks.add(new Block.Bullets(how(codes).stream().map(line -> List.of(Run.words(line))).toList()));
        blocks.add(new Block.Heading(2, texts.get("booklet.asked.title"), "booklet-asked"));
        for (Pack pack : asking) {
            blocks.add(new Block.Paragraph(Block.Manner.BODY, List.of(Run.strong(pack.name()))));
            pack.texts().find("pack.about").ifPresent(about ->
                    blocks.add(new Block.Paragraph(Block.Manner.NOTE, List.of(Run.words(about)))));
            pack.texts().find("phase.about").ifPresent(about ->
                    blocks.add(new Block.Paragraph(Block.Manner.NOTE, List.of(Run.words(about)))));
        }
        return blocks;
    }

    /** How complete the round is, only a booklet with answers in it has to say. */
    private PageWords head() {
        PageWords words = PageWords.of(source);
        return choice.half() ? words : new PageWords(words.head().blank(), texts);
    }

    private Block form() {
        PageWords words = PageWords.of(source);
        String period = words.head().from().isEmpty() && words.head().to().isEmpty() ? "" : words.period();
        return new Block.Table(
                texts.get("booklet.form"),
                List.of(new Block.Column("", 38), new Block.Column("", 62)),
                List.of(
                        row("booklet.form.country", words.head().country().orElse("")),
                        row("booklet.form.round", words.head().round().map(round -> words.round()).orElse("")),
                        row("booklet.form.period", period),
                        row("booklet.form.body", ""),
                        row("booklet.form.date", "")));
    }

    private Block.Row row(String key, String value) {
        Block.Cell label = Block.Cell.head(Run.label(texts.get(key)));
        return Block.Row.of(label, value.isEmpty()
                ? new Block.Cell(Blank.lines(2), 1, false)
                : new Block.Cell(List.of(List.of(Run.typed(value))), 1, false));
    }

    private List<String> how(RowCodes codes) {
        List<String> how = new ArrayList<>();
        how.add(texts.get("booklet.how.tick"));
        how.add(texts.get("booklet.how.unknown"));
        how.add(texts.get("booklet.how.proof"));
        first().ifPresent(criterion -> how.add(texts.get("booklet.how.code", "code", codes.of(criterion))));
        how.add(texts.get("booklet.how.phase"));
        how.add(texts.get("booklet.how.back"));
        if (choice.half()) {
            how.add(texts.get("booklet.how.half"));
        }
        return how;
    }

    private Optional<String> first() {
        return asking.stream()
                .flatMap(Pack::capabilities)
                .flatMap(capability -> capability.criteria().stream())
                .map(criterion -> criterion.id())
                .findFirst();
    }
}
