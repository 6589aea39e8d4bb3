package org.nationalresponse.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Pictures.Look;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.settings.SettingsPage;
import org.nationalresponse.workbook.ui.settings.SettingsViewModel;
import org.nationalresponse.workbook.ui.shell.Pages;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellActions;
import org.nationalresponse.workbook.ui.shell.ShellController;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;
import org.nationalresponse.workbook.ui.summary.SummaryMemory;
import org.nationalresponse.workbook.ui.summary.SummaryPage;

/** Every page of an open workbook, loaded, walked through and pictured. */
@Tag("fx")
public class ScreensTest {

    @Test
    void everyScreenOfTheListHasItsFile() {
        for (Screen screen : Screen.values()) {
            assertThat(Screen.class.getResource(screen.file())).as(screen.file()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyPageIsPictured(Look look) {
        Fx.run(() -> {
            for (Map.Entry<String, Place> page : places().entrySet()) {
                Parent root = frame(new FakeFile(Desks.practice()), look.texts(), page.getValue());
                Scene scene = Pictures.take(page.getKey(), look, root);
                assertThat(Names.missing(scene.getRoot())).as(page.getKey()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anOpenInstrumentIsPictured(Look look) {
        for (String instrument : List.of("CRC", "OPIC", "GC25", "EU-93")) {
            Scene scene = Fx.get(() -> {
                ShellViewModel model = Desks.open(
                        new FakeFile(Desks.practice()), look.texts(), new FakeDialogs(), places().get("ratifications"));
                Parent root = load(model, look.texts());
                model.go(new Target("treaty-action", instrument));
                return Pictures.take("instrument-" + instrument, look, root);
            });
            // The frame leads to an item once the page is laid out.
            Fx.settle();
            Fx.run(() -> {
                Pictures.save("instrument-" + instrument + "-" + look.name().toLowerCase(Locale.ROOT), scene);
                assertThat(Names.missing(scene.getRoot())).as(instrument).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void whatASearchFindsIsPictured(Look look) {
        for (Map.Entry<String, String> search : Map.of("found", "money spent", "many", "children", "none", "parliament zebra")
                .entrySet()) {
            Fx.run(() -> {
                Parent root = frame(new FakeFile(Desks.practice()), look.texts(), Place.SEARCH);
                Scene scene = Pictures.take("search-" + search.getKey(), look, root);
                ((TextField) root.lookup("#search")).setText(search.getValue());
                Pictures.save("search-" + search.getKey() + "-" + look.name().toLowerCase(Locale.ROOT), scene);
                assertThat(Names.missing(root)).as(search.getValue()).isEmpty();
            });
        }
    }

    /** 24 capabilities in seven domains: the list at the side scrolls, and where one is stays in view. */
    @ParameterizedTest
    @EnumSource(Look.class)
    void aWorkbookWithBothPacksIsPictured(Look look) {
        Map<String, Place> both = Map.of(
                "overview", Place.OVERVIEW,
                "leadership", capability("mnr.policy.leadership"),
                "terms", capability("mnr.media.terms"),
                "settings", Place.SETTINGS);
        both.forEach((name, place) -> {
            Scene scene = Fx.get(() -> {
                FakeFile file = new FakeFile(Desks.practiceWithBoth());
                return Pictures.take("both-" + name, look, frame(file, look.texts(), place));
            });
            // The list at the side scrolls to the page once it is laid out.
            Fx.settle();
            Fx.run(() -> {
                Pictures.save("both-" + name + "-" + look.name().toLowerCase(Locale.ROOT), scene);
                assertThat(Names.missing(scene.getRoot())).as(name).isEmpty();
            });
        });
    }

    @Test
    void theModelNationalResponseAloneIsPictured() {
        FakeFile file = new FakeFile(Workbook.empty().with(Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY, "GH")
                .set(Profile.PACKS, "mnr@2016")
                .build()));
        Texts texts = Look.LIGHT.texts();
        for (Place place : Desks.open(file, Place.OVERVIEW).itinerary().places()) {
            Fx.run(() -> {
                Scene scene = Pictures.take("mnr-" + place.id(), Look.LIGHT, frame(file, texts, place));
                assertThat(Names.missing(scene.getRoot())).as(place.id()).isEmpty();
            });
        }
    }

    private static Place capability(String id) {
        return new Place(Place.Type.CAPABILITY, id);
    }

    @Test
    void pagesHoldAtTwiceTheTextSize() {
        FakePreferences large = new FakePreferences();
        large.setTextSize(200);
        Texts texts = Disguise.longer();
        places().forEach((name, place) -> {
            Scene scene = Fx.get(() -> Pictures.scene(texts, large, frame(new FakeFile(Desks.practice()), texts, place)));
            // The list at the side scrolls to the page once it is laid out.
            Fx.settle();
            Fx.run(() -> Pictures.save(name + "-large", scene));
        });
    }

    private static Map<String, Place> places() {
        Map<String, Place> names = new LinkedHashMap<>();
        for (Place place : Desks.places()) {
            String name = place.id().isEmpty() ? place.type().name().toLowerCase(Locale.ROOT) : place.id();
            names.put(place.type() == Place.Type.RATIFICATIONS ? "ratifications" : name, place);
        }
        names.put("rounds", Place.ROUNDS);
        names.put("search", Place.SEARCH);
        names.put("checks", Place.CHECKS);
        names.put("settings-open", Place.SETTINGS);
        return names;
    }

    static Parent frame(FakeFile file, Texts texts, Place place) {
        return load(Desks.open(file, texts, new FakeDialogs(), place), texts);
    }

    public static Parent load(ShellViewModel model, Texts texts) {
        return load(model, texts, new SummaryMemory());
    }

    /** The same with choices made on the page of the summary before. */
    public static Parent load(ShellViewModel model, Texts texts, SummaryMemory memory) {
        Pages pages = new Pages(
                model.desk(),
                desk -> new SummaryPage(desk, new FakePrinters(), (printers, count) -> Optional.empty(), memory),
                desk -> new SettingsPage(
                        new SettingsViewModel(
                                new FakePreferences(),
                                new Packs.Offer(desk.packs(), List.of()),
                                Path.of("packs"),
                                () -> {}),
                        desk.texts()));
        return Fxml.load(Screen.SHELL, new ShellController(model, pages::at, new NoActions()), texts);
    }

    /** A frame without a window around it. */
    private static final class NoActions implements ShellActions {
        @Override
        public void changeTextSize(int steps) {}

        @Override
        public String textSizeInWords() {
            return "100 %";
        }

        @Override
        public void openAnother() {}

        @Override
        public void showKeys() {}

        @Override
        public void closeWorkbook() {}

        @Override
        public void saveCopy() {}
    }
}
