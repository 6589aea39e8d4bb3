package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** The lines of a list as a table. Only the lines in sight are ever made, so that a thousand records open like ten. */
final class RecordTable extends TableView<ListRow> {

    /** Heights in heights of text, as the style sheet has them. */
    private static final double LINE = 2.5;

    private static final double HEAD = 3;
    /** How many lines stand in the table at least, so that it does not jump while one types into the filter. */
    private static final int LEAST = 4;
    /** What else stands on the page, in heights of text. */
    private static final double AROUND = 25;

    private static final double TITLE_ROOM = 15;
    private static final double ROOM = 9;
    /** The scroll bar. */
    private static final double BAR = 1;
    /** How much wider a bold line is. */
    private static final double BOLD = 1.1;
    /** Where a title carries a sign; and the most that titles take from the other columns. */
    private static final double SIGN = 8;

    private static final double TITLE_MOST = 30;

    private final RecordListViewModel model;
    private final int most;
    private final Map<TableColumn<ListRow, ?>, ListColumn> shownAs;
    private boolean refilling;
    /** Lines that tell how long values are; the first that there were, so that columns keep their widths while one searches. */
    private List<ListRow> sample = List.of();

    /** @param most the most lines before the table scrolls; 0: as many as the window has room for */
    RecordTable(RecordListViewModel model, Texts texts, int most, Consumer<UUID> open) {
        this.model = model;
        this.most = most;
        getStyleClass().addAll("records");
        setAccessibleText(texts.get("register.table"));
        Label none = new Label(texts.get("register.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        setPlaceholder(none);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        shownAs = model.columns().stream()
                .collect(Collectors.toMap(
                        column -> column(column, texts), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        getColumns().setAll(shownAs.keySet());
        setSortPolicy(table -> {
            sortByHead();
            return true;
        });
        setRowFactory(table -> row(open));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
                event.consume();
                open.accept(selected().get());
            }
        });
        model.rowsProperty().addListener((property, before, now) -> fill(now));
        widthProperty().addListener((property, before, now) -> fit());
        fill(model.rowsProperty().get());
    }

    Optional<UUID> selected() {
        return selectedRow().map(ListRow::id);
    }

    Optional<ListRow> selectedRow() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Chooses a record's line and brings it into sight. */
    void select(UUID record) {
        int at = model.indexOf(record);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            scrollTo(Math.max(0, at - 2));
        }
    }

    /** As high as its lines, and no higher than the window. */
    @Override
    protected double computePrefHeight(double width) {
        double em = SceneFactory.textHeight(this);
        double room = getScene() == null ? Double.MAX_VALUE : getScene().getHeight() / em - AROUND;
        int lines = most > 0 ? most : (int) Math.max(LEAST + 2, (room - HEAD) / LINE);
        int shown = Math.max(most > 0 ? 1 : LEAST, Math.min(lines, getItems().size()));
        return Math.ceil((HEAD + shown * LINE) * em + 4);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void fill(List<ListRow> now) {
        UUID chosen = selected().orElse(null);
        if (sample.isEmpty() && !now.isEmpty()) {
            sample = now;
            fit();
        }
        refilling = true;
        getItems().setAll(now);
        refilling = false;
        int at = chosen == null ? -1 : model.indexOf(chosen);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
        } else {
            getSelectionModel().clearSelection();
        }
        requestLayout();
    }

    private void sortByHead() {
        if (refilling) {
            return;
        }
        List<RecordListViewModel.Sort> by = new ArrayList<>();
        getSortOrder().forEach(column -> by.add(new RecordListViewModel.Sort(
                shownAs.get(column), column.getSortType() == TableColumn.SortType.DESCENDING)));
        model.sort(by);
    }

    /**
     * Columns for which there is no room are left to the form: a column too narrow to read helps nobody. What room is left goes
     * to those whose values are long.
     */
    private void fit() {
        double em = SceneFactory.textHeight(this);
        double left = getWidth() / em - TITLE_ROOM - BAR;
        Map<TableColumn<ListRow, ?>, Double> least = new LinkedHashMap<>();
        Map<TableColumn<ListRow, ?>, Double> more = new LinkedHashMap<>();
        for (Map.Entry<TableColumn<ListRow, ?>, ListColumn> each : shownAs.entrySet()) {
            boolean title = each.getValue().place() == 0;
            double room = title ? TITLE_ROOM : each.getValue().room(ROOM);
            left -= title ? 0 : room;
            each.getKey().setVisible(title || left >= 0);
            if (each.getKey().isVisible()) {
                least.put(each.getKey(), room);
                more.put(each.getKey(), Math.max(0, (title ? titleWish(each.getValue()) : each.getValue().wish(sample)) - room));
            } else {
                left = Double.NEGATIVE_INFINITY;
            }
        }
        double spare = Math.max(0, getWidth() / em - BAR - least.values().stream().mapToDouble(room -> room).sum());
        // The title first: it is what a record goes by.
        TableColumn<ListRow, ?> title = shownAs.keySet().iterator().next();
        double titleMore = Math.min(more.remove(title), spare);
        double rest = spare - titleMore;
        double wished = more.values().stream().mapToDouble(room -> room).sum();
        double share = wished > rest ? rest / wished : 1;
        more.put(title, titleMore + Math.max(0, rest - wished));
        least.forEach((column, room) -> {
            column.setMinWidth(room * em);
            column.setPrefWidth((room + more.get(column) * (column == title ? 1 : share)) * em);
        });
    }

    private double titleWish(ListColumn title) {
        boolean signs = sample.stream().anyMatch(row -> row.retired() || row.faults() > 0);
        return Math.min(TITLE_MOST, title.wish(sample) * BOLD + (signs ? SIGN : 0));
    }

    private TableColumn<ListRow, ListRow> column(ListColumn as, Texts texts) {
        TableColumn<ListRow, ListRow> column = new TableColumn<>(as.name());
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(of -> new RecordCell(as, texts));
        column.setReorderable(false);
        if (as.numeric()) {
            column.getStyleClass().add("number");
        }
        // The list sorts itself; the table only has to know that it can.
        column.setComparator((one, other) -> 0);
        return column;
    }

    private TableRow<ListRow> row(Consumer<UUID> open) {
        TableRow<ListRow> row = new TableRow<>() {
            @Override
            protected void updateItem(ListRow line, boolean empty) {
                super.updateItem(line, empty);
                getStyleClass().remove("retired");
                if (!empty && line != null && line.retired()) {
                    getStyleClass().add("retired");
                }
            }
        };
        row.setOnMouseClicked(event -> {
            boolean onTitle = RecordCell.isTitle(event.getPickResult().getIntersectedNode());
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty() && (event.getClickCount() == 2 || onTitle)) {
                open.accept(row.getItem().id());
            }
        });
        return row;
    }
}
