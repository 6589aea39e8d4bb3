package org.nationalresponse.workbook.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.summary.PrintedKind;
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
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** The page of the summary on the screen, small and large, and the ways that lead into its fields. */
@Tag("fx")
class SummaryScreenTest {

    private final SummaryMemory memory = new SummaryMemory();

    private Scene scene(Texts texts, FakePreferences preferences, double width, double height) {
        ShellViewModel model = Desks.open(new FakeFile(Desks.practice()), texts, new FakeDialogs(), Place.SUMMARY);
        return scene(model, texts, preferences, width, height);
    }

    private Scene scene(ShellViewModel model, Texts texts, FakePreferences preferences, double width, double height) {
        Parent root = ScreensTest.load(model, texts, memory);
        return new SceneFactory(preferences).create(root, texts, width, height);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void thePageHoldsOnSmallScreens(Look look) {
        memory.unfolded().add(WordsViewModel.WORRIES);
        for (int[] size : new int[][] {{1280, 800}, {1024, 640}, {700, 600}, {640, 480}}) {
            Scene scene = Fx.get(() -> {
                Scene made = scene(look.texts(), look.preferences(), size[0], size[1]);
                Pictures.save("summary-" + size[0] + "-" + look.name().toLowerCase(Locale.ROOT), made);
                return made;
            });
            Fx.run(() -> assertThat(Names.missing(scene.getRoot())).isEmpty());
        }
    }

    @Test
    void thePageHoldsAtTwiceTheTextSizeInLongerWords() {
        FakePreferences large = new FakePreferences();
        large.setTextSize(200);
        Fx.run(() -> Pictures.save("summary-large", scene(Disguise.longer(), large, 1280, 800)));
    }

    @ParameterizedTest
    @EnumSource(PrintedKind.class)
    void everyKindIsPictured(PrintedKind kind) {
        memory.setKind(kind);
        memory.unfolded().add("sections");
        Fx.run(() -> Pictures.save(
                "summary-" + kind.code(), scene(Look.LIGHT.texts(), Look.LIGHT.preferences(), 1280, 800)));
    }

    @Test
    void undoLeadsToAFieldInAGroupThatIsFolded() {
        Texts texts = Look.LIGHT.texts();
        Fx.run(() -> {
            ShellViewModel model = Desks.open(new FakeFile(Desks.practice()), texts, new FakeDialogs(), Place.SUMMARY);
            Scene scene = scene(model, texts, new FakePreferences(), 1280, 800);
            Pictures.save("summary-undo", scene);
            model.desk().session().edit(Edit.set(
                    Kind.WORRY, Ids.worry(model.desk().round().id(), 2), Worry.CAUSE, "Nobody was told"));

            model.undo();

            assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
            assertThat(scene.getFocusOwner().getId()).isEqualTo("worry-2-cause");
        });
    }

    @Test
    void whoIsLedToAFieldComesToTheRoundThatIsWorkedOnAlsoFromAFrozenOne() {
        Texts texts = Look.LIGHT.texts();
        memory.setNumber(Optional.of(1));
        Scene scene = Fx.get(() -> {
            ShellViewModel model = Desks.open(new FakeFile(Desks.practice()), texts, new FakeDialogs(), Place.SUMMARY);
            Scene made = scene(model, texts, new FakePreferences(), 1280, 800);
            Pictures.save("summary-frozen", made);
            assertThat(made.getRoot().lookup("#words").lookupAll(".text-area"))
                    .allSatisfy(area -> assertThat(((TextInputControl) area).isEditable()).isFalse());
            model.go(new FieldRef(Kind.ROUND, model.desk().round().id(), Round.METHOD));
            return made;
        });
        Fx.settle();

        Fx.run(() -> {
            assertThat(scene.getFocusOwner().getId()).isEqualTo("method");
            assertThat(((TextInputControl) scene.getFocusOwner()).isEditable()).isTrue();
        });
    }

    @Test
    void onlyDigitsCountBodiesAndThoseOfEveryScriptDo() {
        memory.unfolded().add(WordsViewModel.METHOD);
        Fx.run(() -> {
            Scene scene = scene(Look.LIGHT.texts(), new FakePreferences(), 1280, 800);
            Pictures.save("summary-method", scene);
            TextInputControl asked = (TextInputControl) scene.getRoot().lookup("#bodiesAsked");

            asked.setText("");
            asked.appendText("١٢");
            asked.appendText("x");

            assertThat(asked.getText()).isEqualTo("12");
        });
    }

    @Test
    void pagesAreShownDotForDotAndOnlyThoseNearAreKept() {
        memory.setKind(PrintedKind.REPORT);
        Fx.run(() -> {
            Scene scene = scene(Look.LIGHT.texts(), new FakePreferences(), 1280, 800);
            Pictures.save("summary-zoom-fit", scene);
            PagesView pages = (PagesView) scene.getRoot().lookup("#pages");
            assertThat(pages.lookupAll(".sheet")).hasSizeBetween(1, 4);

            for (int step = 0; step < 12; step++) {
                memory.zoom().larger();
            }
            Pictures.save("summary-zoom-large", scene);
            assertThat(memory.zoom().percent()).isEqualTo(500);
            assertThat(pages.lookupAll(".sheet").size()).isLessThanOrEqualTo(3);
            assertThat(((Label) scene.getRoot().lookup("#percent")).getText()).isEqualTo("500 %");

            memory.zoom().fit(Zoom.Fit.PAGE);
            Pictures.save("summary-zoom-page", scene);
            pages.goTo(3);
            Pictures.save("summary-page-four", scene);
            assertThat(pages.pageProperty().get()).isEqualTo(3);
        });
    }
}
