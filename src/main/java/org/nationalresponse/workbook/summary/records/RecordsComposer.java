package org.nationalresponse.workbook.summary.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.content.Bands;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Settings;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/** Composes the records: register by register, each record with all that it holds and what belongs to it. */
public final class RecordsComposer {

    private static final String KIND = "records";

    private final Texts texts;
    private final PageWords words;
    private final Records records;

    private RecordsComposer(Source source) {
        this.texts = source.texts();
        this.records = RecordsBuilder.of(source);
        this.words = new PageWords(records.head(), texts);
    }

    public static Composed of(Source source, Choice choice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Bands.of(source, choice, KIND));
        blocks.addAll(new RecordsComposer(source).blocks());
        Section section = new Section(KIND, Section.Density.CLOSE, false, blocks);
        return new Composed(new Document(Settings.of(source, choice, KIND), List.of(section)), source, List.of());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (records.groups().isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.LEAD, List.of(Run.quiet(texts.get("records.none")))));
        }
        for (Records.Group group : records.groups()) {
            blocks.add(new Block.Heading(
                    1,
                    group.capability().orElseGet(() -> texts.get("records.further")),
                    "registers-" + group.shelves().get(0).id()));
            group.shelves().forEach(shelf -> shelf(blocks, shelf));
        }
        if (!records.empty().isEmpty()) {
            blocks.add(note(texts.get("records.empty", "names", words.list(records.empty()))));
        }
        if (!records.retired().isEmpty()) {
            blocks.add(note(texts.get("records.retired", "counts", records.retired().stream()
                    .map(count -> texts.get("records.retired.count", "name", count.name(), "n", count.count()))
                    .collect(Collectors.joining(texts.get("brief.between"))))));
        }
        return blocks;
    }

    private static Block note(String words) {
        return new Block.Paragraph(Manner.NOTE, List.of(Run.words(words)));
    }

    private void shelf(List<Block> blocks, Records.Shelf shelf) {
        blocks.add(new Block.Heading(2, shelf.name(), "register-" + shelf.id()));
        shelf.about().ifPresent(about -> blocks.add(note(about)));
        int count = shelf.columns().size();
        List<Row> rows = new ArrayList<>();
        for (Records.Item item : shelf.items()) {
            rows.add(first(item));
            List<List<Run>> more = new ArrayList<>();
            facts(more, item);
            item.parts().forEach(parts -> parts(more, parts));
            if (!more.isEmpty()) {
                rows.add(new Row(List.of(new Cell(more, count + 1, false)), false));
            }
        }
        blocks.add(new Block.Table(shelf.name(), ShelfColumns.of(shelf), rows));
        if (shelf.elsewhere() > 0) {
            blocks.add(note(texts.get("records.elsewhere", "n", shelf.elsewhere())));
        }
    }

    private Row first(Records.Item item) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.head(title(item, Run.Look.STRONG)));
        item.cells().forEach(cell -> cells.add(Cell.of(orNoData(cell))));
        return new Row(cells, false);
    }

    private Run title(Records.Item item, Run.Look look) {
        return item.title().<Run>map(title -> new Run.Typed(title, look)).orElseGet(() -> Run.quiet(texts.get("records.unnamed")));
    }

    private Run orNoData(Optional<String> value) {
        return value.map(Run::typed).orElseGet(() -> Run.quiet(words.noData()));
    }

    /** What is short stands in one line, what is long in a paragraph of its own. */
    private void facts(List<List<Run>> more, Records.Item item) {
        List<Run> line = new ArrayList<>();
        item.shortFacts().forEach(fact -> {
            if (!line.isEmpty()) {
                line.add(Run.words(texts.get("records.between")));
            }
            line.addAll(labelled(fact));
        });
        if (!line.isEmpty()) {
            more.add(line);
        }
        item.longFacts().forEach(fact -> more.add(labelled(fact)));
    }

    private List<Run> labelled(Records.Fact fact) {
        return List.of(Run.label(words.label(fact.label()) + " "), Run.typed(fact.value()));
    }

    private void parts(List<List<Run>> more, Records.Parts parts) {
        for (Records.Item item : parts.items()) {
            more.add(List.of(
                    Run.label(texts.get("records.part", "register", parts.name()) + " "), title(item, Run.Look.STRONG)));
            facts(more, item);
            item.parts().forEach(below -> parts(more, below));
        }
    }
}
