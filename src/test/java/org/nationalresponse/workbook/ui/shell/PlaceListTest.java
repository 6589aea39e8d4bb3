package org.nationalresponse.workbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.shell.Place.Type;

/** The list at the side, with the lists of two capabilities in it. */
@Tag("fx")
class PlaceListTest {

    private static final Place SPEECHES = new Place(Type.REGISTER, "speech");
    private static final Place MONEY = new Place(Type.REGISTER, "money");

    private final ShellViewModel model = ListsPack.open(Place.OVERVIEW);
    private VBox box;
    private ScrollPane scroll;
    private PlaceList list;

    private void show(double height) {
        box = new VBox();
        scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        list = new PlaceList(model, box, scroll);
        Scene scene = new SceneFactory(new FakePreferences()).create(scroll, Texts.in(Locale.ENGLISH), 260, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void go(Place place) {
        model.go(place);
        list.show(place);
        scroll.layout();
        list.reveal();
        scroll.layout();
    }

    /** What the entries say of themselves to a screen reader, from the top. */
    private List<String> shown() {
        return box.getChildren().stream()
                .filter(node -> node instanceof PlaceEntry && node.isVisible() && node.isManaged())
                .map(Node::getAccessibleText)
                .toList();
    }

    private UnfoldButton button(String capability) {
        return box.getChildren().stream()
                .filter(UnfoldButton.class::isInstance)
                .map(UnfoldButton.class::cast)
                .filter(each -> each.getAccessibleText().contains(capability))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheListsOfTheCapabilityThatOneIsAtAndFoldsTheOthers() {
        Fx.run(() -> {
            show(800);
            assertThat(shown()).containsExactly(
                    "Overview, 0 of 2", "Search everything", "Checks", "Capability a, 0 of 1", "Capability b, 0 of 1",
                    "Action plan, nothing open", "What moved", "Summary");

            go(new Place(Type.CAPABILITY, "lists.a"));
            assertThat(shown())
                    .containsExactly(
                            "Overview, 0 of 2",
                            "Search everything",
                            "Checks",
                            "Capability a, 0 of 1",
                            "posts, 0 of 2",
                            "speechs, no entries",
                            "Beside the phases",
                            "Capability b, 0 of 1",
                            "Action plan, nothing open",
                            "What moved",
                            "Summary");

            go(MONEY);
            assertThat(shown()).contains("moneys, no entries", "Capability a, 0 of 1").doesNotContain("posts, 0 of 2");
        });
    }

    @Test
    void whatFollowsTheDomainsStandsApartFromThem() {
        Fx.run(() -> {
            show(800);
            assertThat(box.getChildren().stream().filter(Label.class::isInstance).map(each -> ((Label) each).getText()))
                    .endsWith("THEN");
        });
    }

    @Test
    void unfoldingLeadsNowhereAndSaysWhatItDoes() {
        Fx.run(() -> {
            show(800);
            UnfoldButton unfold = button("Capability b");
            assertThat(unfold.getText()).isEqualTo("4 lists");
            assertThat(unfold.getAccessibleText()).isEqualTo("Show what belongs to Capability b: 4 lists");
            assertThat(unfold.isFocusTraversable()).isTrue();
            assertThat(unfold.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(false);

            unfold.fire();

            assertThat(model.visitProperty().get().place()).isEqualTo(Place.OVERVIEW);
            assertThat(shown()).contains("moneys, no entries");
            assertThat(unfold.getAccessibleText()).isEqualTo("Fold away what belongs to Capability b: 4 lists");
            assertThat(unfold.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(true);
            unfold.fire();
            assertThat(shown()).doesNotContain("moneys, no entries");
        });
    }

    @Test
    void theArrowKeepsItsSizeHoweverOftenItTurns() {
        Fx.run(() -> {
            show(800);
            UnfoldButton unfold = button("Capability b");
            for (int i = 0; i < 10; i++) {
                unfold.fire();
                scroll.applyCss();
                scroll.layout();
            }
            assertThat(unfold.getHeight()).isLessThan(40);
            assertThat(unfold.getGraphic().getLayoutBounds().getHeight()).isLessThan(20);
        });
    }

    @Test
    void thePageWhereOneIsStaysInTheListWhenItsNeighboursAreFoldedAway() {
        Fx.run(() -> {
            show(800);
            go(SPEECHES);
            button("Capability a").fire();

            assertThat(shown())
                    .containsExactly(
                            "Overview, 0 of 2", "Search everything", "Checks", "Capability a, 0 of 1", "speechs, no entries",
                            "Capability b, 0 of 1", "Action plan, nothing open", "What moved", "Summary");
        });
    }

    @Test
    void theEntryWhereOneIsIsInViewAlsoInALowWindow() {
        Fx.run(() -> {
            show(150);
            for (Place place : List.of(MONEY, Place.OVERVIEW, SPEECHES, Place.SEARCH, Place.CHECKS, Place.SUMMARY)) {
                go(place);
                Button entry = list.current().orElseThrow();
                double top = entry.localToScene(0, 0).getY();
                assertThat(top).as(model.name(place)).isBetween(-0.5, 150 - entry.getHeight() + 0.5);
            }
        });
    }

    @Test
    void theFocusFollowsWhereItsEntryIsFoldedAway() {
        Fx.run(() -> {
            show(800);
            go(SPEECHES);
            list.current().orElseThrow().requestFocus();

            go(MONEY);

            assertThat(scroll.getScene().getFocusOwner()).isEqualTo(list.current().orElseThrow());
        });
    }
}
