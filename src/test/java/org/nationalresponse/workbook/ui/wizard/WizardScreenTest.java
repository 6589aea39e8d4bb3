package org.nationalresponse.workbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Disguise;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Names;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.SamplePacks;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.DateField;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel.Step;

@Tag("fx")
class WizardScreenTest {

    private final List<NewWorkbook> made = new ArrayList<>();
    private WizardViewModel model;
    private Parent root;
    private Scene scene;

    private void load(String name, Pictures.Look look) {
        Fx.run(() -> {
            root = screen(look.texts());
            scene = Pictures.take(name, look, root);
        });
        Fx.settle();
    }

    private Parent screen(Texts texts) {
        return screen(texts, SamplePacks.offer());
    }

    private Parent screen(Texts texts, Packs.Offer offer) {
        model = new WizardViewModel(
                texts, offer, LocalDate.of(2026, 5, 4), Path.of("/home/ama/Documents"), path -> false);
        return Fxml.load(Screen.WIZARD, new WizardController(model, texts, new Actions()), texts);
    }

    private void press(String button) {
        Fx.run(() -> ((Button) root.lookup(button)).fire());
        Fx.settle();
    }

    private void key(String node, KeyCode code) {
        Fx.run(() -> root.lookup(node).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private DatePicker picker(String field) {
        return ((DateField) root.lookup(field)).picker();
    }

    @ParameterizedTest
    @EnumSource(Pictures.Look.class)
    void isPicturedStepByStepAndEveryControlHasAName(Pictures.Look look) {
        String ending = "-" + look.name().toLowerCase(Locale.ROOT);
        load("wizard-1", look);
        Fx.run(() -> {
            model.filterProperty().set("gu");
            model.moveChoice(3);
            Pictures.save("wizard-1" + ending, scene);
        });
        press("#next");
        Fx.run(() -> {
            model.ministryProperty().set("Ministry of Gender, Children and Social Protection");
            Pictures.save("wizard-2" + ending, scene);
        });
        press("#next");
        Fx.run(() -> {
            Pictures.save("wizard-3" + ending, scene);
            assertThat(Names.missing(root)).isEmpty();
        });
    }

    @Test
    void holdsTextOfTwiceTheSizeInASmallWindow() {
        FakePreferences preferences = new FakePreferences();
        preferences.setTextSize(200);
        Fx.run(() -> {
            root = screen(Texts.in(Locale.ENGLISH));
            scene = new SceneFactory(preferences).create(root, Texts.in(Locale.ENGLISH), 1024, 640);
            model.filterProperty().set("ghana");
            Pictures.save("wizard-1-200", scene);
        });
        press("#next");
        press("#next");
        Fx.run(() -> Pictures.save("wizard-3-200", scene));
    }

    @Test
    void thePacksOfTheProgramAreOfferedAndTheFirstIsChosen() {
        Packs.Offer offer = new PackLibrary(Path.of("target", "no-packs")).offered(Locale.ENGLISH);
        Fx.run(() -> {
            root = screen(Texts.in(Locale.ENGLISH), offer);
            scene = Pictures.take("wizard-packs", Pictures.Look.LIGHT, root);
            model.filterProperty().set("ghana");
        });
        press("#next");
        press("#next");
        Fx.run(() -> {
            Pictures.save("wizard-packs-light", scene);
            assertThat(model.packs()).extracting(choice -> choice.pack().reference() + " " + choice.chosen().get())
                    .containsExactly("gsr-policy@2019 true", "mnr@2016 false");
        });
    }

    @Test
    void showsWhatEachFieldWants() {
        load("wizard-1", Pictures.Look.LIGHT);
        press("#next");
        Fx.run(() -> {
            Pictures.save("wizard-1-wanting", scene);
            assertThat(scene.getFocusOwner()).isEqualTo(root.lookup("#search"));
            assertThat(root.lookup("#search").getAccessibleHelp()).isNotBlank();
            model.filterProperty().set("ghana");
        });
        press("#next");
        press("#next");
        Fx.run(() -> {
            model.toProperty().set("2025-06-30");
            model.nextElectionProperty().set("2020-01-01");
            model.packs().get(0).chosen().set(false);
        });
        press("#next");
        Fx.run(() -> {
            Pictures.save("wizard-3-wanting", scene);
            assertThat(scene.getFocusOwner()).isEqualTo(picker("#to"));
            assertThat(made).isEmpty();
        });
    }

    @Test
    void aWorkbookIsMadeWithTheKeyboardAlone() {
        load("wizard-1", Pictures.Look.LIGHT);
        Fx.run(() -> model.filterProperty().set("nig"));
        key("#search", KeyCode.DOWN);
        key("#search", KeyCode.DOWN);
        Fx.run(() -> assertThat(((ListView<?>) root.lookup("#countries")).getSelectionModel().getSelectedItem())
                .isEqualTo(model.countryProperty().get()));
        key("#countries", KeyCode.ENTER);
        Fx.settle();
        Fx.run(() -> assertThat(scene.getFocusOwner()).isEqualTo(root.lookup("#ministry")));
        key("#ministry", KeyCode.ENTER);
        Fx.settle();
        Fx.run(() -> assertThat(model.stepProperty().get()).isEqualTo(Step.ROUND));
        key("#file", KeyCode.ENTER);
        assertThat(made).singleElement().extracting(NewWorkbook::file).hasToString("/home/ama/Documents/nigeria-2026.nrw");
    }

    @Test
    void aDayThatCannotBeReadStopsTheWayOnce() {
        load("wizard-1", Pictures.Look.LIGHT);
        Fx.run(() -> model.filterProperty().set("ghana"));
        press("#next");
        press("#next");
        Fx.run(() -> picker("#to").getEditor().setText("31 Feb 2026"));
        press("#next");
        Fx.run(() -> {
            assertThat(made).isEmpty();
            assertThat(scene.getFocusOwner()).isEqualTo(picker("#to"));
            assertThat(picker("#to").getAccessibleHelp()).contains("31 Feb 2026");
            picker("#to").getEditor().setText("30.11.2026");
        });
        press("#next");
        assertThat(made).hasSize(1);
        assertThat(model.toProperty().get()).isEqualTo("2026-11-30");
    }

    @Test
    void longerWordsFit() {
        Fx.run(() -> {
            FakePreferences preferences = new FakePreferences();
            root = screen(Disguise.longer());
            scene = new SceneFactory(preferences).create(root, Disguise.longer(), 1024, 640);
            Pictures.save("wizard-1-longer", scene);
        });
    }

    private final class Actions implements WizardActions {
        @Override
        public void created(NewWorkbook workbook) {
            made.add(workbook);
        }

        @Override
        public void cancel() {
            made.clear();
        }

        @Override
        public Optional<Path> chooseTarget(String suggestedName) {
            return Optional.of(Path.of("/stick", suggestedName));
        }
    }
}
