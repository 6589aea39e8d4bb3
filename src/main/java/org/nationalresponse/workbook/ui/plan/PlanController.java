package org.nationalresponse.workbook.ui.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.InWords;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Row;
import org.nationalresponse.workbook.ui.common.Scrolling;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Card;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Choice;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Content;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Figure;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Folded;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Link;

/** Lays out the action plan: figures, filters, the capabilities with what they lack. */
public final class PlanController {

    /** So many capabilities are unfolded at first: what others build on stands on top, and the rest stays in view. */
    private static final int FEW = 1;

    private final PlanViewModel model;
    private final Texts texts;
    private final CardView cardView;
    private final Set<String> unfolded = new HashSet<>();
    private final List<CardView.Shown> shown = new ArrayList<>();
    private boolean filling;

    @FXML private Row figures;
    @FXML private Hyperlink all;
    @FXML private ComboBox<Choice> domains;
    @FXML private CheckBox only;
    @FXML private Label sentence;
    @FXML private VBox cards;
    @FXML private VBox loose;
    @FXML private VBox folded;

    public PlanController(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.cardView = new CardView(model, texts, unfolded);
    }

    @FXML
    private void initialize() {
        domains.setAccessibleText(texts.get("plan.domain"));
        domains.setConverter(new InWords<>(Choice::words));
        domains.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.domainProperty().set(now.id());
            }
        });
        only.selectedProperty().bindBidirectional(model.onlyWithoutProperty());
        model.contentProperty().get().cards().stream().limit(FEW).map(Card::id).forEach(unfolded::add);
        model.contentProperty().addListener((property, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    @FXML
    private void goToAll() {
        model.goToAll();
    }

    /** Unfolds a capability and puts the focus there. */
    void focus(String capability) {
        shown.stream().filter(card -> card.id().equals(capability)).findFirst().ifPresent(card -> {
            card.unfold();
            card.head().requestFocus();
            Scrolling.reveal(card.head());
        });
    }

    private void show(Content content) {
        Optional<String> focused = focused();
        figures.getChildren().setAll(content.figures().stream().map(PlanController::figure).toList());
        figures.getChildren().add(all);
        fill(content.domains());
        sentence.setText(content.sentence());
        Nodes.show(sentence, !content.sentence().isEmpty());
        shown.clear();
        content.cards().forEach(card -> shown.add(cardView.of(card)));
        cards.getChildren().setAll(shown.stream().map(CardView.Shown::node).toList());
        Nodes.show(cards, !shown.isEmpty());
        showLoose(content);
        folded.getChildren().setAll(content.folded().stream().map(this::line).toList());
        focused.ifPresent(this::focus);
    }

    private void showLoose(Content content) {
        Label heading = new Label(texts.get("plan.loose"));
        heading.getStyleClass().add("section-title");
        VBox lines = new VBox();
        lines.getStyleClass().add("serving");
        content.loose().forEach(action -> lines.getChildren().add(cardView.action(action)));
        loose.getChildren().setAll(heading, lines);
        Nodes.show(loose, !content.loose().isEmpty());
    }

    private void fill(List<Choice> choices) {
        filling = true;
        if (!domains.getItems().equals(choices)) {
            domains.getItems().setAll(choices);
        }
        choices.stream()
                .filter(choice -> choice.id().equals(model.domainProperty().get()))
                .findFirst()
                .ifPresent(domains::setValue);
        filling = false;
    }

    private static Node figure(Figure figure) {
        Label number = new Label(figure.number());
        number.getStyleClass().add("number");
        Label words = new Label(figure.words());
        if (figure.attention()) {
            words.getStyleClass().addAll("badge", "attention");
        }
        HBox box = new HBox(number, words);
        box.getStyleClass().add("figure");
        return box;
    }

    private Node line(Folded line) {
        Row names = new Row();
        names.getStyleClass().add("names");
        for (Link capability : line.capabilities()) {
            Hyperlink link = new Hyperlink(capability.words());
            link.getStyleClass().addAll("quiet", "muted");
            link.setOnAction(event -> model.go(capability.target()));
            names.getChildren().add(link);
        }
        Label heading = Lines.label(line.heading());
        heading.getStyleClass().add("muted");
        return new VBox(heading, names);
    }

    /** The card in which the focus is, so that it is there again once the cards are laid out anew. */
    private Optional<String> focused() {
        if (cards.getScene() == null || cards.getScene().getFocusOwner() == null) {
            return Optional.empty();
        }
        Node owner = cards.getScene().getFocusOwner();
        return shown.stream().filter(card -> Nodes.isWithin(card.node(), owner)).map(CardView.Shown::id).findFirst();
    }
}
