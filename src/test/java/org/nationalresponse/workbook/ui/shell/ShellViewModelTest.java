package org.nationalresponse.workbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeFile;

class ShellViewModelTest {

    private static final Place LEGISLATION = new Place(Place.Type.CAPABILITY, "gsr.legislation");

    private final FakeFile file = new FakeFile(Workbook.empty()
            .with(Edit.of(Profile.KIND, Profile.ID).set(Profile.COUNTRY, "GH").set(Profile.PACKS, "gsr-policy@2019").build()));
    private final ShellViewModel shell = Desks.open(file, Place.OVERVIEW);

    private void answer(String criterion) {
        shell.desk().session().edit(Edit.set(Kind.ANSWER, Ids.answer(Ids.round(1), criterion), Answer.VALUE, "met"));
    }

    @Test
    void namesTheCountryAndTheRoundAlsoWhereNoPeriodIsGiven() {
        assertThat(shell.countryProperty().get()).isEqualTo("Ghana");
        assertThat(shell.roundProperty().get()).isEqualTo("Round 1 · draft");
        assertThat(shell.practice()).isFalse();

        shell.desk().session().edit(Edit.of(Kind.ROUND, Ids.round(1)).set("number", "1").set("to", "2026-11-30").build());
        assertThat(shell.roundProperty().get()).isEqualTo("Round 1 · 2026 · draft");
    }

    @Test
    void everyAnswerShowsInTheListAtOnce() {
        assertThat(shell.stop(LEGISLATION).progress().get()).isEqualTo(new Progress(0, 13));

        answer("gsr.legislation.all-forms");

        assertThat(shell.stop(LEGISLATION).progress().get()).isEqualTo(new Progress(1, 13));
        assertThat(shell.stop(Place.OVERVIEW).progress().get().done()).isEqualTo(1);
        shell.desk().session().undo();
        assertThat(shell.stop(LEGISLATION).progress().get().done()).isZero();
    }

    @Test
    void aListShowsHowManyRecordsCountAndAFormHowFullItIs() {
        ShellViewModel lists = ListsPack.open(Place.OVERVIEW);
        Place speeches = new Place(Place.Type.REGISTER, "speech");
        assertThat(lists.stop(speeches).records().get()).contains(0);

        UUID taken = Ids.fresh();
        Kind speech = new Kind("speech");
        lists.desk().session().edit(Edit.set(speech, Ids.fresh(), "speaker", "Minister A"));
        lists.desk().session().edit(Edit.set(speech, taken, "speaker", "Minister B"));
        lists.desk().session().edit(Edit.set(speech, taken, Entry.RETIRED, "entered twice"));

        assertThat(lists.stop(speeches).records().get()).contains(1);
        assertThat(lists.stop(speeches).progress().get()).isEqualTo(Progress.NONE);
        ShellViewModel.Stop post = lists.stop(new Place(Place.Type.REGISTER, "post"));
        assertThat(post.records().get()).isEmpty();
        assertThat(post.progress().get()).isEqualTo(new Progress(0, 2));
        assertThat(lists.stop(new Place(Place.Type.BESIDE, Target.BESIDE)).records().get()).isEmpty();
    }

    @Test
    void thePlanShowsHowManyActionsAreOpenAndUndoingOneLeadsToIt() {
        UUID done = Ids.fresh();
        Kind action = new Kind("action");
        shell.desk().session().edit(Edit.of(action, done).set("what", "Train").set("status", "done").build());
        shell.desk().session().edit(Edit.set(action, Ids.fresh(), "what", "Publish"));
        assertThat(shell.stop(Place.PLAN).records().get()).contains(1);

        shell.desk().session().edit(Edit.set(action, done, "status", "under-way"));
        assertThat(shell.stop(Place.PLAN).records().get()).contains(2);

        shell.undo();
        assertThat(shell.visitProperty().get())
                .isEqualTo(new ShellViewModel.Visit(new Place(Place.Type.REGISTER, "action"), done + "/status"));
    }

    @Test
    void undoingLeadsToTheRecordOrToWhatItIsAPartOf() {
        ShellViewModel lists = ListsPack.open(Place.OVERVIEW);
        UUID promise = Ids.fresh();
        UUID paper = Ids.fresh();
        lists.desk().session().edit(Edit.set(new Kind("promise"), promise, "title", "A hotline"));
        lists.desk().session().edit(Edit.of(new Kind("step"), Ids.fresh()).set("name", "Money").set("promise", promise.toString()).build());

        lists.undo();
        assertThat(lists.visitProperty().get())
                .isEqualTo(new ShellViewModel.Visit(new Place(Place.Type.REGISTER, "promise"), promise.toString()));

        lists.go(Place.OVERVIEW);
        lists.redo();
        assertThat(lists.visitProperty().get().place()).isEqualTo(new Place(Place.Type.REGISTER, "promise"));
        assertThat(lists.visitProperty().get().item()).as("the step itself").isNotEmpty().isNotEqualTo(promise.toString());

        lists.go(Place.OVERVIEW);
        lists.desk().session().edit(Edit.set(new Kind("paper"), paper, "instrument", "CRC"));
        lists.undo();
        assertThat(lists.visitProperty().get())
                .isEqualTo(new ShellViewModel.Visit(new Place(Place.Type.REGISTER, "paper"), paper + "/instrument"));
    }

    @Test
    void saysWhetherAllIsSaved() {
        assertThat(shell.savedProperty().get()).isEqualTo("All changes saved");

        answer("gsr.legislation.all-forms");
        assertThat(shell.savedProperty().get()).startsWith("All changes saved ").contains("2:32");

        file.full = true;
        answer("gsr.legislation.online-same");
        assertThat(shell.savedProperty().get()).startsWith("Not saved yet: The drive of almara-2026.nrw is full");

        file.full = false;
        shell.desk().session().retry();
        assertThat(shell.savedProperty().get()).startsWith("All changes saved ");
    }

    @Test
    void saysWhoHasTheFileWhereItCanOnlyBeRead() {
        FakeFile taken = new FakeFile(Desks.practice());
        taken.readOnly = Optional.of(Message.of("store.inUse.here", "path", "almara.nrw"));

        assertThat(Desks.open(taken, Place.OVERVIEW).savedProperty().get())
                .isEqualTo("almara.nrw is open in this program already. Here you can only read it.");
    }

    @Test
    void leadsToAnItemOnItsPage() {
        shell.go(new Target(Target.TREATIES, "CRC"));

        assertThat(shell.visitProperty().get().place().type()).isEqualTo(Place.Type.RATIFICATIONS);
        assertThat(shell.visitProperty().get().item()).isEqualTo("CRC");
        assertThat(shell.name(shell.previous().orElseThrow())).isEqualTo("International commitments");
    }

    @Test
    void theSettingsAndTheSearchLieBesideTheWay() {
        shell.go(Place.SETTINGS);

        assertThat(shell.next()).isEmpty();
        assertThat(shell.previous()).as("back to where one came from").contains(Place.OVERVIEW);

        shell.go(LEGISLATION);
        shell.go(Place.SEARCH);
        shell.go(Place.SETTINGS);
        shell.go(Place.SEARCH);
        assertThat(shell.next()).isEmpty();
        assertThat(shell.previous()).as("back to the last page on the way").contains(LEGISLATION);
    }

    @Test
    void fromBesideTheWayItLeadsBackToWhatWasOpen() {
        shell.go(LEGISLATION);
        shell.setItem(() -> "gsr.legislation.scope");
        shell.go(Place.SEARCH);
        shell.setItem(() -> "");
        shell.go(Place.CHECKS);

        shell.back();

        assertThat(shell.visitProperty().get()).isEqualTo(new ShellViewModel.Visit(LEGISLATION, "gsr.legislation.scope"));
    }

    @Test
    void afterClosingItHearsNothingMore() {
        shell.close();
        answer("gsr.legislation.all-forms");

        assertThat(shell.stop(LEGISLATION).progress().get().done()).isZero();
    }
}
