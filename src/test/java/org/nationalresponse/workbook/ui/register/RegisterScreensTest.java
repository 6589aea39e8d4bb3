package org.nationalresponse.workbook.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.register.ListPack.id;
import static org.nationalresponse.workbook.ui.register.ListPack.record;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
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
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;
import org.nationalresponse.workbook.ui.shell.Place;

/** Registers of every kind and state, pictured. */
@Tag("fx")
class RegisterScreensTest {

    private static final String LONG = "A promise whose title is so long that no line can hold it, made in the presence of many"
            + " ministers, and repeated since at every meeting that was held on the matter";

    private static Workbook workbook() {
        return ListPack.workbook(
                record(ListPack.PROMISE, id(1), "title", "A national centre for victims", "forum", "Bogotá 2024", "madeOn", "2024-11-07",
                        "start", "2025-01-01", "ends", "2024-12-01", "weight", "12.5", "status", "under-way", "currency", "EUX",
                        "sectors", "government civil-society", "backedBy", id(21) + " " + id(31) + " " + id(99), "moves", "CRC"),
                record(ListPack.PROMISE, id(2), "title", LONG, "forum", "Abu Dhabi 2019", "madeOn", "2019-12-11", "weight", "3", "year",
                        "2019", "status", "done"),
                record(ListPack.PROMISE, id(3), "title", "وعد بحماية الأطفال", "forum", "القاهرة", "madeOn", "2021-05-02"),
                record(ListPack.PROMISE, id(4), "title", "A hotline in every province", "forum", "London 2014", "madeOn", "2014-12-10",
                        "weight", "140", "year", "2014", "status", "dropped"),
                record(ListPack.PROMISE, id(5), "title", "Entered by mistake", Entry.RETIRED, "the same as the hotline"),
                record(ListPack.STEP, id(11), "promise", id(1).toString(), "name", "Law before parliament", "due", "2025-06-30",
                        "reachedOn", "2025-06-12"),
                record(ListPack.STEP, id(12), "promise", id(1).toString(), "name", "First twelve posts filled", "due", "2026-12-31"),
                record(new Kind("speech"), id(21), "speaker", "Prime Minister", "on", "2024-11-08"),
                record(ListPack.MONEY, id(31), "title", "Line 14.3", "year", "2022", "committed", "2100000", "spent", "900000",
                        "currency", "XOF", Entry.RETIRED, "moved"),
                record(ListPack.MONEY, id(32), "title", "Line 14.3", "year", "2021", "committed", "2000000", "spent", "1900000",
                        "currency", "XOF"),
                record(ListPack.MONEY, id(33), "title", "Line 14.3", "year", "2022", "committed", "2100000", "spent", "900000",
                        "currency", "XOF"),
                record(ListPack.MONEY, id(34), "title", "Line 15", "year", "2022", "committed", "600000", "currency", "XOF"),
                record(ListPack.MONEY, id(35), "title", "Line 14.3", "year", "2024", "committed", "3100000", "currency", "XOF"),
                record(ListPack.MONEY, id(36), "title", "Gift", "year", "2023", "committed", "50000", "spent", "50000", "currency",
                        "EUR"),
                record(ListPack.MONEY, id(37), "title", "Wrong", "year", "23", "committed", "50000", "currency", "EUR"),
                record(ListPack.BODY, id(41), "body", "ITU", "topics", "guidelines standards", "lead", "Ministry of Telecoms"),
                record(ListPack.BODY, id(42), "body", "ICANN", "topics", "standards"),
                record(ListPack.BODY, id(43), "body", "IETF"));
    }

    private static Scene picture(String name, Look look, Workbook workbook, Target target) {
        Scene scene = Fx.get(() -> Pictures.take(name, look, frame(look.texts(), workbook, target)));
        Fx.settle();
        Fx.run(() -> {
            Pictures.save(name + "-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(scene.getRoot())).as(name).isEmpty();
        });
        return scene;
    }

    private static Parent frame(Texts texts, Workbook workbook, Target target) {
        ShellViewModel model = ListPack.shell(workbook, texts, new FakeDialogs(), Place.OVERVIEW);
        Parent root = ScreensTest.load(model, texts);
        model.go(target);
        return root;
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void listsAndRecordsArePictured(Look look) {
        picture("list", look, workbook(), Target.page("promise"));
        picture("list-record", look, workbook(), Target.record(ListPack.PROMISE, id(1), ""));
        picture("list-part", look, workbook(), new Target("promise", id(12).toString()));
        picture("list-backs", look, workbook(), Target.record(new Kind("speech"), id(21), ""));
        picture("list-empty", look, ListPack.workbook(), Target.page("body"));
        picture("list-thousand", look, ListPack.workbook(ListPack.promises(1_000)), Target.page("promise"));
        picture("list-faults", look, workbook(), Target.record(ListPack.PROMISE, id(1), "currency"));
        view("list-years", look, "money", "years");
        view("list-grid", look, "body", "grid");
    }

    /** The practice country's own: a pledge with its parts, money by year, and whom one works with. */
    @ParameterizedTest
    @EnumSource(Look.class)
    void registersOfThePracticeCountryArePictured(Look look) {
        Workbook practice = Desks.practice();
        for (String register : List.of("pledge", "budget-line", "coordination-link")) {
            ShellViewModel model = Fx.get(() -> Desks.open(new FakeFile(practice), look.texts(), new FakeDialogs(), Place.OVERVIEW));
            Scene scene = Fx.get(() -> {
                Parent root = ScreensTest.load(model, look.texts());
                model.go(Target.page(register));
                return Pictures.take("practice-" + register, look, root);
            });
            save("practice-" + register, look, scene);
            practice.current(new Kind(register)).stream().findFirst().ifPresent(first -> {
                Fx.run(() -> model.go(Target.record(first.kind(), first.id(), "")));
                save("practice-" + register + "-record", look, scene);
            });
            Fx.run(() -> {
                model.go(Target.page(register));
                ChoiceBar views = (ChoiceBar) scene.getRoot().lookup("#views");
                if (!register.equals("pledge")) {
                    views.valueProperty().set(register.equals("budget-line") ? "years" : "grid");
                }
            });
            save("practice-" + register + "-view", look, scene);
        }
    }

    private static void save(String name, Look look, Scene scene) {
        Fx.settle();
        Fx.run(() -> {
            Pictures.save(name + "-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(scene.getRoot())).as(name).isEmpty();
        });
    }

    private void view(String name, Look look, String register, String view) {
        Scene scene = picture(name, look, workbook(), Target.page(register));
        Fx.run(() -> ((ChoiceBar) scene.getRoot().lookup("#views")).valueProperty().set(view));
        Fx.settle();
        Fx.run(() -> {
            Pictures.save(name + "-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(scene.getRoot())).as(name).isEmpty();
        });
    }

    @Test
    void listsHoldOnASmallScreenAndAtTwiceTheTextSize() {
        for (Target target : List.of(Target.page("promise"), Target.record(ListPack.PROMISE, id(1), ""))) {
            String name = target.item().isEmpty() ? "list" : "list-record";
            Fx.run(() -> {
                FakePreferences large = new FakePreferences();
                large.setTextSize(200);
                Pictures.take(name + "-large", Disguise.longer(), large, frame(Disguise.longer(), workbook(), target));
            });
            Scene small = Fx.get(() -> {
                Texts texts = Texts.in(Locale.ENGLISH);
                return new SceneFactory(new FakePreferences()).create(frame(texts, workbook(), target), texts, 1024, 700);
            });
            Fx.settle();
            Fx.run(() -> Pictures.save(name + "-small", small));
        }
    }
}
