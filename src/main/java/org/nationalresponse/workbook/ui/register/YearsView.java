package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Notices;

/** What the records that are listed come to, year by year: a chart for each currency, and the same numbers as a table. */
final class YearsView extends VBox {

    private final RecordListViewModel list;
    private final Listing.ByYear by;
    private final Texts texts;
    private final ChangeListener<List<ListRow>> onRows = (property, before, now) -> show(now);

    YearsView(RecordListViewModel list, Texts texts) {
        this.list = list;
        this.by = list.register().listing().byYear().orElseThrow();
        this.texts = texts;
        getStyleClass().add("work");
        list.rowsProperty().addListener(onRows);
        // Another view in its place: the list lives on, and must not keep this one.
        parentProperty().addListener((property, before, now) -> {
            if (now == null) {
                list.rowsProperty().removeListener(onRows);
            }
        });
        show(list.rowsProperty().get());
    }

    private void show(List<ListRow> rows) {
        List<Entry> entries = rows.stream().filter(row -> !row.retired()).map(ListRow::entry).toList();
        YearSums sums = YearSums.of(list.register(), by, entries);
        List<Node> parts = new ArrayList<>();
        if (sums.leftOut() > 0) {
            VBox notice = new VBox();
            Notices.show(notice, List.of(texts.get("register.chart.left-out", "count", sums.leftOut())));
            parts.add(notice);
        }
        if (sums.rows().isEmpty()) {
            Label none = new Label(texts.get("register.chart.empty"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            parts.add(none);
        }
        sums.rows().forEach(row -> parts.add(chart(row)));
        getChildren().setAll(parts);
    }

    private Node chart(YearSums.Row row) {
        YearChart chart = new YearChart(row, this::name, texts);
        VBox box = new VBox();
        box.getStyleClass().addAll("card", "chart-card");
        row.currency().map(this::currency).ifPresent(words -> {
            Label title = new Label(words);
            title.getStyleClass().add("heading");
            box.getChildren().add(title);
        });
        box.getChildren().addAll(chart, table(row, chart));
        return box;
    }

    private Node table(YearSums.Row row, YearChart chart) {
        double[] shares = new double[by.amounts().size() + 1];
        Arrays.fill(shares, 80.0 / by.amounts().size());
        shares[0] = 20;
        Lines lines = new Lines(shares);
        lines.getStyleClass().add("sums");
        lines.head(Stream.concat(Stream.of(name(by.year())), by.amounts().stream().map(this::name)).toList());
        row.years().forEach(year -> {
            List<Node> cells = new ArrayList<>();
            cells.add(Lines.label(String.valueOf(year.year())));
            year.amounts().forEach(amount -> cells.add(Lines.label(chart.number(amount))));
            lines.add(cells);
        });
        return lines;
    }

    private String name(String field) {
        Optional<Register.Field> known = list.register().field(field);
        return known.map(list::label).orElse(field);
    }

    private String currency(String code) {
        return texts.get(
                "register.chart.currency", "code", code, "name", Currency.getInstance(code).getDisplayName(texts.locale()));
    }
}
