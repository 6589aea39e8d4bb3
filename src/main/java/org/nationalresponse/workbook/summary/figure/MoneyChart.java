package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.figure.YearBars.Series;
import org.nationalresponse.workbook.text.Texts;

/** Money by year: what was committed and what was spent, each currency in its own measure, since they cannot be compared. */
public final class MoneyChart {

    private MoneyChart() {}

    /**
     * @param sums of budget lines: committed, then spent
     * @return one or more for each currency of which something is recorded
     */
    public static List<Block.Figure> of(YearSums sums, Frame frame) {
        Texts texts = frame.texts();
        List<Series> series = List.of(
                new Series(texts.get("chart.money.committed"), Ink.SOLID),
                new Series(texts.get("chart.money.spent"), Ink.STRIPED));
        List<YearSums.Row> rows = sums.rows().stream().filter(MoneyChart::recorded).toList();
        List<Block.Figure> figures = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            Frame own = i == 0 ? frame : new Frame(frame.place() + "-" + rows.get(i).currency().orElse(""), frame.width(), texts);
            Optional<String> note = last ? leftOut(sums, texts) : Optional.empty();
            figures.addAll(YearBars.of(rows.get(i), series, rows.get(i).currency(), note, own));
        }
        return List.copyOf(figures);
    }

    static boolean recorded(YearSums.Row row) {
        return row.years().stream().anyMatch(year -> !year.missing());
    }

    static Optional<String> leftOut(YearSums sums, Texts texts) {
        return sums.leftOut() == 0 ? Optional.empty() : Optional.of(texts.get("chart.years.left-out", "n", sums.leftOut()));
    }
}
