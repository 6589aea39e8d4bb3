package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** Amounts of a register summed by year, each currency for itself. A year of which nothing is recorded has no data, not zero. */
final class YearTable {

    private final Texts texts;
    private final RecordWords words;

    YearTable(Source source) {
        this.texts = source.texts();
        this.words = source.words();
    }

    /** Absent where the register sums nothing by year. */
    List<Block> blocks(Register register, List<Entry> records) {
        if (register.listing().byYear().isEmpty()) {
            return List.of();
        }
        YearSums sums = YearSums.of(register, register.listing().byYear().get(), records);
        List<Block> blocks = new ArrayList<>();
        sums.rows().forEach(row -> blocks.add(table(register, row)));
        if (sums.leftOut() > 0) {
            blocks.add(new Block.Paragraph(
                    Block.Manner.NOTE, List.of(Run.words(texts.get("brief.money.left-out", "n", sums.leftOut())))));
        }
        return blocks;
    }

    private Block table(Register register, YearSums.Row row) {
        List<String> amounts = register.listing().byYear().orElseThrow().amounts();
        int each = 75 / amounts.size();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(texts.get("annex.year"), 100 - each * amounts.size()));
        amounts.forEach(field -> columns.add(new Block.Column(head(register, field, row.currency()), each, Block.Align.END)));
        return new Block.Table(
                texts.get("annex.by-year", "name", words.name(register)),
                columns,
                row.years().stream().map(this::year).toList());
    }

    private String head(Register register, String field, Optional<String> currency) {
        String label = words.label(register, register.field(field).orElseThrow());
        return currency.map(code -> texts.get("annex.amount", "amount", label, "currency", code)).orElse(label);
    }

    private Block.Row year(YearSums.Year year) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.head(Run.words(String.valueOf(year.year()))));
        year.amounts().forEach(amount -> cells.add(Block.Cell.of(Run.words(amount(amount)))));
        return new Block.Row(cells, false);
    }

    private String amount(YearSums.Amount amount) {
        return amount.sum()
                .map(texts::number)
                .map(sum -> amount.state() == YearSums.State.PARTIAL ? texts.get("brief.money.partial", "sum", sum) : sum)
                .orElseGet(() -> texts.get("brief.no-data"));
    }
}
