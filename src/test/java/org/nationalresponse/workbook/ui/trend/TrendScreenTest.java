package org.nationalresponse.workbook.ui.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.effect.ColorAdjust;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
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
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

@Tag("fx")
class TrendScreenTest {

    private static Parent root(Workbook workbook, List<Pack> packs, Texts texts) {
        ShellViewModel shell = Desks.open(new FakeFile(workbook), texts, new FakeDialogs(), packs, Place.TREND);
        return ScreensTest.load(shell, texts);
    }

    private static Scene scene(Workbook workbook) {
        Texts texts = Texts.in(Locale.ENGLISH);
        return Pictures.scene(texts, new FakePreferences(), root(workbook, ManyRounds.both(), texts));
    }

    /** Both views; each is longer than the window and pictured from the top, and at its end. */
    private static void picture(String name, Scene scene) {
        Map.of("pair", 0, "rounds", 1).forEach((view, at) -> {
            view(scene, at);
            ScrollPane page = (ScrollPane) scene.lookup(".page-scroll");
            for (double end : new double[] {0, 1}) {
                Pictures.save(name + "-" + view, scene);
                page.setVvalue(end);
                Pictures.save(name + "-" + view + (end == 0 ? "" : "-end"), scene);
            }
        });
    }

    private static void view(Scene scene, int at) {
        ((ToggleButton) ((ChoiceBar) scene.lookup("#view")).getChildren().get(at)).fire();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void fiveRoundsArePictured(Look look) {
        Fx.run(() -> {
            Scene scene = Pictures.scene(
                    look.texts(), look.preferences(), root(ManyRounds.of(5), ManyRounds.both(), look.texts()));
            picture("trend-five-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(scene.getRoot())).isEmpty();
        });
    }

    @Test
    void twentyRoundsShowTheNewestAndReadInGrey() {
        Fx.run(() -> {
            Scene scene = scene(ManyRounds.of(20));
            ColorAdjust grey = new ColorAdjust();
            grey.setSaturation(-1);
            scene.getRoot().setEffect(grey);
            ((ComboBox<Integer>) cast(scene.lookup("#earlier"))).setValue(12);
            picture("trend-twenty-grey", scene);
            ScrollPane rounds = (ScrollPane) scene.lookup(".dot-strip .scroll-pane");
            assertThat(rounds.getHvalue()).isEqualTo(1);
            assertThat(rounds.getContent().getBoundsInLocal().getWidth()).isGreaterThan(rounds.getViewportBounds().getWidth());
        });
    }

    @Test
    void editionsArePictured() {
        Texts texts = Texts.in(Locale.ENGLISH);
        Fx.run(() -> {
            Scene scene = Pictures.scene(
                    texts, new FakePreferences(), root(ManyRounds.acrossEditions(), ManyRounds.twoEditions(), texts));
            ((ComboBox<Integer>) cast(scene.lookup("#earlier"))).setValue(2);
            ((ComboBox<Integer>) cast(scene.lookup("#later"))).setValue(3);
            picture("trend-editions", scene);
        });
    }

    @Test
    void longWordsInLargeTextArePictured() {
        FakePreferences large = new FakePreferences();
        large.setTextSize(200);
        Texts texts = Disguise.longer();
        Fx.run(() -> picture("trend-large", Pictures.scene(texts, large, root(ManyRounds.of(3), ManyRounds.both(), texts))));
    }

    @Test
    void whereThereIsNothingToShowASentenceSaysWhatToDo() {
        Fx.run(() -> {
            Scene one = scene(ManyRounds.of(1));
            Pictures.save("trend-one-round", one);
            assertThat(one.lookup("#empty").isVisible()).isTrue();
            assertThat(one.lookup("#all").isVisible()).isFalse();
            ((Button) one.lookup("#way")).fire();
            assertThat(one.lookup("#cards")).as("the page of the rounds").isNotNull();
        });
    }

    @Test
    void oneOfTheTwoViewsAlwaysStandsThere() {
        Fx.run(() -> {
            Scene scene = scene(ManyRounds.of(3));
            view(scene, 1);
            view(scene, 1);

            assertThat(scene.lookup("#roundsView").isVisible()).isTrue();
            assertThat(scene.lookup("#pairView").isVisible()).isFalse();
            assertThat(((ToggleButton) ((ChoiceBar) scene.lookup("#view")).getChildren().get(1)).isSelected()).isTrue();
        });
    }

    @Test
    void everyRowAndEveryLineCanBeReadOut() {
        Fx.run(() -> {
            Scene scene = scene(ManyRounds.of(4));
            view(scene, 1);
            scene.getRoot().applyCss();
            List<Node> rows = List.copyOf(scene.getRoot().lookupAll(".dot-row"));
            assertThat(rows).hasSize(24);
            assertThat(rows).allMatch(row -> row.getAccessibleText().contains("Phase") || row.getAccessibleText().contains("phase"));
            assertThat(scene.lookup(".slope").getAccessibleText()).contains("3 · 2018 beside 4 · 2019").contains("capabilit");
            assertThat(scene.getRoot().lookupAll(".strip-name .hyperlink"))
                    .hasSize(24)
                    .allMatch(link -> link.getAccessibleText().contains("Round 4") || link.getAccessibleText().contains("4 · 2019"));
        });
    }

    @Test
    void aBundleUnfoldsItsNamesAndEachLeadsToItsCapability() {
        Fx.run(() -> {
            Scene scene = scene(ManyRounds.of(5));
            Hyperlink fold = (Hyperlink) scene.lookup(".slope .fold");
            int count = Integer.parseInt(fold.getText().split(" ")[0]);
            fold.fire();
            BundleName names = (BundleName) fold.getParent();
            assertThat(names.getChildren()).hasSize(count + 1);
            fold.fire();
            assertThat(names.getChildren()).hasSize(1);
            fold.fire();
            Hyperlink first = (Hyperlink) names.getChildren().get(1);
            String name = first.getText();
            first.fire();
            assertThat(name).startsWith(((Label) scene.lookup(".page-title")).getText());
        });
    }

    @Test
    void aChoiceOfRoundsAndOfAPartIsShownAtOnce() {
        Fx.run(() -> {
            Scene scene = scene(ManyRounds.of(5));
            Label sum = (Label) scene.lookup("#sum");
            String before = sum.getText();
            ((ComboBox<Integer>) cast(scene.lookup("#earlier"))).setValue(1);
            assertThat(sum.getText()).isNotEqualTo(before);
            ComboBox<TrendContent.Part> part = cast(scene.lookup("#part"));
            part.setValue(part.getItems().get(1));
            view(scene, 1);
            scene.getRoot().applyCss();
            assertThat(scene.getRoot().lookupAll(".dot-row")).hasSize(3);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Node node) {
        return (T) node;
    }
}
