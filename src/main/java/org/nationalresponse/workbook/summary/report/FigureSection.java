package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Align;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.figure.Figures;
import org.nationalresponse.workbook.summary.figure.Frame;
import org.nationalresponse.workbook.text.Texts;

/** Money and posts by year, indicators, and milestones. */
final class FigureSection {

    private static final int YEAR = 22;

    private final Material material;
    private final Texts texts;
    private final RecordWords words;

    private FigureSection(Material material) {
        this.material = material;
        this.texts = material.texts();
        this.words = material.records();
    }

    static List<Block> of(Material material) {
        return new FigureSection(material).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Pack pack : material.source().packs()) {
            for (Register register : pack.registers()) {
                register.listing().byYear().ifPresent(by -> byYear(blocks, register, by));
            }
        }
        blocks.addAll(IndicatorBlocks.of(material));
        blocks.addAll(MilestoneBlocks.of(material));
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.BODY, List.of(Run.words(texts.get("report.figures.none")))));
        }
        return blocks;
    }

    private void byYear(List<Block> blocks, Register register, Listing.ByYear by) {
        YearSums sums = YearSums.of(register, by, material.workbook().current(new Kind(register.id())));
        List<YearSums.Row> recorded = sums.rows().stream()
                .filter(row -> row.years().stream().anyMatch(year -> !year.missing()))
                .toList();
        if (recorded.isEmpty() && sums.leftOut() == 0) {
            return;
        }
        String heading = texts.get("report.figures.by-year", "name", words.name(register));
        blocks.add(new Block.Heading(3, heading, "report-years-" + register.id()));
        blocks.addAll(charts(register));
        if (!recorded.isEmpty()) {
            blocks.add(new Block.Table(heading, columns(register, by), rows(register, by, recorded)));
        }
        if (sums.leftOut() > 0) {
            blocks.add(new Block.Paragraph(
                    Manner.NOTE, List.of(Run.words(texts.get("brief.money.left-out", "n", sums.leftOut())))));
        }
    }

    private List<Block.Figure> charts(Register register) {
        Frame frame = material.frame("report-chart-" + register.id());
        if (register.id().equals(BudgetLine.KIND.name())) {
            return Figures.money(material.source(), frame);
        }
        return register.id().equals(Staffing.KIND.name()) ? Figures.posts(material.source(), frame) : List.of();
    }

    private List<Column> columns(Register register, Listing.ByYear by) {
        List<Column> columns = new ArrayList<>();
        int count = by.amounts().size();
        int left = 100 - YEAR;
        columns.add(new Column(label(register, by.year()), YEAR + left % count));
        by.amounts().forEach(amount -> columns.add(new Column(label(register, amount), left / count, Align.END)));
        return columns;
    }

    private String label(Register register, String field) {
        return register.field(field).map(each -> words.label(register, each)).orElse(field);
    }

    private List<Row> rows(Register register, Listing.ByYear by, List<YearSums.Row> recorded) {
        List<Row> rows = new ArrayList<>();
        for (YearSums.Row row : recorded) {
            row.currency().ifPresent(currency ->
                    rows.add(Cells.group(texts.get("report.figures.currency", "currency", currency), by.amounts().size() + 1)));
            for (YearSums.Year year : row.years()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cells.head(String.valueOf(year.year())));
                by.amounts().forEach(field -> cells.add(amount(year, field)));
                rows.add(new Row(cells, false));
            }
        }
        return rows;
    }

    private Cell amount(YearSums.Year year, String field) {
        return year.amounts().stream()
                .filter(amount -> amount.field().equals(field))
                .findFirst()
                .filter(amount -> amount.sum().isPresent())
                .map(amount -> {
                    String sum = texts.number(amount.sum().get());
                    return amount.state() == YearSums.State.PARTIAL ? texts.get("brief.money.partial", "sum", sum) : sum;
                })
                .map(Cells::words)
                .orElseGet(() -> Cell.of(Run.quiet(material.words().noData())));
    }
}
