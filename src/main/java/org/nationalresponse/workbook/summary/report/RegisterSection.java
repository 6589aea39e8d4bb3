package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.IndicatorValue;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.records.Records;
import org.nationalresponse.workbook.summary.records.RecordsBuilder;
import org.nationalresponse.workbook.summary.records.ShelfColumns;
import org.nationalresponse.workbook.text.Texts;

/** The commitments, then every register with the main fields of its records. What else they hold, the print of all records has. */
final class RegisterSection {

    /** They have sections of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of(Action.KIND.name(), Indicator.KIND.name(), IndicatorValue.KIND.name());

    private final Material material;
    private final Texts texts;

    private RegisterSection(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    static List<Block> of(Material material) {
        return new RegisterSection(material).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(CommitmentBlocks.of(material));
        Records records = RecordsBuilder.of(material.source());
        boolean first = true;
        for (Records.Group group : records.groups()) {
            List<Records.Shelf> shelves =
                    group.shelves().stream().filter(shelf -> !elsewhere(shelf.id())).toList();
            if (shelves.isEmpty()) {
                continue;
            }
            String name = group.capability().orElseGet(() -> texts.get("records.further"));
            blocks.add(new Block.Heading(
                    2, texts.get("report.registers.of", "name", name), "report-registers-" + shelves.get(0).id()));
            if (first) {
                blocks.add(new Block.Paragraph(Manner.NOTE, List.of(Run.words(texts.get("report.registers.about")))));
                first = false;
            }
            shelves.forEach(shelf -> blocks.addAll(shelf(shelf)));
        }
        if (!records.empty().isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.NOTE, List.of(Run.words(
                    texts.get("records.empty", "names", material.words().list(records.empty()))))));
        }
        return blocks;
    }

    /** What is summed by year stands among the figures. */
    private boolean elsewhere(String register) {
        return ELSEWHERE.contains(register)
                || material.records().register(register).flatMap(one -> one.listing().byYear()).isPresent();
    }

    private List<Block> shelf(Records.Shelf shelf) {
        List<Column> columns = ShelfColumns.of(shelf);
        Block.Heading heading = new Block.Heading(3, shelf.name(), "report-register-" + shelf.id());
        return List.of(heading, new Block.Table(shelf.name(), columns, rows(shelf)));
    }

    private List<Row> rows(Records.Shelf shelf) {
        List<Row> rows = new ArrayList<>();
        for (Records.Item item : shelf.items()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.head(item.title().map(Run::typed).orElseGet(() -> Run.quiet(texts.get("records.unnamed")))));
            item.cells().forEach(cell -> cells.add(Cell.of(Facts.orNoData(texts, cell))));
            rows.add(new Row(cells, false));
            if (!item.parts().isEmpty()) {
                rows.add(new Row(
                        List.of(new Cell(item.parts().stream().map(this::part).toList(), cells.size(), false)), false));
            }
        }
        return rows;
    }

    /** What belongs to a record, by its titles alone. */
    private List<Run> part(Records.Parts part) {
        return List.of(Run.quiet(texts.get(
                "report.registers.parts",
                "name", part.name(),
                "titles", material.words().list(part.items().stream()
                        .map(each -> each.title().orElseGet(() -> texts.get("records.unnamed")))
                        .toList()))));
    }
}
