package org.nationalresponse.workbook.ui.ratifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.ratifications.RatificationsViewModel.Filter;
import org.nationalresponse.workbook.ui.ratifications.RatificationsViewModel.Row;
import org.nationalresponse.workbook.ui.shell.Place;

class RatificationsViewModelTest {

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeFile file = new FakeFile(
            Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019")));
    private final Desk desk = Desks.open(file, Texts.in(Locale.ENGLISH), dialogs, Place.OVERVIEW).desk();
    private final RatificationsViewModel model = new RatificationsViewModel(desk);

    private void act(String instrument, String action, String date, String checkedOn) {
        desk.session().edit(Edit.of(Kind.TREATY_ACTION, Ids.fresh())
                .set(TreatyActions.INSTRUMENT, instrument)
                .set(TreatyActions.ACTION, action)
                .set(TreatyActions.DATE, date)
                .set(TreatyActions.CHECKED_ON, checkedOn)
                .build());
    }

    private List<String> shown(Filter filter) {
        model.filterProperty().set(filter);
        return model.rowsProperty().get().stream().map(row -> row.instrument().id()).toList();
    }

    private Row row(String instrument) {
        return model.rowsProperty().get().stream().filter(row -> row.instrument().id().equals(instrument)).findFirst().orElseThrow();
    }

    @Test
    void everyInstrumentStandsThereBeforeAnythingIsEntered() {
        assertThat(shown(Filter.ALL)).startsWith("CRC", "OPSC", "OPAC", "OPIC").contains("GC25", "C182", "LANZ").doesNotContain("CRPD");
        assertThat(row("CRC")).returns("No action recorded", Row::state).returns("–", Row::since).returns("–", Row::checked);
        assertThat(row("CRC").checkedStyle()).isEmpty();
        assertThat(model.noticesProperty().get()).isEmpty();
    }

    @Test
    void eachFilterShowsWhatItsCountSays() {
        act("CRC", "ratification", "1991-12-16", "2026-11-01");
        act("CRC", "reservation", "1991-12-16", "2026-11-01");
        act("OPIC", "signature", "2014-02-20", "2025-11-22");
        act("OPSC", "ratification", "2009-02-20", "");
        act("CRPD", "ratification", "2009-06-08", "2026-11-01");

        assertThat(shown(Filter.SIGNED)).containsExactly("OPIC");
        assertThat(shown(Filter.RESERVATIONS)).containsExactly("CRC");
        assertThat(shown(Filter.UNCHECKED)).containsExactly("OPSC", "OPIC");
        assertThat(shown(Filter.ALL)).contains("CRPD");
        assertThat(shown(Filter.MORE)).doesNotContain("CRPD").isNotEmpty();
        for (RatificationsViewModel.Choice choice : model.filtersProperty().get()) {
            assertThat(choice.words()).endsWith(" " + shown(choice.filter()).size());
        }
    }

    @Test
    void aSuggestedDaySaysItsRuleAndAPublishedOneDoesNot() {
        act("OPSC", "ratification", "2009-02-20", "2026-11-01");
        assertThat(row("OPSC")).returns("20 Mar 2009", Row::since).returns("1 Nov 2026", Row::checked).returns("", Row::checkedStyle);
        assertThat(row("OPSC").rule()).startsWith("suggested: ").contains("14(2)");

        String record = desk.content().all(Kind.TREATY_ACTION).get(0).id().toString();
        desk.session().edit(Edit.set(Kind.TREATY_ACTION, java.util.UUID.fromString(record), TreatyActions.IN_FORCE, "2009-03-21"));

        assertThat(row("OPSC")).returns("21 Mar 2009", Row::since).returns("", Row::rule);
    }

    @Test
    void whatIsSignedAndNotRatifiedIsNamedAsAGap() {
        act("OPIC", "signature", "2014-02-20", "");
        assertThat(model.noticesProperty().get()).singleElement().asString().startsWith("One instrument is signed and not ratified.");
        assertThat(row("OPIC")).returns("attention", Row::stateStyle).returns("never", Row::checked).returns("–", Row::since);

        act("LANZ", "signature", "2014-02-20", "");
        assertThat(model.noticesProperty().get()).singleElement().asString().startsWith("2 instruments are");
    }

    @Test
    void aDenunciationSaysUntilWhen() {
        act("CRC", "ratification", "1991-12-16", "2026-11-01");
        act("CRC", "denunciation", "2026-05-05", "2026-11-01");

        assertThat(row("CRC")).returns("Denounced", Row::state).returns("until 5 May 2027", Row::since);
    }

    @Test
    void guidanceIsNeverRatified() {
        act("GC25", "ratification", "2021-03-02", "");

        assertThat(row("GC25")).returns("Guidance, never ratified", Row::state).returns("–", Row::since).returns("", Row::rule);
        assertThat(shown(Filter.SIGNED)).doesNotContain("GC25");
        assertThat(shown(Filter.UNCHECKED)).doesNotContain("GC25");
    }

    @Test
    void aTableIsTakenInAsOneStepThatUndoTakesBack(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), """
                instrument,action,date,source,checked_on,note
                CRC,ratification,1991-12-16,UNTC,,
                OPSC,signature,2000-09-07,UNTC,,
                """);
        dialogs.file = Optional.of(table);

        model.importTable();

        assertThat(shown(Filter.SIGNED)).containsExactly("OPSC");
        assertThat(dialogs.told).extracting(Message::key).containsExactly("exchange.csv.done");
        assertThat(file.written).hasSize(1);
        desk.session().undo();
        assertThat(desk.content().all(Kind.TREATY_ACTION)).isEmpty();
    }

    @Test
    void aBrokenTableChangesNothingAndSaysWhereItIsBroken(@TempDir Path folder) throws IOException {
        dialogs.file = Optional.of(Files.writeString(folder.resolve("t.csv"), """
                instrument,action,date,source,checked_on,note
                CRC,ratification,1991-02-30,,,
                """));

        model.importTable();

        assertThat(file.written).isEmpty();
        assertThat(dialogs.told).isNotEmpty();
        assertThat(Texts.in(Locale.ENGLISH).say(dialogs.told.get(0))).contains("line 2").contains("1991-02-30");
    }

    @Test
    void nothingHappensWhereNoTableIsChosen() {
        model.importTable();
        assertThat(dialogs.told).isEmpty();
    }
}
