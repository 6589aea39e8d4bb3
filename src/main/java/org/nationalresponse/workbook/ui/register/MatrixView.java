package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Excerpt;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** Records by choices as a grid of boxes to tick, with how many hold each choice above it: where nobody does, it says so. */
final class MatrixView extends TableView<ListRow> {

    private static final double LINE = 2.5;
    private static final double HEAD = 5.6;
    private static final int MOST_LINES = 14;
    private static final double TITLE_ROOM = 15;
    private static final double ROOM = 7.5;

    private final RecordListViewModel list;
    private final Register.Field field;
    private final Texts texts;
    private final Map<String, Label> counts = new LinkedHashMap<>();
    private final ChangeListener<List<ListRow>> onRows = (property, before, now) -> fill(now);

    MatrixView(RecordListViewModel list, Texts texts, Consumer<UUID> open) {
        this.list = list;
        this.texts = texts;
        this.field = list.register().listing().matrix().flatMap(list.register()::field).orElseThrow();
        getStyleClass().addAll("records", "matrix");
        setAccessibleText(texts.get("register.grid", "field", list.label(field)));
        setPlaceholder(new Label(texts.get("register.none")));
        getColumns().add(title(open));
        field.choices().forEach(choice -> getColumns().add(column(choice)));
        list.rowsProperty().addListener(onRows);
        parentProperty().addListener((property, before, now) -> {
            if (now == null) {
                list.rowsProperty().removeListener(onRows);
            }
        });
        widthProperty().addListener((property, before, now) -> fit());
        fill(list.rowsProperty().get());
    }

    @Override
    protected double computePrefHeight(double width) {
        int lines = Math.max(2, Math.min(MOST_LINES, getItems().size()));
        return Math.ceil((HEAD + lines * LINE + (scrolls() ? 1.4 : 0)) * SceneFactory.textHeight(this)) + 6;
    }

    private void fill(List<ListRow> rows) {
        getItems().setAll(rows);
        counts.forEach((choice, label) -> {
            int held = (int) rows.stream()
                    .filter(row -> !row.retired() && row.entry().codes(field.id()).contains(choice))
                    .count();
            label.setText(texts.get("register.grid.count", "name", words(choice), "count", held));
            label.getStyleClass().remove("attention");
            if (held == 0) {
                label.getStyleClass().add("attention");
            }
        });
        refresh();
        requestLayout();
    }

    /** Whether there are more choices than stand side by side. */
    private boolean scrolls() {
        return getWidth() > 0 && TITLE_ROOM + ROOM * field.choices().size() > getWidth() / SceneFactory.textHeight(this);
    }

    private void fit() {
        double em = SceneFactory.textHeight(this);
        int choices = getColumns().size() - 1;
        double each = Math.max(ROOM * em, (getWidth() - TITLE_ROOM * em - 4) / choices);
        getColumns().get(0).setPrefWidth(TITLE_ROOM * em);
        getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(Math.floor(Math.min(each, ROOM * 1.6 * em))));
    }

    private TableColumn<ListRow, ListRow> title(Consumer<UUID> open) {
        TableColumn<ListRow, ListRow> column = new TableColumn<>(list.columns().get(0).name());
        prepare(column);
        column.setCellFactory(of -> new TableCell<>() {
            private final Hyperlink name = new Hyperlink();

            @Override
            protected void updateItem(ListRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : name);
                if (!empty && row != null) {
                    name.getStyleClass().setAll("hyperlink", "quiet", "strong");
                    name.setText(Excerpt.line(row.title(), Excerpt.LINE));
                    name.setOnAction(event -> open.accept(row.id()));
                }
            }
        });
        return column;
    }

    private TableColumn<ListRow, ListRow> column(String choice) {
        TableColumn<ListRow, ListRow> column = new TableColumn<>();
        prepare(column);
        Label head = new Label();
        head.setWrapText(true);
        head.getStyleClass().add("choice-head");
        head.maxWidthProperty().bind(column.widthProperty().subtract(12));
        head.prefWidthProperty().bind(column.widthProperty().subtract(12));
        counts.put(choice, head);
        column.setGraphic(head);
        column.setCellFactory(of -> new HeldCell(choice));
        return column;
    }

    private static void prepare(TableColumn<ListRow, ListRow> column) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    }

    private String words(String choice) {
        return list.desk().words().choice(list.register(), field, choice);
    }

    private void toggle(ListRow row, String choice, boolean held) {
        List<String> now = new ArrayList<>(row.entry().codes(field.id()));
        now.remove(choice);
        if (held) {
            now.add(choice);
        }
        now.sort((one, other) -> field.choices().indexOf(one) - field.choices().indexOf(other));
        list.desk().session().edit(Edit.set(new Kind(list.register().id()), row.id(), field.id(), String.join(" ", now)));
    }

    /** Whether a record holds a choice; a click anywhere in the cell changes it. */
    private final class HeldCell extends TableCell<ListRow, ListRow> {

        private final String choice;
        private final CheckBox box = new CheckBox();

        HeldCell(String choice) {
            this.choice = choice;
            getStyleClass().add("held");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setDisable(list.desk().session().readOnly());
            box.setOnAction(event -> toggle(getItem(), choice, box.isSelected()));
            setOnMouseClicked(event -> {
                if (getItem() != null && event.getTarget() == this && !box.isDisabled()) {
                    toggle(getItem(), choice, !box.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(ListRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            if (!empty && row != null) {
                boolean held = row.entry().codes(field.id()).contains(choice);
                box.setSelected(held);
                box.setAccessibleText(texts.get(
                        "register.grid.cell",
                        "record", row.title(),
                        "choice", words(choice),
                        "held", held ? "yes" : "no"));
            }
        }
    }
}
