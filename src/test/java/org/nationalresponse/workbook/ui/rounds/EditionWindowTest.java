package org.nationalresponse.workbook.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.FakePrinters;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.Services;
import org.nationalresponse.workbook.ui.Windows;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** The window where the next round is held against another edition: a real file, real packs in the settings folder. */
@Tag("fx")
class EditionWindowTest {

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePreferences preferences = new FakePreferences();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC);
    private SqliteWorkbookFiles files;
    private Stage stage;
    private Windows windows;

    @BeforeEach
    void open() {
        files = new SqliteWorkbookFiles(() -> "Ama", clock, folder.resolve("native"));
        Fx.run(() -> {
            stage = new Stage();
            windows = windows(SaferSchools.FOLDER);
            windows.start(Optional.empty());
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(() -> stage.close());
    }

    @Test
    void theNewPagesShowAtOnceAndUndoBringsTheOldOnesBack() {
        Path file = folder.resolve("schools.nrw");
        make(file);
        assertThat(names()).contains("Staff who know what to do").doesNotContain("Training of staff");

        startUnderTheSecondEdition();
        assertThat(dialogs.told).isEmpty();
        assertThat(names()).contains("Training of staff", "Conduct of staff", "Devices at school")
                .doesNotContain("Staff who know what to do");
        Fx.run(() -> Pictures.save("rounds-edition-started", stage.getScene()));

        fire("#undo");
        assertThat(names()).contains("Staff who know what to do").doesNotContain("Training of staff");
        fire("#redo");
        assertThat(names()).contains("Training of staff").doesNotContain("Staff who know what to do");
    }

    @Test
    void undoFromAPageThatTheOldEditionDoesNotHaveLeadsBack() {
        make(folder.resolve("schools.nrw"));
        startUnderTheSecondEdition();
        goTo("Devices at school");
        fire("#undo");
        assertThat(names()).contains("Staff who know what to do").doesNotContain("Devices at school");
        goTo("Staff who know what to do");
        assertThat(dialogs.told).isEmpty();
    }

    @Test
    void theEditionTravelsInsideTheWorkbook() {
        Path file = folder.resolve("schools.nrw");
        make(file);
        startUnderTheSecondEdition();
        Fx.run(() -> stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

        try (WorkbookFile read = files.read(file)) {
            Workbook content = read.content();
            assertThat(Profile.of(content).packs()).containsExactly(SaferSchools.FIRST, SaferSchools.SECOND);
            List<Pack> packs = UsedPacks.of(
                    read, new PackLibrary(folder.resolve("nothing")), Locale.ENGLISH);
            assertThat(packs)
                    .extracting(Pack::reference)
                    .containsExactly(SaferSchools.FIRST, SaferSchools.SECOND, Packs.COMMON);
            assertThat(packs.get(1).bridge()).isPresent();
        }
        assertThat(files.verify(file)).isEmpty();
    }

    @Test
    void anEditionThatCannotBeReadAnyMoreIsToldAndTheRoundDoesNotStart() throws IOException {
        Path packs = copy(SaferSchools.FOLDER, folder.resolve("packs"));
        Fx.run(() -> windows = windows(packs));
        make(folder.resolve("schools.nrw"));
        openStart();
        Files.writeString(packs.resolve("safer-schools-2027/pack.yaml"), "id: [");
        Fx.run(() -> ((Button) stage.getScene().lookup("#start")).fire());
        Fx.settle();
        assertThat(dialogs.told).hasSize(1);
        assertThat(names()).contains("Staff who know what to do");
        try (WorkbookFile read = files.read(folder.resolve("schools.nrw"))) {
            assertThat(Round.all(read.content())).hasSize(1);
        }
    }

    private Windows windows(Path packs) {
        Services services = new Services(
                preferences,
                new PackLibrary(packs),
                files,
                InstrumentReader::read,
                new FakePrinters(),
                Texts::in,
                Runnable::run,
                clock,
                packs,
                folder);
        return new Windows(services, stage, new SceneFactory(preferences), dialogs, (found, pages) -> Optional.empty());
    }

    private void make(Path file) {
        Workbook first = SaferSchools.first(SaferSchools.FIRST);
        Workbook frozen = first.with(Freeze.edit(
                first, Round.latest(first).orElseThrow(), SaferSchools.DAY, "The school board"));
        Fx.run(() -> windows.created(new NewWorkbook(file, frozen.asEdit(), List.of(SaferSchools.FIRST))));
        Fx.settle();
        Fx.settle();
    }

    private void startUnderTheSecondEdition() {
        openStart();
        Fx.run(() -> Pictures.save("rounds-edition-form", stage.getScene()));
        Fx.run(() -> ((Button) stage.getScene().lookup("#start")).fire());
        Fx.settle();
        Fx.settle();
    }

    private void openStart() {
        goToRounds();
        Fx.run(() -> ((Button) stage.getScene().lookup("#openStart")).fire());
        Fx.settle();
        Fx.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Pack> box = (ComboBox<Pack>) stage.getScene().lookup("#editions .combo-box");
            box.setValue(box.getItems().get(1));
        });
        Fx.settle();
    }

    private void goTo(String name) {
        Fx.run(() -> stage.getScene().lookup("#places").lookupAll(".place").stream()
                .filter(place -> place.lookupAll(".label").stream().anyMatch(label -> ((Labeled) label).getText().equals(name)))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow(() -> new AssertionError("nothing leads to " + name))
                .fire());
        Fx.settle();
    }

    private void goToRounds() {
        Fx.run(() -> stage.getScene().getRoot().lookupAll(".menu-button").stream()
                .flatMap(node -> ((MenuButton) node).getItems().stream())
                .filter(item -> "Rounds".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        Fx.settle();
    }

    private void fire(String id) {
        Fx.run(() -> ((Button) stage.getScene().lookup(id)).fire());
        Fx.settle();
        Fx.settle();
    }

    /** What stands in the list at the side. */
    private List<String> names() {
        return Fx.get(() -> stage.getScene().lookup("#places").lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return to;
    }
}
