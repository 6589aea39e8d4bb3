package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;

/** The records that belong to the one that is open, such as the milestones of a pledge: one short table for each kind. */
final class PartsPane extends VBox {

    private static final int MOST_LINES = 8;

    private final RegisterViewModel page;
    private final Opened parent;
    private final Texts texts;
    private final List<RecordListViewModel> lists = new ArrayList<>();
    private final List<Button> adds = new ArrayList<>();
    private final Label first = new Label();
    private final Map<String, Button> byName = new LinkedHashMap<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> show();

    PartsPane(RegisterViewModel page, Register register, Opened parent, Texts texts) {
        this.page = page;
        this.parent = parent;
        this.texts = texts;
        getStyleClass().add("work");
        first.setText(texts.get("register.parts.first"));
        first.getStyleClass().add("help");
        first.setWrapText(true);
        for (String id : register.parts()) {
            page.desk().packDeclaring(id).register(id).ifPresent(part -> part.linkTo(register.id()).ifPresent(link ->
                    getChildren().add(table(part, link))));
        }
        if (!lists.isEmpty()) {
            getChildren().add(first);
        }
        Nodes.show(this, !lists.isEmpty());
        page.desk().session().contentProperty().addListener(onContent);
        show();
    }

    /** The names of the parts, each with the control at which one goes on there. */
    Map<String, Button> byName() {
        return byName;
    }

    void close() {
        lists.forEach(RecordListViewModel::close);
        page.desk().session().contentProperty().removeListener(onContent);
    }

    private VBox table(Register part, Register.Field link) {
        String id = parent.id().toString();
        RecordListViewModel list =
                new RecordListViewModel(page.desk(), part, entry -> entry.codes(link.id()).contains(id), link.id());
        lists.add(list);
        String name = new Links(page.desk()).name(part);
        Label title = new Label(name);
        title.getStyleClass().add("section-title");
        RecordTable table = new RecordTable(list, texts, MOST_LINES, record -> open(part, record));
        table.setAccessibleText(name);
        Button add = new Button(texts.get("register.add"));
        add.setAccessibleText(texts.get("register.parts.add", "part", name));
        add.getStyleClass().add("small");
        add.setOnAction(event -> open(part, Ids.fresh()));
        adds.add(add);
        byName.put(name, add);
        list.countProperty().addListener((property, before, now) -> Nodes.show(table, now.shown() > 0));
        Nodes.show(table, list.countProperty().get().shown() > 0);
        return new VBox(title, table, actions(add));
    }

    private void open(Register part, UUID record) {
        Entry entry = page.desk().content().entry(new Kind(part.id()), record);
        page.openFurther(new Opened(part.id(), record, WayTo.given(part, parent, entry)));
    }

    /** A part needs something that it belongs to. */
    private void show() {
        boolean blank = page.desk().content().entry(parent.kind(), parent.id()).fields().isEmpty();
        adds.forEach(add -> add.setDisable(blank || page.readOnly()));
        Nodes.show(first, blank);
    }

    private static HBox actions(Button add) {
        HBox actions = new HBox(add);
        actions.getStyleClass().add("part-actions");
        return actions;
    }
}
