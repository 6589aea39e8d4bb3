package org.nationalresponse.workbook.ui.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;

class PieceFileViewModelTest {

    private static final String CRITERION = "gsr.legislation.all-forms";
    private static final Workbook START =
            Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019"))
                    .with(Edit.set(Round.KIND, Ids.round(1), Round.NUMBER, "1"));

    /** Takes files in when the test says so. */
    private static final class Slow extends FakeFile {
        private final CompletableFuture<KeptFile> arriving = new CompletableFuture<>();
        private Monitor monitor;

        Slow() {
            super(START);
        }

        @Override
        public CompletionStage<KeptFile> keep(Path source, Monitor watching) {
            monitor = watching;
            return arriving;
        }
    }

    private final FakeDialogs dialogs = new FakeDialogs();

    private PieceFileViewModel open(FakeFile file) {
        Desk desk = Desks.open(file, Texts.in(Locale.ENGLISH), dialogs, Place.OVERVIEW).desk();
        return new CapabilityViewModel(desk, "gsr.legislation").criteria().get(0).details().evidence.pieces().get(0).file;
    }

    private static Evidence stored(FakeFile file) {
        return new Evidence(file.content().entry(Evidence.KIND, Ids.evidence(Ids.round(1), CRITERION)));
    }

    @Test
    void aFileIsTakenInAndStandsThereWithSizeAndDigits() {
        FakeFile file = new FakeFile(START);
        PieceFileViewModel model = open(file);
        dialogs.file = Optional.of(Path.of("somewhere", "Act 5.pdf"));

        model.attach();

        assertThat(stored(file).file()).contains(new KeptFile("0".repeat(64), "Act 5.pdf", 2_048));
        assertThat(stored(file).entry().text(Evidence.CRITERION)).contains(CRITERION);
        assertThat(model.shownProperty().get().name()).isEqualTo("Act 5.pdf");
        assertThat(model.shownProperty().get().facts()).isEqualTo("2 kB · SHA-256 00000000…");
        assertThat(model.shownProperty().get().said()).isEmpty();
    }

    @Test
    void whoChoosesNoFileChangesNothing() {
        FakeFile file = new FakeFile(START);
        open(file).attach();
        assertThat(file.written).isEmpty();
        assertThat(file.kept).isEmpty();
    }

    @Test
    void aRefusalIsSaidAtThePlaceAndNothingIsStored() {
        FakeFile file = new FakeFile(START);
        file.refusal = Optional.of(Message.of("store.diskFull", "path", "almara.nrw"));
        PieceFileViewModel model = open(file);

        model.attach(Path.of("large.pdf"));

        assertThat(model.shownProperty().get().trouble()).isTrue();
        assertThat(model.shownProperty().get().said()).contains("almara.nrw");
        assertThat(model.shownProperty().get().underWay()).isFalse();
        assertThat(file.written).isEmpty();
        file.refusal = Optional.empty();
        model.attach(Path.of("small.pdf"));
        assertThat(model.shownProperty().get().trouble()).isFalse();
        assertThat(model.shownProperty().get().hasFile()).isTrue();
    }

    @Test
    void aLongWayInShowsHowFarItIsAndCanBeStopped() {
        Slow file = new Slow();
        PieceFileViewModel model = open(file);
        model.attach(Path.of("large.pdf"));
        file.monitor.at(25, 100);

        assertThat(model.shownProperty().get().underWay()).isTrue();
        assertThat(model.shownProperty().get().progress()).isEqualTo(0.25);
        model.stop();
        assertThat(file.monitor.cancelled()).isTrue();
        assertThat(model.shownProperty().get().stopping()).isTrue();
        file.arriving.completeExceptionally(new java.util.concurrent.CancellationException());

        assertThat(model.shownProperty().get().underWay()).isFalse();
        assertThat(model.shownProperty().get().said()).isEqualTo("Stopped. large.pdf was not taken in.");
        assertThat(model.shownProperty().get().trouble()).isFalse();
        assertThat(file.written).isEmpty();
    }

    @Test
    void aPieceThatIsTakenAwayStopsItsFileOnTheWay() {
        Slow file = new Slow();
        Desk desk = Desks.open(file, Texts.in(Locale.ENGLISH), dialogs, Place.OVERVIEW).desk();
        EvidenceViewModel evidence = new CapabilityViewModel(desk, "gsr.legislation").criteria().get(0).details().evidence;
        evidence.pieces().get(0).title.choose("Act 5");
        evidence.pieces().get(0).file.attach(Path.of("large.pdf"));
        evidence.takeAway(evidence.pieces().get(0));

        assertThat(file.monitor.cancelled()).isTrue();
    }

    @Test
    void aSecondFileDoesNotOvertakeTheOneUnderWayNorReplaceTheOneThere() {
        Slow slow = new Slow();
        PieceFileViewModel model = open(slow);
        model.attach(Path.of("first.pdf"));
        Monitor first = slow.monitor;
        model.attach(Path.of("second.pdf"));
        assertThat(slow.monitor).isSameAs(first);

        FakeFile file = new FakeFile(START);
        PieceFileViewModel there = open(file);
        there.attach(Path.of("first.pdf"));
        there.attach(Path.of("second.pdf"));
        assertThat(file.kept).extracting(KeptFile::name).containsExactly("first.pdf");
    }

    @Test
    void takingTheFileOffIsOneStepThatUndoTakesBackAndTheRestStays() {
        FakeFile file = new FakeFile(START.with(Evidence.edit(
                        Ids.evidence(Ids.round(1), CRITERION), Ids.round(1), CRITERION)
                .set(Evidence.TITLE, "Act 5")
                .build()));
        PieceFileViewModel model = open(file);
        model.attach(Path.of("act.pdf"));
        int steps = file.written.size();

        model.remove();

        assertThat(file.written).hasSize(steps + 1);
        assertThat(stored(file).file()).isEmpty();
        assertThat(stored(file).title()).contains("Act 5");
        assertThat(model.shownProperty().get().hasFile()).isFalse();
        assertThat(model.shownProperty().get().said()).contains("when you close it");
    }

    @Test
    void aFileIsOpenedAsACopyUnderAPlainNameInAFolderOfItsOwn() {
        FakeFile file = new FakeFile(START);
        PieceFileViewModel model = open(file);
        model.attach(Path.of("act.pdf"));
        hostile(file, "..\\..\\up/../../../etc/pass\u202ewd.pdf");
        model = open(file);

        model.open();
        model.open();

        assertThat(dialogs.shown).hasSize(2).doesNotHaveDuplicates().allSatisfy(copy -> {
            assertThat(copy.getFileName()).hasToString("passwd.pdf");
            assertThat(copy).isEqualTo(copy.normalize());
            assertThat(copy.getParent().getFileName().toString()).startsWith("workbook-");
        });
        assertThat(file.fetched.keySet()).containsExactlyInAnyOrderElementsOf(dialogs.shown);
        assertThat(model.shownProperty().get().name()).isEqualTo("passwd.pdf");
        assertThat(model.shownProperty().get().said()).startsWith("You are looking at a copy.");
    }

    private static void hostile(FakeFile file, String name) {
        file.write(Edit.set(Evidence.KIND, Ids.evidence(Ids.round(1), CRITERION), Evidence.FILE_NAME, name), Monitor.NONE);
    }

    @Test
    void whatCannotBeOpenedSaysSoAtThePlace() {
        FakeFile file = new FakeFile(START) {
            @Override
            public void fetch(KeptFile kept, Path target, Monitor monitor) {
                throw new Fault(Message.of("common.no-copy", "file", kept.name()));
            }
        };
        PieceFileViewModel model = open(file);
        model.attach(Path.of("act.pdf"));
        model.open();

        assertThat(dialogs.shown).isEmpty();
        assertThat(model.shownProperty().get().trouble()).isTrue();
        assertThat(model.shownProperty().get().said()).contains("act.pdf");
    }

    @Test
    void aFileIsSavedWhereAPersonSaysButNeverOverAWorkbook() {
        FakeFile file = new FakeFile(START);
        PieceFileViewModel model = open(file);
        model.attach(Path.of("act.pdf"));
        dialogs.file = Optional.of(Path.of("out", "act.pdf"));
        model.saveAs();
        assertThat(file.fetched).containsOnlyKeys(Path.of("out", "act.pdf"));

        dialogs.file = Optional.of(Path.of("out", "Almara.NRW"));
        model.saveAs();
        assertThat(file.fetched).hasSize(1);
        assertThat(model.shownProperty().get().trouble()).isTrue();
    }

    @Test
    void whereARoundIsFrozenTheFileIsThereToOpenAndNothingIsTakenIn() {
        FakeFile file = new FakeFile(START);
        open(file).attach(Path.of("act.pdf"));
        FakeFile frozen = new FakeFile(Rounds.frozen(file.content()));
        PieceFileViewModel model = open(frozen);

        model.open();
        assertThat(dialogs.shown).hasSize(1);
        model.remove();
        assertThat(stored(frozen).file()).isPresent();
    }
}
