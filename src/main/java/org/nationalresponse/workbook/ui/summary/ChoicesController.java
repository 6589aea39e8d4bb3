package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.Nodes;

/** The choices above the words: which document, for whom, on what paper, of which round. */
public final class ChoicesController {

    private static final String SECTIONS = "sections";
    private static final String LEAVES = "leaves";

    private final ChoicesViewModel model;
    private final SummaryMemory memory;
    private final Texts texts;
    private final Supplier<Node> leaving;
    private PrintedKind shown;

    @FXML private ChoiceBar kinds;
    @FXML private ChoiceBar audiences;
    @FXML private ChoiceBar papers;
    @FXML private VBox roundField;
    @FXML private ComboBox<Round> rounds;
    @FXML private CheckBox half;
    @FXML private VBox sections;
    @FXML private VBox leaves;

    /** @param leaving shows what leaves in a public print; asked for where a person wants to see it */
    ChoicesController(ChoicesViewModel model, SummaryMemory memory, Texts texts, Supplier<Node> leaving) {
        this.leaving = leaving;
        this.model = model;
        this.memory = memory;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        List<PrintedKind> all = List.of(PrintedKind.values());
        bar(
                kinds, all, PrintedKind::code,
                each -> texts.get("summary.kind." + each),
                "summary.kinds", model.kind(), model::choose);
        List<Audience> readers = List.of(Audience.values());
        bar(
                audiences, readers, Audience::code,
                each -> texts.get("summary.audience." + each),
                "summary.audience", model.audience(), model::choose);
        bar(
                papers, List.of(Paper.values()), Paper::code,
                each -> texts.get("summary.paper." + each),
                "summary.paper", model.paper(), model::choose);
        half.setSelected(model.half());
        half.selectedProperty().addListener((property, before, now) -> model.setHalf(now));
        showRounds();
        leaves.getChildren()
                .setAll(new Fold(
                        LEAVES, texts.get("summary.leaves"), new ReadOnlyStringWrapper(""), memory.unfolded(), texts, leaving));
        model.changesProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        Nodes.show(half, model.canBeHalf());
        Nodes.show(leaves, model.audience() == Audience.PUBLIC);
        if (shown != model.kind()) {
            shown = model.kind();
            showSections();
        }
        rounds.setValue(model.rounds().stream().filter(round -> round.id().equals(model.round().id())).findFirst().orElse(null));
    }

    private void showSections() {
        sections.getChildren().clear();
        if (!model.sections().isEmpty()) {
            ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper();
            Fold fold = new Fold(SECTIONS, texts.get("summary.sections"), kept, memory.unfolded(), texts, () -> boxes(kept));
            count(kept);
            sections.getChildren().setAll(fold);
        }
        Nodes.show(sections, !model.sections().isEmpty());
    }

    private Node boxes(ReadOnlyStringWrapper kept) {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("sections");
        for (String section : model.sections()) {
            CheckBox box = new CheckBox(texts.get(model.kind().code() + ".section." + section));
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setSelected(model.has(section));
            box.selectedProperty().addListener((property, before, now) -> {
                model.setSection(section, now);
                count(kept);
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private void count(ReadOnlyStringWrapper kept) {
        long chosen = model.sections().stream().filter(model::has).count();
        kept.set(texts.get("summary.filled", "count", chosen, "all", model.sections().size()));
    }

    private void showRounds() {
        List<Round> all = model.rounds();
        rounds.getItems().setAll(all);
        rounds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Round round) {
                return round == null ? "" : words(round);
            }

            @Override
            public Round fromString(String words) {
                return all.stream().filter(round -> words(round).equals(words)).findFirst().orElse(null);
            }
        });
        rounds.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        Nodes.show(roundField, all.size() > 1);
    }

    private String words(Round round) {
        return round.frozenOn()
                .map(day -> texts.get("summary.round.frozen", "number", round.number(), "day", texts.date(day)))
                .orElseGet(() -> texts.get("summary.round", "number", round.number()));
    }

    /** One of them is always chosen: a second press of the chosen one changes nothing. */
    private <T> void bar(
            ChoiceBar bar, List<T> all, Function<T, String> code, UnaryOperator<String> words, String question, T chosen, Consumer<T> choose) {
        bar.setChoices(all.stream().map(code).toList(), words, words, texts.get(question));
        bar.valueProperty().set(code.apply(chosen));
        bar.valueProperty().addListener((property, before, now) -> all.stream()
                .filter(each -> code.apply(each).equals(now))
                .findFirst()
                .ifPresentOrElse(choose, () -> bar.valueProperty().set(before)));
    }
}
