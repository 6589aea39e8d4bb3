package org.nationalresponse.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.framework.ForeignPack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** The window with real files under it: what it shows, and where the focus is. */
@Tag("fx")
class WindowsTest {

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePreferences preferences = new FakePreferences();
    private final FakePrinters printers = new FakePrinters();
    private Stage stage;
    private Windows windows;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC);
        Fx.run(() -> {
            stage = new Stage();
            Services services = new Services(
                    preferences,
                    new PackLibrary(folder.resolve("packs")),
                    new SqliteWorkbookFiles(() -> "Ama", clock, folder.resolve("native")),
                    InstrumentReader::read,
                    printers,
                    Texts::in,
                    Runnable::run,
                    clock,
                    folder.resolve("packs"),
                    folder);
            windows = new Windows(services, stage, new SceneFactory(preferences), dialogs, (found, pages) -> Optional.empty());
            windows.start(Optional.empty());
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(() -> stage.close());
    }

    @Test
    void aPackThatIsNotOursIsOfferedAndItsPagesOpenOneAfterTheOther() {
        ForeignPack.drop(folder.resolve("packs"));
        Path file = folder.resolve("foreign.nrw");
        Edit first = NewWorkbook.edit(
                "GH",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("tiny@1"),
                "en");
        Fx.run(() -> windows.created(new NewWorkbook(file, first, List.of("tiny@1"))));
        Fx.settle();
        Fx.settle();
        List<String> titles = new ArrayList<>();
        while (!titles.contains("Summary")) {
            Fx.run(() -> {
                titles.add(((Label) stage.getScene().lookup("#title")).getText());
                Pictures.save("foreign-pack-" + titles.size(), stage.getScene());
                ((Button) stage.getScene().lookup("#next")).fire();
            });
            Fx.settle();
        }
        assertThat(dialogs.told).isEmpty();
        assertThat(titles).startsWith("Ghana at a glance").hasSizeGreaterThan(3);
    }

    @Test
    void theWizardBeginsInTheFieldForTheCountry() {
        Fx.run(() -> windows.newWorkbook());
        Fx.settle();
        Fx.settle();
        Fx.run(() -> assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class));
    }
}
