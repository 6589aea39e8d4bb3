package org.nationalresponse.workbook.ui.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.ScreensTest;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** Where the keyboard stands while one answers: after a file, after undo, and where a reason is wanted. */
@Tag("fx")
class AnswerKeysTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final String WILL = "gsr.political-will";
    private static final String FIRST = WILL + ".leader-spoke";
    private static final UUID ROUND = Round.latest(Desks.practice()).orElseThrow().id();

    /** Takes a file in when the test says so. */
    private static final class Slow extends FakeFile {
        private final CompletableFuture<KeptFile> arriving = new CompletableFuture<>();

        Slow() {
            super(Desks.practice());
        }

        @Override
        public CompletionStage<KeptFile> keep(Path source, Monitor watching) {
            return arriving;
        }
    }

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Slow file = new Slow();
    private ShellViewModel shell;
    private Scene scene;

    @BeforeEach
    void open() {
        dialogs.file = Optional.of(Path.of("act.pdf"));
        Fx.run(() -> {
            shell = Desks.open(file, ENGLISH, dialogs, Place.OVERVIEW);
            scene = Pictures.scene(ENGLISH, new FakePreferences(), ScreensTest.load(shell, ENGLISH));
            shell.go(new Target(WILL, FIRST + "/evidence"));
            layOut();
        });
        Fx.settle();
        Fx.run(this::layOut);
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void begin() {
        Node attach = scene.lookup("#attach");
        attach.requestFocus();
        ((Button) attach).fire();
        layOut();
    }

    private String focused() {
        return scene.getFocusOwner().getId();
    }

    private void atAGlance() {
        List<Node> views = new ArrayList<>(scene.getRoot().lookupAll(".page-actions .choice-bar > .toggle-button"));
        ((ToggleButton) views.get(1)).fire();
        layOut();
    }

    private void press(KeyCode key, String text) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, text, text, key, false, false, false, false));
        layOut();
    }

    private boolean inView(Node node) {
        Node middle = scene.lookup("#middle");
        return middle.localToScene(middle.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
    }

    @Test
    void theKeyboardStaysWithAFileThatIsTakenIn() {
        Fx.run(() -> {
            begin();
            assertThat(focused()).isEqualTo("stop");
            file.arriving.complete(new KeptFile("a".repeat(64), "act.pdf", 10));
            layOut();
        });
        Fx.settle();
        Fx.run(() -> assertThat(focused()).isEqualTo("openFile"));
    }

    @Test
    void afterARefusalTheNextPressChoosesAnotherFileAndTakesNoProofAway() {
        Fx.run(() -> {
            begin();
            file.arriving.completeExceptionally(new Fault(Message.of("capability.file.stopped", "file", "act.pdf")));
            layOut();
        });
        Fx.settle();
        Fx.run(() -> assertThat(focused()).isEqualTo("attach"));
    }

    @Test
    void whoWritesMeanwhileIsNotLedAway() {
        Fx.run(() -> {
            begin();
            scene.lookup("#note").requestFocus();
            file.arriving.complete(new KeptFile("a".repeat(64), "act.pdf", 10));
        });
        Fx.settle();
        Fx.run(() -> assertThat(focused()).isEqualTo("note"));
    }

    @Test
    void aFileThatArrivesAfterThePageWasLeftLeadsNobodyAstray() {
        Fx.run(() -> {
            begin();
            shell.go(Place.OVERVIEW);
            file.arriving.complete(new KeptFile("a".repeat(64), "act.pdf", 10));
        });
        Fx.settle();
        assertThat(file.written).hasSize(1);
    }

    @Test
    void undoLeadsToTheFieldThatItChangedOnTheSamePage() {
        Fx.run(() -> {
            UUID piece = Ids.evidence(ROUND, FIRST);
            shell.desk().session().edit(Evidence.edit(piece, ROUND, FIRST).set(Evidence.PLACE, "p. 9").build());
            shell.desk().session().edit(Edit.set(Evidence.KIND, piece, Evidence.DATE, "2026-01-02"));
            ScrollPane middle = (ScrollPane) scene.lookup("#middle");
            Node page = middle.getContent();
            scene.lookup("#rationale").requestFocus();
            middle.setVvalue(1);
            layOut();

            shell.undo();
            layOut();
            Node date = scene.getFocusOwner();
            assertThat(Nodes.isWithin(scene.lookup("#date"), date)).isTrue();
            assertThat(inView(date)).isTrue();
            shell.undo();
            assertThat(focused()).isEqualTo("place");
            assertThat(middle.getContent()).as("the page is not laid out anew").isSameAs(page);
        });
    }

    @Test
    void atAGlanceUndoStaysInTheTableAndLeadsToTheLine() {
        Fx.run(() -> {
            atAGlance();
            press(KeyCode.DOWN, "");
            press(KeyCode.DIGIT3, "3");
            Node line = scene.getFocusOwner().getParent();
            scene.lookup("#rationale").requestFocus();

            shell.undo();
            layOut();
            assertThat(scene.lookup("#glance").isVisible()).isTrue();
            assertThat(scene.getFocusOwner().getParent()).isSameAs(line);
        });
    }

    @Test
    void atAGlanceEnterLeadsToTheReasonWhereItIsMissing() {
        Fx.run(() -> {
            atAGlance();
            press(KeyCode.DIGIT5, "5");
            press(KeyCode.ENTER, "");
            assertThat(focused()).isEqualTo("reason");
            ((TextField) scene.getFocusOwner()).setText("There is no such office");
            shell.desk().session().flush();
            atAGlance();
            assertThat(((ChoiceBar) scene.getFocusOwner().getParent()).valueProperty().get()).isEqualTo("not-applicable");
            press(KeyCode.ENTER, "");
            assertThat(focused()).isEqualTo("title");
        });
    }

    @Test
    void whatWasSaidOfAFileGoesWithTheProof() {
        Fx.run(() -> {
            begin();
            file.arriving.completeExceptionally(new Fault(Message.of("capability.file.stopped", "file", "act.pdf")));
        });
        Fx.settle();
        Fx.run(() -> {
            assertThat(scene.lookup("#said").isVisible()).isTrue();
            ((Button) scene.lookup("#away")).fire();
            layOut();
            assertThat(scene.lookup("#said").isVisible()).isFalse();
        });
    }
}
