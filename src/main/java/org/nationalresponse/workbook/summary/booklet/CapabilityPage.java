package org.nationalresponse.workbook.summary.booklet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/** One capability on a page of its own; on several where it has more criteria than a page has room for. */
final class CapabilityPage {

    /** How many criteria stand on a page at most. */
    private static final int ROWS = 8;
    /** The code, the statement, then a box for each answer. */
    private static final int[] WIDTHS = {9, 50, 7, 8, 8, 9, 9};

    private final Texts texts;
    private final PageWords page;
    private final Pack pack;
    private final boolean several;
    private final RowCodes codes;
    private final Marks marks;

    CapabilityPage(Source source, Pack pack, RowCodes codes, Marks marks) {
        this.texts = source.texts();
        this.page = PageWords.of(source);
        this.pack = pack;
        this.several = Pack.severalAsk(source.packs());
        this.codes = codes;
        this.marks = marks;
    }

    static String code(Capability capability) {
        return capability.id().replace('.', '-');
    }

    Section section(Capability capability) {
        String code = code(capability);
        String name = texts.get(
                "booklet.capability", "code", codes.of(pack, capability), "name", pack.texts().get(capability.id() + ".name"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, name, "booklet-" + code));
        blocks.add(new Block.Paragraph(Block.Manner.NOTE, List.of(Run.words(place(capability)))));
        blocks.add(phases(capability));
        List<List<Criterion>> pages = pages(capability.criteria());
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                blocks.add(new Block.PageTurn());
                blocks.add(new Block.Paragraph(
                        Block.Manner.NOTE, List.of(Run.words(texts.get("booklet.continued", "name", name)))));
            }
            blocks.add(criteria(name, pages.get(page)));
        }
        blocks.add(reasons(capability));
        blocks.add(new Block.Paragraph(Block.Manner.NOTE, List.of(Run.words(texts.get("booklet.more")))));
        blocks.add(new Block.WritingLines(free(pages.get(pages.size() - 1).size())));
        return new Section(code, Section.Density.TIGHT, true, blocks);
    }

    /** Pages of about the same number of criteria. */
    private static List<List<Criterion>> pages(List<Criterion> criteria) {
        int pages = Math.max(1, (criteria.size() + ROWS - 1) / ROWS);
        int most = (criteria.size() + pages - 1) / pages;
        return IntStream.range(0, pages)
                .mapToObj(page -> criteria.subList(
                        Math.min(page * most, criteria.size()), Math.min((page + 1) * most, criteria.size())))
                .toList();
    }

    /** Lines below a page’s last row: what fewer criteria leave free. */
    private static int free(int criteria) {
        return 3 + (ROWS - criteria) * 3;
    }

    private String place(Capability capability) {
        String domain = pack.domains().stream()
                .filter(each -> each.capabilities().contains(capability))
                .map(Domain::id)
                .findFirst()
                .map(id -> pack.texts().get(id + ".name"))
                .orElseThrow();
        return texts.get(
                "booklet.place",
                "domain", several ? texts.get("booklet.place.pack", "domain", domain, "pack", pack.name()) : domain,
                "country", page.country(),
                "round", page.round());
    }

    private Block phases(Capability capability) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            List<List<Run>> words = new ArrayList<>();
            words.add(List.of(
                    new Run.Box(marks.phase(capability.id(), phase)),
                    Run.words(" "),
                    Run.strong(pack.texts().get("phase." + phase))));
            pack.texts().find("phase." + phase + ".about").ifPresent(about -> words.add(List.of(Run.words(about))));
            cells.add(new Block.Cell(words, 1, false));
        }
        return new Block.Table(
                texts.get("booklet.phases"),
                IntStream.range(0, Pack.PHASES).mapToObj(phase -> new Block.Column("", 100 / Pack.PHASES)).toList(),
                List.of(new Block.Row(cells, false)));
    }

    private Block criteria(String name, List<Criterion> criteria) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(texts.get("booklet.column.code"), WIDTHS[0]));
        columns.add(new Block.Column(texts.get("booklet.column.statement"), WIDTHS[1]));
        Answer.Value[] values = Answer.Value.values();
        for (int value = 0; value < values.length; value++) {
            columns.add(new Block.Column(texts.get("answer.long." + values[value].code()), WIDTHS[2 + value]));
        }
        return new Block.Table(name, columns, criteria.stream().flatMap(one -> rows(one.id()).stream()).toList());
    }

    /** The statement with its boxes, and below it what it rests on and a note. */
    private List<Block.Row> rows(String criterion) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.head(new Run.Words(codes.of(criterion), Run.Look.CODE)));
        cells.add(Block.Cell.of(Run.strong(pack.texts().get(criterion + ".text"))));
        Arrays.stream(Answer.Value.values())
                .forEach(value -> cells.add(Block.Cell.of(new Run.Box(marks.ticked(criterion, value)))));
        return List.of(
                new Block.Row(cells, false),
                Block.Row.of(
                        new Block.Cell(marks.evidence(criterion), 2, false),
                        new Block.Cell(marks.note(criterion), Answer.Value.values().length, false)));
    }

    private Block reasons(Capability capability) {
        return new Block.Table(
                texts.get("booklet.reasons"),
                List.of(new Block.Column("", 38), new Block.Column("", 37), new Block.Column("", 25)),
                List.of(Block.Row.of(
                        new Block.Cell(marks.rationale(capability.id()), 1, false),
                        new Block.Cell(marks.dissent(capability.id()), 1, false),
                        new Block.Cell(marks.by(), 1, false))));
    }
}
