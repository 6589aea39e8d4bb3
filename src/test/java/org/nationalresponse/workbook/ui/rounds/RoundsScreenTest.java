package org.nationalresponse.workbook.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Workbook;
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
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

@Tag("fx")
class RoundsScreenTest {

    private static final Place LEGISLATION = new Place(Place.Type.CAPABILITY, "gsr.legislation");

    /** The round that follows those of the practice country. */
    private static final int NEXT = 4;

    /** The practice country in the round after its open one: one phase moved and one answer confirmed. */
    private static Workbook next() {
        Workbook next = Rounds.second(Rounds.frozen(Desks.practice()));
        return next.with(Rounds.rating(NEXT, "3").plus(Edit.of(Kind.RATING, Ids.rating(Ids.round(NEXT), Rounds.CAPABILITY))
                        .set(Rating.CARRIED, "")
                        .set(Rating.CHANGE, "real-progress")
                        .build()))
                .with(Edit.set(Kind.RATING, Ids.rating(Ids.round(NEXT), "gsr.political-will"), Rating.PHASE, "1"))
                .with(Rounds.answer(NEXT, Rounds.CRITERION, "met")
                        .plus(Edit.set(Kind.ANSWER, Ids.answer(Ids.round(NEXT), Rounds.CRITERION), "carried", "")));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theRoundsAndASecondRoundArePictured(Look look) {
        Map<String, Place> pages = Map.of("rounds-two", Place.ROUNDS, "round-two", LEGISLATION);
        pages.forEach((name, place) -> Fx.run(() -> {
            ShellViewModel shell = Desks.open(new FakeFile(next()), look.texts(), new FakeDialogs(), place);
            Scene scene = Pictures.take(name, look, ScreensTest.load(shell, look.texts()));
            assertThat(Names.missing(scene.getRoot())).as(name).isEmpty();
        }));
    }

    @Test
    void longWordsInLargeTextArePictured() {
        FakePreferences large = new FakePreferences();
        large.setTextSize(200);
        Texts texts = Disguise.longer();
        Map.of("rounds-two", Place.ROUNDS, "round-two", LEGISLATION).forEach((name, place) -> Fx.run(() -> {
            ShellViewModel shell = Desks.open(new FakeFile(next()), texts, new FakeDialogs(), place);
            Pictures.take(name + "-large", texts, large, ScreensTest.load(shell, texts));
        }));
    }

    @Test
    void theFormsAndAFrozenPageArePictured() {
        Texts texts = Texts.in(Locale.ENGLISH);
        Fx.run(() -> {
            Scene freeze = scene(new FakeFile(Desks.practice()), texts, Place.ROUNDS);
            ((Button) freeze.lookup("#openFreeze")).fire();
            Pictures.save("rounds-freeze", freeze);
            assertThat(freeze.lookup("#freezeForm").isVisible()).isTrue();

            Scene start = scene(new FakeFile(Rounds.frozen(Desks.practice())), texts, Place.ROUNDS);
            ((Button) start.lookup("#openStart")).fire();
            Pictures.save("rounds-start", start);
            assertThat(start.lookup("#startForm").isVisible()).isTrue();

            Scene page = scene(new FakeFile(Rounds.frozen(Desks.practice())), texts, LEGISLATION);
            Pictures.save("round-frozen", page);
            assertThat(page.getRoot().lookupAll(".page .choice-bar")).isNotEmpty().allMatch(Node::isDisabled);
            assertThat(page.lookup("#frozen").isVisible()).isTrue();
        });
    }

    @Test
    void theFindingOfAMissingReasonLeadsToItsField() {
        Texts texts = Texts.in(Locale.ENGLISH);
        Scene scene = Fx.get(() -> {
            ShellViewModel shell = Desks.open(new FakeFile(next()), texts, new FakeDialogs(), LEGISLATION);
            Parent root = ScreensTest.load(shell, texts);
            shell.go(new Target("gsr.political-will", Rating.CHANGE));
            return Pictures.scene(texts, new FakePreferences(), root);
        });
        // The frame leads to an item once the page is laid out.
        Fx.settle();
        Fx.run(() -> {
            Pictures.save("round-two-phase", scene);
            assertThat(scene.getFocusOwner().getId()).isEqualTo("change");
            assertThat(scene.lookup("#changeMissing").isVisible()).isTrue();
        });
    }

    @Test
    void freezingAndStartingLeadOnFromOneToTheOther() {
        FakeFile file = new FakeFile(Desks.practice());
        Fx.run(() -> {
            Scene scene = scene(file, Texts.in(Locale.ENGLISH), Place.ROUNDS);
            ((Button) scene.lookup("#openFreeze")).fire();
            ((Button) scene.lookup("#freeze")).fire();
            assertThat(scene.lookup("#openFreeze").isVisible()).isFalse();
            assertThat(scene.lookup("#freezeForm").isVisible()).isFalse();
            assertThat(((Button) scene.lookup("#round")).getText()).endsWith("frozen");

            ((Button) scene.lookup("#openStart")).fire();
            ((Button) scene.lookup("#start")).fire();
            assertThat(((Button) scene.lookup("#round")).getText()).startsWith("Round 4").endsWith("draft");
            assertThat(scene.lookup("#startForm").isVisible()).isFalse();
            assertThat(scene.lookup("#comparison").isVisible()).isTrue();
        });
        assertThat(file.written).hasSize(2);
    }

    @Test
    void confirmingTakesTheLineAwayAndKeepsTheKeyboardAtTheAnswer() {
        Fx.run(() -> {
            Scene scene = scene(new FakeFile(next()), Texts.in(Locale.ENGLISH), LEGISLATION);
            Button confirm = scene.getRoot().lookupAll("#confirm").stream()
                    .map(Button.class::cast)
                    .filter(each -> each.getParent().isVisible())
                    .findFirst()
                    .orElseThrow();
            confirm.fire();

            assertThat(confirm.getParent().isVisible()).isFalse();
            assertThat(scene.getFocusOwner().getStyleClass()).contains("toggle-button");
        });
    }

    private static Scene scene(FakeFile file, Texts texts, Place place) {
        Parent root = ScreensTest.load(Desks.open(file, texts, new FakeDialogs(), place), texts);
        return Pictures.scene(texts, new FakePreferences(), root);
    }
}
