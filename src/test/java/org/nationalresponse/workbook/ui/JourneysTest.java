package org.nationalresponse.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.summary.PrintQuestion;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The main job as a person does it, with a robot at the keyboard and the mouse, on real files. */
@Tag("robot")
class JourneysTest {

    private static final int PATIENCE = 30;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePrinters printers = new FakePrinters();
    private final Clock clock = Clock.systemUTC();
    private SqliteWorkbookFiles files;
    private Stage stage;

    @BeforeEach
    void open() {
        files = new SqliteWorkbookFiles(() -> "Ama", clock, folder.resolve("native"));
        printers.found = List.of(new Printers.Printer("Office printer", true, true));
        Fx.run(() -> {
            stage = new Stage();
            FakePreferences preferences = new FakePreferences();
            Services services = new Services(
                    preferences,
                    new PackLibrary(folder.resolve("packs")),
                    files,
                    InstrumentReader::read,
                    printers,
                    Texts::in,
                    Executors.newCachedThreadPool(task -> {
                        Thread thread = new Thread(task);
                        thread.setDaemon(true);
                        return thread;
                    }),
                    clock,
                    folder.resolve("packs"),
                    folder);
            Windows windows = new Windows(
                    services,
                    stage,
                    new SceneFactory(preferences),
                    dialogs,
                    (found, pages) -> Optional.of(PrintQuestion.On.all(found.get(0))));
            windows.start(Optional.empty());
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> stage.close());
    }

    @Test
    void aWorkbookIsMadeAnsweredRatifiedClosedReopenedAndPrinted() {
        makeAWorkbookForGhana();
        answerTheFirstCriterion();
        ratifyTheConvention();

        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        until("the welcome shows again", () -> shows("#newWorkbook"));
        Path file = onlyWorkbook();
        assertThat(folder.toFile().list((dir, name) -> name.contains("journal"))).isEmpty();
        try (WorkbookFile read = files.read(file)) {
            Workbook content = read.content();
            assertThat(content.all(Answer.KIND)).hasSize(1);
            assertThat(content.all(Answer.KIND).get(0).text(Answer.VALUE)).contains("met");
            assertThat(TreatyActions.of(content)).hasSize(1);
            assertThat(TreatyActions.of(content).get(0).kind()).contains(ActionKind.RATIFICATION);
            assertThat(read.history()).isNotEmpty();
        }

        robot.clickOn(file.getFileName().toString());
        until("the workbook is open again", () -> shows("#places"));
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        until("the pages are there", () -> shows(".sheet"));
        robot.clickOn("Print…");
        until("the pages went to the printer", () -> !printers.printed.isEmpty());
        assertThat(new String(printers.printed.get(0), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whereThereIsNoPrinterThePdfIsOfferedAndSaved() {
        printers.found = List.of();
        Path pdf = folder.resolve("brief.pdf");
        makeAWorkbookForGhana();
        dialogs.file = Optional.of(pdf);
        robot.clickOn("Summary…");
        until("the pages are there", () -> shows(".sheet"));
        robot.clickOn("Print…");
        until("the brief is saved", () -> Files.exists(pdf));
    }

    @Test
    void thePublicReportIsSavedAsWord() throws IOException {
        Path word = folder.resolve("report.docx");
        makeAWorkbookForGhana();
        dialogs.file = Optional.of(word);
        robot.clickOn("Summary…");
        until("the pages are there", () -> shows(".sheet"));
        robot.clickOn("Report");
        robot.clickOn("Public");
        robot.clickOn("#save .arrow-button");
        robot.clickOn("Save as Word…");
        until("the report is saved", () -> Files.exists(word));
        assertThat(new String(Files.readAllBytes(word), 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
        until("the way to its folder is shown", () -> shows("#openFolder"));
    }

    @Test
    void whatWasAnsweredCanBeUndoneAndRedone() {
        makeAWorkbookForGhana();
        answerTheFirstCriterion();
        robot.clickOn("#undo");
        until("the answer is taken back", () -> !firstAnswer("Met").isSelected());
        robot.clickOn("#redo");
        until("the answer is there again", () -> firstAnswer("Met").isSelected());
    }

    @Test
    void theSearchOpensByItsKeyAndLeadsBackToThePageOneCameFrom() {
        makeAWorkbookForGhana();
        robot.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        until("political will shows", () -> shows("#answer"));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        until("the search has the focus", () -> shows("#search") && robot.lookup("#search").query().isFocused());
        robot.type(KeyCode.F6);
        until("the list has the focus", () -> !robot.lookup("#search").query().isFocused());
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        until("the search has it again, from the list too", () -> robot.lookup("#search").query().isFocused());
        robot.clickOn("#previous");
        until("political will shows again", () -> shows("#answer"));
    }

    @Test
    void tabLeadsOutOfALongTextAndBack() {
        makeAWorkbookForGhana();
        robot.clickOn("Summary…");
        until("the summary shows", () -> shows("#summary"));
        robot.clickOn("#summary").write("One law").type(KeyCode.TAB);
        until("the focus has gone on", () -> !robot.lookup("#summary").query().isFocused());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        until("the focus is back", () -> robot.lookup("#summary").query().isFocused());
        assertThat(robot.lookup("#summary").queryTextInputControl().getText()).isEqualTo("One law");
    }

    private void makeAWorkbookForGhana() {
        robot.clickOn("#newWorkbook");
        until("the wizard asks for the country", () -> shows("#search") && robot.lookup("#search").query().isFocused());
        robot.write("ghana");
        robot.type(KeyCode.ENTER);
        until("the wizard asks for the ministry", () -> shows("#ministry"));
        robot.write("Ministry of Gender");
        robot.type(KeyCode.ENTER);
        until("the wizard asks for the period", () -> shows("#from"));
        robot.clickOn("#next");
        until("the workbook is open", () -> shows("#places"));
    }

    private void answerTheFirstCriterion() {
        robot.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        until("political will shows", () -> shows("#answer"));
        robot.clickOn(firstAnswer("Met"));
        until("all is saved", () -> robot.lookup("#saved").queryAs(Label.class).getText().startsWith("All changes saved "));
    }

    private void ratifyTheConvention() {
        robot.clickOn("International commitments");
        until("its lists stand below it", () -> shows("Ratifications"));
        robot.clickOn("Ratifications");
        until("the instruments show", () -> shows("#instrument-CRC"));
        robot.clickOn("#instrument-CRC");
        until("the Convention is open", () -> shows("#add"));
        robot.clickOn("#add");
        until("a new action is begun", () -> shows("#kind"));
        robot.clickOn("#kind");
        robot.clickOn("Ratification");
        Node day = robot.lookup("#date").lookup(".text-field").query();
        robot.clickOn(day).write("5 Feb 1990").type(KeyCode.TAB);
        until(
                "the day in force is suggested",
                () -> robot.lookup("#suggestion").queryAs(Label.class).getText().contains("2 Sep 1990"));
    }

    private ToggleButton firstAnswer(String words) {
        return robot.lookup("#answer").lookup((ToggleButton button) -> button.getText().equals(words)).query();
    }

    private boolean shows(String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.isVisible() && node.getScene() != null).isPresent();
    }

    private Path onlyWorkbook() {
        String[] found = folder.toFile().list((dir, name) -> name.endsWith(".nrw"));
        assertThat(found).hasSize(1);
        return folder.resolve(found[0]);
    }

    private static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> Fx.get(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
