package org.nationalresponse.workbook.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.AsideOrBelow;
import org.nationalresponse.workbook.ui.common.Excerpt;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Notices;
import org.nationalresponse.workbook.ui.common.Row;
import org.nationalresponse.workbook.ui.common.Scrolling;

/** One record: its form, its parts, and where else it is named. */
public final class RecordController {

    private final RegisterViewModel page;
    private final Opened opened;
    private final RecordViewModel record;
    private final Texts texts;
    private RecordForm form;
    private PartsPane partsPane;
    private MentionsPane mentionsPane;

    @FXML private VBox root;
    @FXML private AsideOrBelow way;
    @FXML private Button back;
    @FXML private Row neighbours;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private VBox head;
    @FXML private Label of;
    @FXML private Label name;
    @FXML private FlowPane below;
    @FXML private VBox retiredBox;
    @FXML private VBox formPlace;
    @FXML private VBox parts;
    @FXML private VBox mentions;
    @FXML private Button add;
    @FXML private Button duplicate;
    @FXML private Button retire;
    @FXML private Button bringBack;

    public RecordController(RegisterViewModel page, Opened opened, Texts texts) {
        this.page = page;
        this.opened = opened;
        this.texts = texts;
        Desk desk = page.desk();
        Register register = desk.packDeclaring(opened.register()).register(opened.register()).orElseThrow();
        this.record = new RecordViewModel(desk, register, opened.id(), opened.given());
    }

    @FXML
    private void initialize() {
        form = new RecordForm(record, texts);
        formPlace.getChildren().setAll(form);
        partsPane = new PartsPane(page, record.register(), opened, texts);
        parts.getChildren().setAll(partsPane);
        partsPane.byName().forEach((part, add) -> below.getChildren().add(wayTo(part, add)));
        Nodes.show(below, !partsPane.byName().isEmpty());
        mentionsPane = new MentionsPane(page, record.register(), opened, texts);
        mentions.getChildren().setAll(mentionsPane);
        record.entryProperty().addListener((property, before, now) -> show(now));
        page.list().rowsProperty().addListener((property, before, now) -> showWay());
        showWay();
        show(record.entryProperty().get());
    }

    VBox root() {
        return root;
    }

    Opened opened() {
        return opened;
    }

    Node input(String field) {
        return form.input(field);
    }

    /** Where a person begins: the first field that can be filled in. */
    void focusFirst() {
        record.askedProperty().get().stream().findFirst().map(field -> form.input(field.id())).ifPresent(first -> {
            first.requestFocus();
            Scrolling.show(first);
        });
    }

    /** Where a person who only looks begins: at the way back. */
    void focusWay() {
        if (Nodes.shown(back)) {
            back.requestFocus();
        } else {
            focusFirst();
        }
    }

    void close() {
        record.close();
        partsPane.close();
        mentionsPane.close();
    }

    @FXML
    private void back() {
        page.back();
    }

    @FXML
    private void previous() {
        go(-1);
    }

    @FXML
    private void next() {
        go(1);
    }

    @FXML
    private void add() {
        page.add();
    }

    @FXML
    private void duplicate() {
        page.duplicateOpened();
    }

    @FXML
    private void retire() {
        page.retireOpened();
    }

    @FXML
    private void bringBack() {
        page.bringBackOpened();
    }

    /** A form may be long: what belongs to the record stands below it, and is a step away. */
    private Hyperlink wayTo(String part, Button add) {
        Hyperlink link = new Hyperlink(part);
        link.setAccessibleText(texts.get("register.parts.go", "part", part));
        link.setOnAction(event -> {
            add.requestFocus();
            Scrolling.show(add);
        });
        return link;
    }

    private void go(int step) {
        page.neighbour(step).ifPresent(page::open);
    }

    private void showWay() {
        List<Opened> trail = page.trailProperty().get();
        boolean within = trail.size() > 1;
        boolean hasList = within || page.hasList();
        if (within) {
            Opened parent = trail.get(trail.size() - 2);
            String title = new Links(page.desk()).title(parent);
            back.setText(texts.get("register.back.parent", "title", Excerpt.line(title, 40)));
        } else {
            back.setText(texts.get("register.back"));
        }
        Optional<UUID> before = page.neighbour(-1);
        Optional<UUID> after = page.neighbour(1);
        previous.setDisable(before.isEmpty());
        next.setDisable(after.isEmpty());
        Nodes.show(neighbours, before.isPresent() || after.isPresent());
        Nodes.show(way, hasList);
        Nodes.show(head, hasList);
        of.setText(new Links(page.desk()).name(record.register()));
        Nodes.show(of, within);
        Nodes.show(add, !within);
    }

    private void show(Entry now) {
        name.setText(Excerpt.line(record.title(), Excerpt.LINE));
        boolean readOnly = record.readOnly();
        boolean blank = now.fields().isEmpty();
        add.setDisable(readOnly || blank);
        duplicate.setDisable(readOnly || blank);
        retire.setDisable(readOnly || blank);
        bringBack.setDisable(readOnly);
        Nodes.show(retire, !now.retired());
        Nodes.show(bringBack, now.retired());
        Notices.show(
                retiredBox,
                now.text(Entry.RETIRED).map(reason -> texts.get("register.retired.notice", "reason", reason)).stream().toList());
        showWay();
    }
}
