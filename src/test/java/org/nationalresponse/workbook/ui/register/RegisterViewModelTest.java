package org.nationalresponse.workbook.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.register.ListPack.id;
import static org.nationalresponse.workbook.ui.register.ListPack.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final RegisterViewModel mandate = new RegisterViewModel(desk, "mandate");

    private final Desk lists = ListPack.desk(
            ListPack.workbook(
                    record(ListPack.PROMISE, id(1), "title", "Centre", "status", "planned"),
                    record(ListPack.PROMISE, id(2), "title", "Hotline", "status", "done"),
                    record(ListPack.STEP, id(11), "promise", id(1).toString(), "name", "Law"),
                    record(ListPack.STEP, id(12), "promise", id(99).toString(), "name", "Lost")),
            dialogs);
    private final RegisterViewModel promises = new RegisterViewModel(lists, "promise");

    private void set(RegisterViewModel model, String field, String value) {
        Opened open = model.opened().orElseThrow();
        Register register = model.desk().packDeclaring(open.register()).register(open.register()).orElseThrow();
        RecordViewModel record = new RecordViewModel(model.desk(), register, open.id(), open.given());
        record.field(field).choose(value);
        record.close();
    }

    @Test
    void aRegisterWithUsuallyOneRecordOpensItsFormAndStoresNothingBeforeSomethingIsEntered() {
        assertThat(mandate.opened()).contains(new Opened("mandate", Ids.first(Kind.MANDATE), Map.of()));
        assertThat(mandate.hasList()).isFalse();
        assertThat(mandate.noticesProperty().get()).isEmpty();
        assertThat(file.written).isEmpty();
    }

    @Test
    void anyOtherOpensItsList() {
        assertThat(promises.opened()).isEmpty();
        assertThat(promises.subtitleProperty().get()).isEqualTo("2 entries");
    }

    @Test
    void withTwoRecordsThereIsAListAlsoWhereThereIsUsuallyOne() {
        set(mandate, "name", "First");
        mandate.add();
        assertThat(mandate.hasList()).as("a way back to the first").isTrue();
        set(mandate, "name", "Second");

        assertThat(new RegisterViewModel(desk, "mandate").opened()).isEmpty();
    }

    @Test
    void warnsThatAPostAloneIsNotPoliticalWillAndThatItsTermEndsNearTheElection() {
        set(mandate, "exists", "yes");
        assertThat(mandate.noticesProperty().get()).hasSize(1);

        set(mandate, "holderEnds", "2027-06-30");
        mandate.nextElection().orElseThrow().choose("2027-09-12");

        assertThat(mandate.noticesProperty().get()).hasSize(2).anyMatch(notice -> notice.contains("30 Jun 2027"));
        mandate.nextElection().orElseThrow().choose("2029-09-12");
        assertThat(mandate.noticesProperty().get()).hasSize(1);
    }

    @Test
    void onlyTheMandateIsComparedWithTheElection() {
        assertThat(new RegisterViewModel(desk, "guidance").nextElection()).isEmpty();
    }

    @Test
    void whatIsTakenOutStaysInTheFileWithItsReasonAndCanBeBroughtBack() {
        promises.open(id(1));

        promises.retireOpened();

        assertThat(promises.opened()).as("back in the list").isEmpty();
        assertThat(promises.list().rowsProperty().get()).extracting(ListRow::title).containsExactly("Hotline");
        assertThat(lists.content().entry(ListPack.PROMISE, id(1)).text(Entry.RETIRED)).contains("entered twice");
        promises.bringBack(id(1));
        assertThat(promises.list().rowsProperty().get()).hasSize(2);
    }

    @Test
    void theOnlyRecordTakenOutMakesRoomForAnother() {
        set(mandate, "name", "First");

        mandate.retireOpened();

        assertThat(desk.content().current(Kind.MANDATE)).isEmpty();
        assertThat(desk.content().all(Kind.MANDATE)).hasSize(1);
        assertThat(mandate.opened()).isPresent();
        assertThat(mandate.opened().orElseThrow().id()).isNotEqualTo(Ids.first(Kind.MANDATE));
        assertThat(mandate.hasList()).as("the one taken out can be seen").isTrue();
    }

    @Test
    void withoutAReasonNothingIsTakenOut() {
        dialogs.answer = Optional.empty();

        promises.retire(id(1));

        assertThat(lists.content().current(ListPack.PROMISE)).hasSize(2);
    }

    @Test
    void nothingThatHoldsNothingIsTakenOut() {
        promises.add();

        promises.retireOpened();

        assertThat(lists.content().all(ListPack.PROMISE)).hasSize(2);
        assertThat(promises.opened()).isPresent();
    }

    @Test
    void aCopyHoldsAllButTheReasonForTakingOutAndNoneOfTheParts() {
        promises.retire(id(1));

        promises.duplicate(id(1));

        UUID copy = promises.opened().orElseThrow().id();
        assertThat(copy).isNotEqualTo(id(1));
        assertThat(lists.content().entry(ListPack.PROMISE, copy).fields()).isEqualTo(Map.of("title", "Centre", "status", "planned"));
        assertThat(lists.content().all(ListPack.STEP)).hasSize(2);
        lists.session().undo();
        assertThat(lists.content().all(ListPack.PROMISE)).hasSize(2);
    }

    @Test
    void theCopyOfAPledgeThatIsDoneIsNotDoneSinceNothingMeasuresIt() {
        Kind pledge = new Kind("pledge");
        UUID done = Ids.fresh();
        Workbook workbook = Desks.practice().with(Edit.of(pledge, done)
                .set("title", "Every school")
                .set("status", "done")
                .set("doneOn", "2026-05-05")
                .build());
        Desk desk = Desks.open(new FakeFile(workbook), Place.OVERVIEW).desk();
        RegisterViewModel pledges = new RegisterViewModel(desk, "pledge");

        pledges.duplicate(done);

        Entry copy = desk.content().entry(pledge, pledges.opened().orElseThrow().id());
        assertThat(copy.fields()).isEqualTo(Map.of("title", "Every school"));
        assertThat(desk.content().entry(pledge, done).is("status", "done")).isTrue();
    }

    @Test
    void theCopyOfAPartStaysWithItsParent() {
        promises.find(id(11).toString());

        promises.duplicateOpened();

        assertThat(promises.trailProperty().get()).hasSize(2);
        Entry copy = lists.content().entry(ListPack.STEP, promises.opened().orElseThrow().id());
        assertThat(copy.text("promise")).contains(id(1).toString());
    }

    @Test
    void oneGoesFromRecordToRecordInTheOrderOfTheList() {
        promises.list().sort(List.of(new RecordListViewModel.Sort(promises.list().columns().get(0), true)));
        promises.open(id(2));

        assertThat(promises.neighbour(-1)).isEmpty();
        assertThat(promises.neighbour(1)).contains(id(1));
    }

    @Test
    void anItemLeadsToARecordAFieldOfItOrAPart() {
        assertThat(promises.find(id(2) + "/status")).isEqualTo("status");
        assertThat(promises.trailProperty().get()).extracting(Opened::id).containsExactly(id(2));

        assertThat(promises.find(id(11).toString())).isEmpty();
        assertThat(promises.trailProperty().get()).extracting(Opened::id).containsExactly(id(1), id(11));
        assertThat(promises.opened().orElseThrow().given()).isEqualTo(Map.of("promise", id(1).toString()));
        promises.back();
        assertThat(promises.opened().orElseThrow().id()).isEqualTo(id(1));
        promises.back();
        assertThat(promises.opened()).isEmpty();
    }

    @Test
    void anItemThatIsNotThereLeavesTheList() {
        assertThat(promises.find(id(77) + "/status")).isEmpty();
        assertThat(promises.find("status")).as("which of several?").isEmpty();
        assertThat(promises.find(id(12).toString())).as("a part of nothing").isEmpty();
        assertThat(promises.opened()).isEmpty();
    }

    @Test
    void aFieldOfTheOnlyRecordOpensIt() {
        promises.retire(id(2));

        assertThat(promises.find("status")).isEqualTo("status");
        assertThat(promises.opened().orElseThrow().id()).isEqualTo(id(1));
    }

    @Test
    void theUsualRecordsAreAddedOnceAndNotWhereTheyWereTakenOut() {
        RegisterViewModel bodies = new RegisterViewModel(lists, "body");
        assertThat(bodies.lacksUsualProperty().get()).isTrue();

        bodies.addUsual();

        assertThat(bodies.list().rowsProperty().get()).extracting(ListRow::title).containsExactly("ITU", "IETF");
        assertThat(bodies.lacksUsualProperty().get()).isFalse();
        bodies.retire(Ids.about("body", "itu"));
        assertThat(bodies.lacksUsualProperty().get()).isFalse();
    }
}
