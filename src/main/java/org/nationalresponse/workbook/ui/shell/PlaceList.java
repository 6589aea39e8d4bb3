package org.nationalresponse.workbook.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Scrolling;

/**
 * The list at the side: every page under its heading. The lists of a capability stand folded below it, except of the one that a
 * person is at; so the whole way stays short enough to read.
 */
final class PlaceList {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ShellViewModel model;
    private final VBox box;
    private final Map<Place, Button> entries = new HashMap<>();
    private final List<Fold> folds = new ArrayList<>();
    private Place here = Place.OVERVIEW;

    /** The pages below one, and the button that shows them. */
    private record Fold(Itinerary.Group group, UnfoldButton button) {}

    /** @param scroll around the list; the entry of the present page stays in its view */
    PlaceList(ShellViewModel model, VBox box, ScrollPane scroll) {
        this.model = model;
        this.box = box;
        model.itinerary().legs().forEach(this::add);
        // Another size of window or text moves what was in view.
        scroll.viewportBoundsProperty().addListener((property, before, now) -> {
            if (before.getHeight() != now.getHeight() || before.getWidth() != now.getWidth()) {
                Platform.runLater(this::reveal);
            }
        });
    }

    /** Marks where the person is, shows its neighbours and folds all else. */
    void show(Place place) {
        here = place;
        Scene scene = box.getScene();
        boolean keys = scene != null && Nodes.isWithin(box, scene.getFocusOwner());
        entries.forEach((each, entry) -> entry.pseudoClassStateChanged(HERE, each.equals(place)));
        folds.forEach(fold -> {
            fold.button().unfoldedProperty().set(fold.group().places().anyMatch(place::equals));
            fit(fold);
        });
        if (keys && scene.getFocusOwner() != null && !Nodes.shown(scene.getFocusOwner())) {
            // What had the focus is folded away now.
            current().ifPresent(Button::requestFocus);
        }
    }

    /** The entry of the present page. */
    Optional<Button> current() {
        return Optional.ofNullable(entries.get(here));
    }

    /** Scrolls so that the entry of the present page can be seen. */
    void reveal() {
        current().ifPresent(Scrolling::show);
    }

    private void add(Itinerary.Leg leg) {
        if (!leg.framework().isEmpty()) {
            box.getChildren().add(heading(leg.framework(), "places-framework"));
        }
        String heading = heading(leg);
        if (!heading.isEmpty()) {
            box.getChildren().add(heading(heading.toUpperCase(model.desk().texts().locale()), "places-heading"));
        }
        leg.groups().forEach(group -> {
            add(group);
            if (group.head().equals(Place.OVERVIEW)) {
                add(Place.SEARCH, false);
                add(Place.CHECKS, false);
            }
        });
    }

    /** What follows the domains stands apart from them. */
    private String heading(Itinerary.Leg leg) {
        boolean domain = !leg.heading().isEmpty();
        boolean start = leg.groups().stream().anyMatch(group -> group.head().equals(Place.OVERVIEW));
        return domain || start ? leg.heading() : model.desk().texts().get("shell.then");
    }

    private static Label heading(String words, String style) {
        Label heading = new Label(words);
        heading.getStyleClass().add(style);
        heading.setWrapText(true);
        return heading;
    }

    private void add(Itinerary.Group group) {
        add(group.head(), false);
        if (group.pages().isEmpty()) {
            return;
        }
        UnfoldButton button = new UnfoldButton(model.name(group.head()), group.pages().size(), model.desk().texts());
        Fold fold = new Fold(group, button);
        button.unfoldedProperty().addListener((property, before, now) -> fit(fold));
        folds.add(fold);
        box.getChildren().add(button);
        group.pages().forEach(page -> add(page, true));
        fit(fold);
    }

    private void add(Place place, boolean below) {
        PlaceEntry entry = new PlaceEntry(model.stop(place), model.desk().texts(), below);
        entry.setOnAction(event -> model.go(place));
        entries.put(place, entry);
        box.getChildren().add(entry);
    }

    /** The page where one is stays in the list even where its neighbours are folded away. */
    private void fit(Fold fold) {
        boolean unfolded = fold.button().unfoldedProperty().get();
        fold.group().pages().forEach(page -> Nodes.show(entries.get(page), unfolded || page.equals(here)));
    }
}
