package org.nationalresponse.workbook.ui.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/**
 * The sums of one currency as bars, year by year, each amount with a pattern of its own, so that it reads in grey. A year of
 * which nothing is known is an empty box with words in it: no data is not zero.
 */
final class YearChart extends VBox {

    /** Height of the longest bar, in heights of text. */
    private static final double HIGHEST = 9;

    /** Several years without data in a row are drawn as one box. */
    private static final int FOLD = 3;

    private final YearSums.Row sums;
    private final Function<String, String> names;
    private final Texts texts;
    private final BigDecimal largest;

    /** @param names the words of an amount's field */
    YearChart(YearSums.Row sums, Function<String, String> names, Texts texts) {
        this.sums = sums;
        this.names = names;
        this.texts = texts;
        this.largest = YearSums.largest(sums);
        getStyleClass().add("year-chart");
        HBox bars = new HBox();
        bars.getStyleClass().add("years");
        List<YearSums.Year> gap = new ArrayList<>();
        for (YearSums.Year year : sums.years()) {
            if (year.missing()) {
                gap.add(year);
            } else {
                addGap(bars, gap);
                bars.getChildren().add(year(year));
            }
        }
        addGap(bars, gap);
        ScrollPane scroll = new ScrollPane(bars);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.setAccessibleText(inWords());
        getChildren().addAll(legend(), scroll);
    }

    /** All numbers in one sentence for each year, for whoever does not see the bars. */
    String inWords() {
        return sums.years().stream().map(this::inWords).collect(Collectors.joining("\n"));
    }

    private String inWords(YearSums.Year year) {
        if (year.missing()) {
            return texts.get("register.chart.missing", "year", String.valueOf(year.year()));
        }
        String amounts = year.amounts().stream()
                .map(amount -> texts.get("register.chart.amount", "name", names.apply(amount.field()), "sum", number(amount)))
                .collect(Collectors.joining("; "));
        return texts.get("register.chart.year", "year", String.valueOf(year.year()), "amounts", amounts);
    }

    /** A sum in words; one that lacks something says so. */
    String number(YearSums.Amount amount) {
        return amount.sum()
                .map(texts::number)
                .map(sum -> amount.state() == YearSums.State.PARTIAL ? texts.get("register.chart.partial", "sum", sum) : sum)
                .orElseGet(() -> texts.get("register.chart.none"));
    }

    private Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        List<YearSums.Amount> amounts = sums.years().get(0).amounts();
        for (int i = 0; i < amounts.size(); i++) {
            Region key = new Region();
            key.getStyleClass().addAll("bar", "key", "amount-" + i);
            Label name = new Label(names.apply(amounts.get(i).field()));
            HBox entry = new HBox(key, name);
            entry.getStyleClass().add("entry");
            legend.getChildren().add(entry);
        }
        return legend;
    }

    private Node year(YearSums.Year year) {
        HBox bars = new HBox();
        bars.getStyleClass().add("bars");
        for (int i = 0; i < year.amounts().size(); i++) {
            bars.getChildren().add(bar(year.amounts().get(i), i));
        }
        return column(bars, String.valueOf(year.year()));
    }

    private Node bar(YearSums.Amount amount, int place) {
        if (amount.sum().isEmpty()) {
            return noData();
        }
        Label number = new Label(number(amount));
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        Bar bar = new Bar(share(amount.sum().get()));
        bar.getStyleClass().addAll("bar", "amount-" + place);
        if (amount.state() == YearSums.State.PARTIAL) {
            bar.getStyleClass().add("partial");
        }
        VBox box = new VBox(number, bar);
        box.getStyleClass().add("bar-box");
        return box;
    }

    private double share(BigDecimal sum) {
        return largest.signum() <= 0 || sum.signum() <= 0 ? 0 : sum.divide(largest, MathContext.DECIMAL32).doubleValue();
    }

    private Node noData() {
        Label words = new Label(texts.get("register.chart.none"));
        words.setWrapText(true);
        VBox box = new VBox(words);
        box.getStyleClass().add("no-data");
        return box;
    }

    private void addGap(HBox bars, List<YearSums.Year> gap) {
        if (gap.size() >= FOLD) {
            String years = texts.get(
                    "register.chart.years",
                    "first", String.valueOf(gap.get(0).year()),
                    "last", String.valueOf(gap.get(gap.size() - 1).year()));
            bars.getChildren().add(column(noData(), years));
        } else {
            gap.forEach(year -> bars.getChildren().add(column(noData(), String.valueOf(year.year()))));
        }
        gap.clear();
    }

    private static Node column(Node above, String words) {
        Label year = new Label(words);
        year.getStyleClass().add("year");
        year.setMinWidth(USE_PREF_SIZE);
        VBox column = new VBox(above, year);
        column.getStyleClass().add("column");
        return column;
    }

    /** As high as its share of the highest, and never quite nothing: a zero is a line on the ground. */
    private static final class Bar extends Region {

        private final double share;

        Bar(double share) {
            this.share = share;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(2, Math.round(share * HIGHEST * SceneFactory.textHeight(this)));
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computeMaxHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
