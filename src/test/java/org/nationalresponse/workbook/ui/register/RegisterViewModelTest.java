package org.nationalresponse.workbook.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;

class RegisterViewModelTest {

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeFile file = new FakeFile(
            Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019")));
    private final Desk desk = Desks.open(file, Texts.in(Locale.ENGLISH), dialogs, Place.OVERVIEW).desk();
    private final RegisterViewModel model = new RegisterViewModel(desk, "mandate");

    private void set(String field, String value) {
        RecordViewModel record = model.record();
        record.field(field).choose(value);
        record.close();
    }

    @Test
    void startsWithOneEntryToFillInAndStoresNothingBeforeSomethingIsEntered() {
        assertThat(model.recordsProperty().get())
                .containsExactly(new RegisterViewModel.Choice(Ids.first(Kind.MANDATE), "New entry"));
        assertThat(model.canRetire()).isFalse();
        assertThat(model.noticesProperty().get()).isEmpty();
        assertThat(file.written).isEmpty();
    }

    @Test
    void anEntryGoesByItsFirstText() {
        set("exists", "yes");
        set("name", "National Rapporteur");

        assertThat(model.recordsProperty().get()).extracting(RegisterViewModel.Choice::name).containsExactly("National Rapporteur");
        assertThat(model.canRetire()).isTrue();
        assertThat(model.subtitleProperty().get()).startsWith("2 of ");
    }

    @Test
    void anEntryWithoutANameCanBeTakenOutToo() {
        set(model.firstField(), "yes");

        assertThat(model.canRetireProperty().get()).isTrue();
        model.add();
        assertThat(model.canRetireProperty().get()).as("nothing is entered yet").isFalse();
    }

    @Test
    void warnsThatAPostAloneIsNotPoliticalWillAndThatItsTermEndsNearTheElection() {
        set("exists", "yes");
        assertThat(model.noticesProperty().get()).hasSize(1);

        set("holderEnds", "2027-06-30");
        model.nextElection().orElseThrow().choose("2027-09-12");

        assertThat(model.noticesProperty().get()).hasSize(2).anyMatch(notice -> notice.contains("30 Jun 2027"));
        model.nextElection().orElseThrow().choose("2029-09-12");
        assertThat(model.noticesProperty().get()).hasSize(1);
    }

    @Test
    void whatFollowsFromAChoiceIsAskedOnlyThen() {
        RecordViewModel record = model.record();
        int before = record.askedProperty().get().size();
        record.field("exists").choose("yes");
        assertThat(record.askedProperty().get()).hasSizeGreaterThan(before);

        record.field("exists").choose("no");

        assertThat(record.askedProperty().get()).extracting(Register.Field::id).doesNotContain("holderEnds");
    }

    @Test
    void anotherEntryCanBeAddedAndTakenOutWithAReason() {
        set("name", "First");
        UUID first = model.openProperty().get();
        model.add();
        set("name", "Second");
        UUID second = model.openProperty().get();
        assertThat(model.recordsProperty().get()).hasSize(2);

        model.retire();

        assertThat(model.openProperty().get()).isEqualTo(first);
        assertThat(model.recordsProperty().get()).extracting(RegisterViewModel.Choice::name).containsExactly("First");
        assertThat(desk.content().entry(Kind.MANDATE, second).text(Entry.RETIRED)).contains("entered twice");
        desk.session().undo();
        assertThat(model.recordsProperty().get()).hasSize(2);
    }

    @Test
    void withoutAReasonNothingIsTakenOut() {
        set("name", "First");
        dialogs.answer = Optional.empty();

        model.retire();

        assertThat(model.recordsProperty().get()).hasSize(1);
        assertThat(desk.content().current(Kind.MANDATE)).hasSize(1);
    }

    @Test
    void onlyTheMandateIsComparedWithTheElection() {
        assertThat(new RegisterViewModel(desk, "guidance").nextElection()).isEmpty();
    }
}
