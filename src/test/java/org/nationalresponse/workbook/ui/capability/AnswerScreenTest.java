package org.nationalresponse.workbook.ui.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
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
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** A capability as it is answered: with several documents behind an answer, at a glance, and with a phase that is suggested. */
@Tag("fx")
class AnswerScreenTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final String WILL = "gsr.political-will";
    private static final String SPOKE = WILL + ".leader-spoke";
    private static final Place PAGE = new Place(Place.Type.CAPABILITY, WILL);
    private static final UUID ROUND = Round.latest(Desks.practice()).orElseThrow().id();
    private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    /** The practice country with two documents behind its first answer, one of them with its file, and two marks. */
    private static Workbook withFile() {
        UUID round = ROUND;
        return Desks.practice()
                .with(Evidence.edit(Ids.evidence(round, SPOKE), round, SPOKE)
                        .set(Evidence.TITLE, "Address to parliament")
                        .set(Evidence.PLACE, "p. 4")
                        .set(Evidence.DATE, "2026-03-12")
                        .set(Evidence.GRADE, "official-statement")
                        .set(Evidence.CHECKED_ON, "2026-11-02")
                        .set(Evidence.FILE, "3f2a91bc" + "0".repeat(56))
                        .set(Evidence.FILE_NAME, "Address to parliament, 12 March 2026.pdf")
                        .set(Evidence.FILE_SIZE, "1264000")
                        .build())
                .with(Evidence.edit(SECOND, round, SPOKE)
                        .set(Evidence.TITLE, "Message on Safer Internet Day")
                        .set(Evidence.DATE, "2026-02-10")
                        .set(Evidence.ADDRESS, "https://www.example.org/speeches/2026/02/safer-internet-day")
                        .build())
                .with(mark(SPOKE).plus(Edit.set(Answer.KIND, Ids.answer(round, SPOKE), Answer.CONFIDENCE, "medium")))
                .with(mark(WILL + ".staff-in-post"));
    }

    private static Edit mark(String criterion) {
        return Edit.of(Answer.KIND, Ids.answer(ROUND, criterion))
                .set(Answer.ROUND, ROUND.toString())
                .set(Answer.CRITERION, criterion)
                .set(Answer.REVIEW, "yes")
                .build();
    }

    private final FakeDialogs dialogs = new FakeDialogs();

    private Scene scene(FakeFile file, Texts texts, FakePreferences preferences, String item) {
        Scene scene = Fx.get(() -> {
            ShellViewModel shell = Desks.open(file, texts, dialogs, Place.OVERVIEW);
            Parent root = ScreensTest.load(shell, texts);
            Scene made = new SceneFactory(preferences).create(root, texts, 1280, 760);
            shell.go(item.isEmpty() ? Target.page(WILL) : new Target(WILL, item));
            layOut(made);
            return made;
        });
        // The frame leads to an item once the page is laid out.
        Fx.settle();
        Fx.run(() -> layOut(scene));
        return scene;
    }

    private Scene scene(Workbook content, String item) {
        return scene(new FakeFile(content), ENGLISH, new FakePreferences(), item);
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void glance(Scene scene, int view) {
        List<Node> views = new ArrayList<>(scene.getRoot().lookupAll(".page-actions .choice-bar > .toggle-button"));
        ((ToggleButton) views.get(view)).fire();
        layOut(scene);
    }

    private static void press(Scene scene, KeyCode key, String text) {
        Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, text, text, key, false, false, false, false));
        layOut(scene);
    }

    private static List<Node> rows(Scene scene, String style) {
        return new ArrayList<>(scene.getRoot().lookupAll("." + style));
    }

    private static Node rowOf(Scene scene, String style) {
        return rows(scene, style).stream().filter(row -> Nodes.isWithin(row, scene.getFocusOwner())).findFirst().orElseThrow();
    }

    private static String statementOf(Node row) {
        Node statement = row.lookup("#statement");
        return statement instanceof Hyperlink link ? link.getText() : ((Label) statement).getText();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anAnswerWithTwoDocumentsAndAFileIsPictured(Look look) {
        Scene scene = scene(new FakeFile(withFile()), look.texts(), look.preferences(), SPOKE + "/evidence");
        Fx.run(() -> {
            Pictures.save("answer-two-proofs-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(scene.getRoot())).isEmpty();
            assertThat(rows(scene, "piece")).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void tenStatementsAtAGlanceArePictured(Look look) {
        Scene scene = scene(new FakeFile(withFile()), look.texts(), look.preferences(), "");
        Fx.run(() -> {
            glance(scene, 1);
            Pictures.save("answer-glance-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(scene.getRoot())).isEmpty();
            assertThat(rows(scene, "glance-row")).hasSizeGreaterThanOrEqualTo(10);
        });
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void thePhaseBesideTheSuggestedOneIsPictured(Look look) {
        Workbook four = withFile().with(Edit.of(Rating.KIND, Ids.rating(ROUND, WILL))
                .set(Rating.PHASE, "4")
                .set(Rating.RATIONALE, "")
                .build());
        Scene scene = scene(new FakeFile(four), look.texts(), look.preferences(), Rating.RATIONALE);
        Fx.run(() -> {
            Pictures.save("answer-phase-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(scene.getRoot())).isEmpty();
            assertThat(scene.lookup("#rationaleWanted").isVisible()).isTrue();
            assertThat(scene.getFocusOwner().getId()).isEqualTo("rationale");
        });
    }

    @Test
    void largeTextIsPictured() {
        FakePreferences large = new FakePreferences();
        large.setTextSize(200);
        Texts texts = Disguise.longer();
        for (String item : List.of(SPOKE + "/evidence", Rating.PHASE)) {
            Scene scene = scene(new FakeFile(withFile()), texts, large, item);
            Fx.run(() -> {
                Pictures.save("answer-" + (item.equals(Rating.PHASE) ? "phase" : "two-proofs") + "-large", scene);
            });
        }
        Scene scene = scene(new FakeFile(withFile()), texts, large, "");
        Fx.run(() -> {
            glance(scene, 1);
            Pictures.save("answer-glance-large", scene);
            ((ScrollPane) scene.lookup("#middle")).setVvalue(1);
            Pictures.save("answer-glance-large-end", scene);
        });
    }

    @Test
    void eightStatementsAtAGlanceFitOnOneScreen() {
        Scene scene = scene(withFile(), "");
        Fx.run(() -> {
            glance(scene, 1);
            ScrollPane middle = (ScrollPane) scene.lookup("#middle");
            middle.setVvalue(0);
            layOut(scene);
            Node eighth = rows(scene, "glance-row").get(7);
            double bottom = eighth.localToScene(eighth.getBoundsInLocal()).getMaxY();
            assertThat(bottom).isLessThanOrEqualTo(middle.localToScene(middle.getBoundsInLocal()).getMaxY());
        });
    }

    @Test
    void theKeyboardLeadsAndAnswersAtAGlanceAndEnterOpensTheDetails() {
        FakeFile file = new FakeFile(withFile());
        Scene scene = scene(file, ENGLISH, new FakePreferences(), SPOKE);
        Fx.run(() -> {
            glance(scene, 1);
            assertThat(statementOf(rowOf(scene, "glance-row"))).as("the same statement as before").startsWith("A head of government");
            press(scene, KeyCode.DOWN, "");
            String second = statementOf(rowOf(scene, "glance-row"));
            assertThat(second).doesNotStartWith("A head of government");
            press(scene, KeyCode.DIGIT3, "3");
            assertThat(((ChoiceBar) rowOf(scene, "glance-row").lookup("#answer")).valueProperty().get()).isEqualTo("not-met");
            press(scene, KeyCode.ENTER, "");
            assertThat(statementOf(rowOf(scene, "criterion"))).isEqualTo(second);
            assertThat(scene.getFocusOwner().getId()).isEqualTo("title");

            glance(scene, 1);
            assertThat(statementOf(rowOf(scene, "glance-row"))).isEqualTo(second);
            press(scene, KeyCode.UP, "");
            press(scene, KeyCode.UP, "");
            assertThat(statementOf(rowOf(scene, "glance-row"))).startsWith("A head of government");
        });
        assertThat(file.written).hasSize(1);
    }

    @Test
    void theChosenViewIsKeptOnTheNextPageButATargetShowsItsStatementOneByOne() {
        Fx.run(() -> {
            ShellViewModel shell = Desks.open(new FakeFile(withFile()), ENGLISH, dialogs, PAGE);
            Scene scene = Pictures.scene(ENGLISH, new FakePreferences(), ScreensTest.load(shell, ENGLISH));
            glance(scene, 1);
            shell.go(new Place(Place.Type.CAPABILITY, "gsr.legislation"));
            layOut(scene);
            assertThat(rows(scene, "glance-row")).isNotEmpty();
            glance(scene, 0);
            shell.go(PAGE);
            assertThat(rows(scene, "glance-row")).isEmpty();
        });
        Scene scene = Fx.get(() -> {
            ShellViewModel shell = Desks.open(new FakeFile(withFile()), ENGLISH, dialogs, PAGE);
            Scene made = Pictures.scene(ENGLISH, new FakePreferences(), ScreensTest.load(shell, ENGLISH));
            glance(made, 1);
            shell.go(new Target(WILL, SPOKE + "/evidence/" + SECOND));
            return made;
        });
        Fx.settle();
        Fx.run(() -> {
            layOut(scene);
            assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("Message on Safer Internet Day");
        });
    }

    @Test
    void eachFieldOfAnAnswerAndOfTheRatingIsReached() {
        for (String item : List.of(SPOKE + "/note", SPOKE + "/review", Rating.RATIONALE)) {
            Scene scene = scene(withFile(), item);
            Fx.run(() -> assertThat(item).endsWith(scene.getFocusOwner().getId()));
        }
        for (String item : List.of(SPOKE, SPOKE + "/confidence", SPOKE + "/reason", Rating.PHASE, Rating.CONFIDENCE)) {
            Scene scene = scene(withFile(), item);
            Fx.run(() -> assertThat(scene.getFocusOwner().getStyleClass()).as(item).contains("toggle-button"));
        }
    }

    @Test
    void whatIsMarkedIsCountedAboveAndLeadsToTheFirst() {
        Scene scene = scene(withFile(), "");
        Fx.run(() -> {
            Button marked = (Button) scene.lookup("#marked");
            assertThat(marked.getText()).isEqualTo("2 answers to come back to");
            marked.fire();
            assertThat(statementOf(rowOf(scene, "criterion"))).startsWith("A head of government");
            assertThat(rowOf(scene, "criterion").lookup("#flag").isVisible()).isTrue();
        });
    }

    @Test
    void anotherDocumentAndItsFileAreAddedAndTakenAwayAndTheKeyboardStaysThere() {
        FakeFile file = new FakeFile(Desks.practice());
        dialogs.file = java.util.Optional.of(Path.of("act.pdf"));
        Scene scene = scene(file, ENGLISH, new FakePreferences(), WILL + ".staff-in-post/evidence");
        Fx.run(() -> {
            Node row = rowOf(scene, "criterion");
            ((TextField) scene.getFocusOwner()).setText("Staff list");
            ((Button) row.lookup("#another")).fire();
            layOut(scene);
            Node second = rows(scene, "piece").get(1);
            assertThat(Nodes.isWithin(second, scene.getFocusOwner())).isTrue();
            ((Button) second.lookup("#attach")).fire();
            assertThat(second.lookup("#openFile").isVisible()).isTrue();
            assertThat(second.lookup("#attach").isVisible()).isFalse();
            ((Button) second.lookup("#openFile")).fire();
            assertThat(dialogs.shown).hasSize(1);
            ((Button) second.lookup("#away")).fire();
            layOut(scene);
            assertThat(rows(scene, "piece")).hasSize(1);
            assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("Staff list");
        });
    }

    @Test
    void aFrozenRoundShowsAllAndOpensItsFilesButChangesNothing() {
        Scene scene = scene(Rounds.frozen(withFile()), SPOKE + "/evidence");
        Fx.run(() -> {
            Node piece = rows(scene, "piece").get(0);
            assertThat(((TextField) piece.lookup("#title")).isEditable()).isFalse();
            assertThat(List.of("#attach", "#removeFile", "#away")).noneMatch(id -> piece.lookup(id).isVisible());
            assertThat(scene.lookup("#another").isVisible()).isFalse();
            assertThat(scene.lookup("#use").isVisible()).isFalse();
            ((Button) piece.lookup("#openFile")).fire();
            assertThat(dialogs.shown).hasSize(1);
            Pictures.save("answer-frozen", scene);
            glance(scene, 1);
            assertThat(rows(scene, "glance-row").get(0).lookup("#statement").isFocusTraversable()).isTrue();
            assertThat(Set.copyOf(rows(scene, "glance-row"))).allMatch(row -> row.lookup("#flag").isDisabled());
        });
    }

    @Test
    void theSuggestedPhaseIsTakenWithOnePressAndItsReasonsLeadToTheirStatements() {
        FakeFile file = new FakeFile(withFile());
        Scene scene = scene(file, ENGLISH, new FakePreferences(), "");
        Fx.run(() -> {
            Hyperlink reason = (Hyperlink) scene.lookup("#reasons").lookup(".hyperlink");
            reason.fire();
            assertThat(reason.getText()).startsWith("“" + statementOf(rowOf(scene, "criterion")).substring(0, 30));
            Button use = (Button) scene.lookup("#use");
            if (use.isVisible()) {
                use.fire();
                assertThat(use.isVisible()).isFalse();
                assertThat(file.written).hasSize(1);
            }
        });
    }
}
