package org.nationalresponse.workbook.summary.figure;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.figure.YearBars.Series;
import org.nationalresponse.workbook.text.Texts;

/** Posts by year: how many there are, how many are filled, how many of those people are trained. */
public final class PostsChart {

    private PostsChart() {}

    /** @param sums of staffing: posts, filled, trained */
    public static List<Block.Figure> of(YearSums sums, Frame frame) {
        Texts texts = frame.texts();
        List<Series> series = List.of(
                new Series(texts.get("chart.posts.posts"), Ink.HOLLOW),
                new Series(texts.get("chart.posts.filled"), Ink.SOLID),
                new Series(texts.get("chart.posts.trained"), Ink.STRIPED));
        return sums.rows().stream()
                .filter(MoneyChart::recorded)
                .findFirst()
                .map(row -> YearBars.of(row, series, Optional.empty(), MoneyChart.leftOut(sums, texts), frame))
                .orElse(List.of());
    }
}
