package org.nationalresponse.workbook.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.Disguise;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Names;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.Pictures.Look;
import org.nationalresponse.workbook.ui.ScreensTest;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

@Tag("fx")
class PlanScreenTest {

    private Parent root;
    private Scene scene;

    private ShellViewModel open(Look look) {
        ShellViewModel shell = Desks.open(new FakeFile(SamplePlan.workbook()), look.texts(), new FakeDialogs(), Place.PLAN);
        root = ScreensTest.load(shell, look.texts());
        scene = Pictures.scene(look.texts(), look.preferences(), root);
        return shell;
    }

    private List<UnfoldingLink> heads() {
        return root.lookupAll(".unfolds").stream().map(UnfoldingLink.class::cast).filter(Nodes::shown).toList();
    }

    private Hyperlink link(String words) {
        return root.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> each.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private boolean shows(String words) {
        return root.lookupAll(".hyperlink").stream().anyMatch(each -> ((Hyperlink) each).getText().contains(words));
    }

    private void layOut() {
        root.applyCss();
        root.layout();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void thePlanIsPictured(Look look) {
        String name = "plan-" + look.name().toLowerCase(Locale.ROOT);
        Fx.run(() -> {
            open(look);
            Pictures.save("filled-" + name, scene);
            assertThat(Names.missing(root)).isEmpty();
            heads().forEach(head -> head.unfoldedProperty().set(true));
            layOut();
            assertThat(Names.missing(root)).isEmpty();
            Pictures.save("unfolded-" + name, scene);
            ((ScrollPane) root.lookup(".page-scroll")).setVvalue(1);
            Pictures.save("end-of-" + name, scene);
            ComboBox<?> domains = (ComboBox<?>) root.lookup("#domains");
            domains.getSelectionModel().select(3);
            ((ScrollPane) root.lookup(".page-scroll")).setVvalue(0);
            Pictures.save("justice-of-" + name, scene);
        });
    }

    @Test
    void itHoldsAtTwiceTheTextSize() {
        Fx.run(() -> {
            Texts texts = Disguise.longer();
            FakePreferences large = new FakePreferences();
            large.setTextSize(200);
            ShellViewModel shell = Desks.open(new FakeFile(SamplePlan.workbook()), texts, new FakeDialogs(), Place.PLAN);
            root = ScreensTest.load(shell, texts);
            scene = Pictures.scene(texts, large, root);
            Pictures.save("filled-plan-large", scene);
            Node page = root.lookup(".plan");
            double right = page.localToScene(page.getLayoutBounds()).getMaxX();
            root.lookupAll(".plan .hyperlink, .plan .badge, .plan .button").stream().filter(Nodes::shown).forEach(node ->
                    assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX()).as("%s", node).isLessThanOrEqualTo(right));
        });
    }

    @Test
    void theFirstCardsAreUnfoldedAndAPressUnfoldsAnother() {
        Fx.run(() -> {
            open(Look.LIGHT);
            assertThat(heads()).extracting(head -> head.unfoldedProperty().get())
                    .startsWith(true, false).filteredOn(open -> open).hasSize(1);
            UnfoldingLink courts = heads().stream().filter(head -> head.getText().startsWith("Judiciary")).findFirst().orElseThrow();
            assertThat(shows("Train a prosecutor")).isFalse();
            assertThat(courts.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(false);

            courts.fire();

            assertThat(shows("Train a prosecutor")).isTrue();
            assertThat(courts.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(true);
            assertThat(courts.isFocusTraversable()).isTrue();
            courts.fire();
            assertThat(shows("Train a prosecutor")).isFalse();
        });
    }

    @Test
    void aFilterKeepsWhatWasUnfolded() {
        Fx.run(() -> {
            ShellViewModel shell = open(Look.LIGHT);
            heads().forEach(head -> head.unfoldedProperty().set(true));
            CheckBox only = (CheckBox) root.lookup("#only");

            only.fire();

            assertThat(shows("Train a prosecutor")).isFalse();
            assertThat(heads()).allSatisfy(head -> assertThat(head.unfoldedProperty().get()).isTrue());
            only.fire();
            assertThat(shows("Train a prosecutor")).isTrue();
            assertThat(shell.visitProperty().get().place()).isEqualTo(Place.PLAN);
        });
    }

    @Test
    void anActionIsBegunForAStatementAndOpened() {
        Fx.run(() -> {
            ShellViewModel shell = open(Look.LIGHT);
            Button add = root.lookupAll(".need .button").stream().map(Button.class::cast)
                    .filter(each -> each.getText().equals("Add an action")).findFirst().orElseThrow();
            assertThat(add.getAccessibleText()).startsWith("Add an action for: ");

            add.fire();

            assertThat(shell.visitProperty().get().place()).isEqualTo(new Place(Place.Type.REGISTER, "action"));
        });
        Fx.settle();
        Fx.run(() -> {
            layOut();
            assertThat(root.lookupAll(".text-input").stream().map(TextInputControl.class::cast).map(TextInputControl::getText))
                    .as("the form holds what the statement says")
                    .anyMatch(text -> text != null && text.length() > 20);
            TextInputControl what = (TextInputControl) scene.getFocusOwner();
            assertThat(what.getSelectedText()).as("what is typed takes its place").isEqualTo(what.getText()).isNotEmpty();
            Pictures.save("plan-new-action", scene);
        });
    }

    @Test
    void aLookIntoTheSearchLeadsBackToTheActionThatWasOpen() {
        AtomicReference<ShellViewModel> shell = new AtomicReference<>();
        Fx.run(() -> {
            shell.set(open(Look.LIGHT));
            root.lookupAll(".need .button").stream().map(Button.class::cast).findFirst().orElseThrow().fire();
        });
        Fx.settle();
        Fx.run(() -> shell.get().go(Place.SEARCH));
        Fx.settle();
        Fx.run(() -> shell.get().back());
        Fx.settle();
        Fx.run(() -> {
            layOut();
            assertThat(shell.get().visitProperty().get().place()).isEqualTo(new Place(Place.Type.REGISTER, "action"));
            assertThat(root.lookupAll(".text-input").stream().map(TextInputControl.class::cast).map(TextInputControl::getText))
                    .as("its form, not the list")
                    .anyMatch(text -> text != null && text.length() > 20);
        });
    }

    @Test
    void aTargetUnfoldsItsCapability() {
        ShellViewModel shell = Fx.get(() -> open(Look.LIGHT));
        Fx.run(() -> shell.go(new Target(Target.PLAN, "mnr.justice.courts")));
        Fx.settle();
        Fx.run(() -> {
            assertThat(link("Judiciary")).isInstanceOfSatisfying(UnfoldingLink.class, head ->
                    assertThat(head.unfoldedProperty().get()).isTrue());
            assertThat(shows("Train a prosecutor")).isTrue();
        });
    }
}
