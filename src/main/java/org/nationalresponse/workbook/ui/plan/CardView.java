package org.nationalresponse.workbook.ui.plan;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.AsideOrBelow;
import org.nationalresponse.workbook.ui.common.Lines;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.PhaseDots;
import org.nationalresponse.workbook.ui.common.Row;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.ActionLine;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Card;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Link;
import org.nationalresponse.workbook.ui.plan.PlanViewModel.Need;

/** Makes the nodes of a capability: a line that unfolds, and in it what is lacking with the actions beside it. */
final class CardView {

    /** Widths in heights of text. */
    private static final double NAME = 16;

    private static final double STANDING = 33;
    private static final double STATEMENT = 22;
    private static final double ACTIONS = 25;

    private final PlanViewModel model;
    private final Texts texts;
    private final Set<String> unfolded;

    /** A card that is laid out. */
    record Shown(String id, Node node, UnfoldingLink head) {

        void unfold() {
            head.unfoldedProperty().set(true);
        }
    }

    /** @param unfolded ids of the capabilities that are unfolded; kept up here */
    CardView(PlanViewModel model, Texts texts, Set<String> unfolded) {
        this.model = model;
        this.texts = texts;
        this.unfolded = unfolded;
    }

    Shown of(Card card) {
        UnfoldingLink head = new UnfoldingLink(card, texts);
        AsideOrBelow line = new AsideOrBelow();
        line.setRoom(NAME);
        line.setAsideWidth(STANDING);
        line.getChildren().setAll(head, standing(card));
        VBox inside = new VBox();
        inside.getStyleClass().add("inside");
        VBox box = new VBox(line, inside);
        box.getStyleClass().add("line");
        head.unfoldedProperty().addListener((property, before, now) -> unfold(card, inside, now));
        head.unfoldedProperty().set(unfolded.contains(card.id()));
        unfold(card, inside, head.unfoldedProperty().get());
        return new Shown(card.id(), box, head);
    }

    /** What is folded away is not made at all: a plan may hold more than a hundred statements. */
    private void unfold(Card card, VBox inside, boolean open) {
        if (open) {
            unfolded.add(card.id());
        } else {
            unfolded.remove(card.id());
        }
        inside.getChildren().clear();
        if (open) {
            if (!card.lagging().isEmpty()) {
                inside.getChildren().add(lagging(card));
            }
            card.needs().forEach(need -> inside.getChildren().add(need(card, need)));
            if (!card.others().isEmpty()) {
                inside.getChildren().add(others(card));
            }
        }
        Nodes.show(inside, open);
    }

    private Node standing(Card card) {
        PhaseDots dots = new PhaseDots();
        dots.show(card.phase(), card.phaseWords());
        Label summary = Lines.label(card.summary());
        summary.getStyleClass().add("muted");
        Row standing = new Row();
        standing.getStyleClass().add("standing");
        standing.getChildren().addAll(dots, Lines.label(card.phaseWords()), summary);
        return standing;
    }

    private Node lagging(Card card) {
        Row row = new Row();
        row.getStyleClass().add("lagging");
        row.getChildren().add(Lines.label("⚠ " + texts.get("plan.lagging")));
        for (Link other : card.lagging()) {
            Hyperlink link = quiet(other.words());
            link.setOnAction(event -> model.go(other.target()));
            row.getChildren().add(link);
        }
        return row;
    }

    private Node need(Card card, Need need) {
        Hyperlink statement = quiet(need.statement());
        statement.setOnAction(event -> model.go(need.target()));
        Label state = Lines.label(need.state());
        state.getStyleClass().add("muted");
        VBox words = new VBox(statement, state);
        words.getStyleClass().add("words");
        VBox serving = new VBox();
        serving.getStyleClass().add("serving");
        need.actions().forEach(action -> serving.getChildren().add(action(action)));
        if (!model.readOnly()) {
            serving.getChildren().add(add(card, need));
        }
        AsideOrBelow line = new AsideOrBelow();
        line.setRoom(STATEMENT);
        line.setAsideWidth(ACTIONS);
        line.getChildren().setAll(words, serving);
        line.getStyleClass().add("need");
        return line;
    }

    private Node add(Card card, Need need) {
        boolean first = need.actions().isEmpty();
        Button add = new Button(texts.get(first ? "plan.add" : "plan.add.another"));
        add.getStyleClass().add(first ? "small" : "link");
        add.setAccessibleText(texts.get("plan.add.long", "statement", need.statement()));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> model.add(card, need));
        return add;
    }

    private Node others(Card card) {
        Label heading = Lines.label(texts.get("plan.others"));
        heading.getStyleClass().add("muted");
        VBox others = new VBox(heading);
        others.getStyleClass().add("others");
        card.others().forEach(action -> others.getChildren().add(action(action)));
        return others;
    }

    Node action(ActionLine action) {
        Hyperlink what = quiet(action.what());
        what.setOnAction(event -> model.go(action.target()));
        Row facts = new Row();
        facts.getStyleClass().add("facts");
        facts.getChildren().add(badge(action.status(), "plain"));
        if (action.late()) {
            facts.getChildren().add(badge("⚠ " + texts.get("plan.late"), "attention"));
        }
        Label details = Lines.label(action.details());
        details.getStyleClass().add("muted");
        facts.getChildren().add(details);
        VBox box = new VBox(what, facts);
        box.getStyleClass().add("action");
        return box;
    }

    private static Label badge(String words, String style) {
        Label badge = new Label(words);
        badge.getStyleClass().addAll("badge", style);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private static Hyperlink quiet(String words) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("quiet");
        link.setWrapText(true);
        return link;
    }
}
