package org.nationalresponse.workbook.ui.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.InWords;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.PhaseDots;
import org.nationalresponse.workbook.ui.overview.OverviewViewModel.Content;
import org.nationalresponse.workbook.ui.overview.OverviewViewModel.DueGroup;
import org.nationalresponse.workbook.ui.overview.OverviewViewModel.DueLine;
import org.nationalresponse.workbook.ui.overview.OverviewViewModel.FindingLine;
import org.nationalresponse.workbook.ui.overview.OverviewViewModel.Group;
import org.nationalresponse.workbook.ui.overview.OverviewViewModel.Line;

/** Lays out the overview. */
public final class OverviewController {

    /** So many findings stand on the card; the page of the checks has them all. */
    private static final int FEW_FINDINGS = 3;
    /** The same for what is late, and for what comes up soon; what has time is only counted. */
    private static final int FEW = 2;

    private final OverviewViewModel model;
    private final Texts texts;
    private final Set<Due.Group> openGroups = EnumSet.noneOf(Due.Group.class);

    @FXML private Label next;
    @FXML private Button goNext;
    @FXML private VBox due;
    @FXML private VBox findings;
    @FXML private VBox regroup;
    @FXML private Label regroupName;
    @FXML private ComboBox<Grouped.Way> grouping;
    @FXML private Label regroupAbout;
    @FXML private VBox groups;

    public OverviewController(OverviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        regroupName.setLabelFor(grouping);
        grouping.setConverter(new InWords<>(Grouped.Way::name));
        grouping.getItems().setAll(model.groupings());
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        regroupAbout.textProperty().bind(model.groupingProperty().map(Grouped.Way::about));
        Nodes.show(regroup, model.groupings().size() > 1);
        model.contentProperty().addListener((property, before, now) -> show(now, Optional.of(before)));
        show(model.contentProperty().get(), Optional.empty());
    }

    @FXML
    private void goNext() {
        model.go(model.contentProperty().get().nextTarget());
    }

    /** Lays out anew only what is other than before: an edit changes a line or two of very many. */
    private void show(Content content, Optional<Content> before) {
        next.setText(content.next());
        Nodes.show(regroupAbout, !regroupAbout.getText().isEmpty());
        if (changed(content, before, Content::due)) {
            showDue(content.due());
        }
        if (changed(content, before, Content::findings)) {
            content.findings().ifPresent(this::showFindings);
        }
        showGroups(content.groups(), before.map(Content::groups).orElse(List.of()));
    }

    private static boolean changed(Content content, Optional<Content> before, Function<Content, ?> part) {
        return before.isEmpty() || !part.apply(content).equals(part.apply(before.get()));
    }

    private void showGroups(List<Group> now, List<Group> before) {
        if (now.size() != before.size()) {
            groups.getChildren().setAll(now.stream().map(this::group).toList());
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(before.get(i))) {
                groups.getChildren().set(i, group(now.get(i)));
            }
        }
    }

    private void showDue(List<DueGroup> all) {
        due.getChildren().setAll(all.stream().map(group -> dueGroup(group, all)).toList());
        if (all.isEmpty()) {
            due.getChildren().add(muted(texts.get("overview.due.none")));
        }
    }

    private Node dueGroup(DueGroup group, List<DueGroup> all) {
        boolean pressing = group.group() == Due.Group.LATE || group.group() == Due.Group.SOON;
        int few = pressing ? FEW : 0;
        // A link that opens a single line would take the room of that line.
        boolean whole = openGroups.contains(group.group()) || group.lines().size() <= few + 1;
        HBox head = new HBox(muted(group.heading()));
        head.getStyleClass().add("entry");
        VBox box = new VBox(head);
        box.getStyleClass().add("entries");
        group.lines().stream().limit(whole ? group.lines().size() : few).map(this::line).forEach(box.getChildren()::add);
        if (!whole) {
            Hyperlink open = more(texts.get("overview.due.all"), () -> {
                openGroups.add(group.group());
                showDue(all);
            });
            open.setAccessibleText(texts.get("overview.due.all.of", "group", group.heading()));
            open.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(open);
        }
        return box;
    }

    private void showFindings(List<FindingLine> all) {
        findings.getChildren().setAll(all.stream().limit(FEW_FINDINGS).map(this::line).toList());
        findings.getChildren().add(all.isEmpty()
                ? muted(texts.get("overview.findings.none"))
                : more(texts.get("overview.findings.all", "count", all.size()), () -> model.go(Target.page(Target.CHECKS))));
    }

    private static Hyperlink more(String words, Runnable open) {
        Hyperlink more = new Hyperlink(words);
        more.getStyleClass().add("muted");
        more.setOnAction(event -> open.run());
        return more;
    }

    private Node line(DueLine line) {
        if (line.when().isEmpty()) {
            return entry(null, line.text(), line.target());
        }
        Label when = new Label(line.when());
        when.getStyleClass().addAll("badge", line.soon() ? "attention" : "plain");
        when.setMinWidth(Region.USE_PREF_SIZE);
        return entry(when, line.text(), line.target());
    }

    private Node line(FindingLine line) {
        Label sign = new Label("⚠");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return entry(sign, line.text(), line.target());
    }

    private Node entry(Node lead, String words, Target target) {
        Hyperlink text = new Hyperlink(words);
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        text.setOnAction(event -> model.go(target));
        HBox entry = lead == null ? new HBox(text) : new HBox(lead, text);
        entry.getStyleClass().add("entry");
        entry.setAlignment(Pos.TOP_LEFT);
        return entry;
    }

    private Node group(Group group) {
        Label name = new Label(group.name());
        name.getStyleClass().add("section-title");
        Lines lines = new Lines(40, 26, 14, 20);
        lines.head(List.of(
                texts.get("overview.column.capability"),
                texts.get("overview.column.phase"),
                texts.get("overview.column.answered"),
                texts.get("overview.column.evidence")));
        group.lines().forEach(line -> lines.add(cells(line)));
        VBox all = new VBox(name, lines);
        if (!group.framework().isEmpty()) {
            Label framework = Lines.label(group.framework());
            framework.getStyleClass().add("framework");
            all.getChildren().add(0, framework);
        }
        return all;
    }

    private List<Node> cells(Line line) {
        Hyperlink name = new Hyperlink(line.name());
        name.getStyleClass().addAll("quiet", "strong");
        name.setWrapText(true);
        name.setOnAction(event -> model.go(line.target()));
        PhaseDots dots = new PhaseDots();
        dots.show(line.phase(), line.phaseWords());
        HBox phase = new HBox(dots, Lines.label(line.phaseWords()));
        phase.getStyleClass().add("phase");
        return List.of(name, phase, Lines.label(line.answered()), Lines.label(line.evidence()));
    }

    private static Label muted(String words) {
        Label label = Lines.label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
