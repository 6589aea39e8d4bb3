package org.nationalresponse.workbook.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.common.Dialogs;
import org.nationalresponse.workbook.ui.session.Session;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** Open workbooks for tests: in memory, on a fixed day, everything done at once. */
public final class Desks {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instruments INSTRUMENTS = InstrumentReader.read();
    private static final PackLibrary PACKS = new PackLibrary(Path.of("target", "no-packs"));

    private Desks() {}

    public static Workbook practice() {
        return Workbook.empty().with(PracticeCountry.edit());
    }

    /** The practice country with the Model National Response beside its own pack: 24 capabilities. */
    public static Workbook practiceWithBoth() {
        return practice().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019 mnr@2016"));
    }

    /** A desk over a file, and the frame's model that leads through it. */
    public static ShellViewModel open(FakeFile file, Texts texts, Dialogs dialogs, Place place) {
        return open(file, texts, dialogs, UsedPacks.of(file, PACKS, texts.locale()), place);
    }

    /** The same over packs of the test's own. */
    public static ShellViewModel open(FakeFile file, Texts texts, Dialogs dialogs, List<Pack> packs, Place place) {
        return open(file, texts, dialogs, packs, place, new Background(Runnable::run, Runnable::run));
    }

    /** The same with a background of its own. */
    public static ShellViewModel open(
            FakeFile file, Texts texts, Dialogs dialogs, List<Pack> packs, Place place, Background background) {
        Session session = new Session(
                file,
                (delay, task) -> () -> {},
                Runnable::run,
                Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC));
        ShellViewModel model = new ShellViewModel();
        Desk desk = new Desk(
                session,
                texts,
                packs,
                INSTRUMENTS,
                () -> TODAY,
                model,
                dialogs,
                background,
                new Habits());
        model.open(desk, place);
        return model;
    }

    public static ShellViewModel open(FakeFile file, Place place) {
        return open(file, Texts.in(java.util.Locale.ENGLISH), new FakeDialogs(), place);
    }

    public static List<Place> places() {
        return open(new FakeFile(practice()), Place.OVERVIEW).itinerary().places();
    }
}
