package org.nationalresponse.workbook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.FakeFile;

class IntakeTest {

    private static final KeptFile ACT = new KeptFile("a".repeat(64), "act.pdf", 9);

    private final CompletableFuture<KeptFile> content = new CompletableFuture<>();
    private final FakeFile file = new FakeFile(Rounds.first()) {
        @Override
        public CompletionStage<KeptFile> keep(Path source, Monitor monitor) {
            return content;
        }
    };
    private final Sitting sitting = new Sitting(file);
    private final List<Object> ends = new ArrayList<>();

    private void keep() {
        sitting.session.intake().keep(Path.of("act.pdf"), IntakeTest::step, Monitor.NONE).whenComplete((kept, error) ->
                ends.add(error == null ? kept : error));
    }

    private static Edit step(KeptFile kept) {
        return Evidence.edit(Ids.evidence(Ids.round(1), Rounds.OTHER), Ids.round(1), Rounds.OTHER)
                .set(Evidence.FILE, kept.sha256())
                .build();
    }

    private boolean named() {
        return sitting.session.content().where(Evidence.KIND, Evidence.FILE, ACT.sha256()).size() == 1;
    }

    @Test
    void theRecordNamesTheFileOnlyOnceItIsInsideAndInOneStep() {
        keep();
        sitting.settle();
        assertThat(named()).isFalse();

        content.complete(ACT);
        assertThat(ends).as("told on the screen's thread alone").isEmpty();
        sitting.settle();

        assertThat(ends).containsExactly(ACT);
        assertThat(named()).isTrue();
        sitting.session.undo();
        assertThat(named()).isFalse();
        sitting.session.redo();
        assertThat(named()).isTrue();
    }

    @Test
    void aRefusedFileLeavesTheRecordsAsTheyWere() {
        keep();
        Fault fault = new Fault(Message.of("store.diskFull", "path", "x"));
        content.completeExceptionally(fault);
        sitting.settle();

        assertThat(ends).containsExactly(fault);
        assertThat(sitting.session.canUndoProperty().get()).isFalse();
    }

    @Test
    void aStoppedFileIsNoFault() {
        keep();
        content.completeExceptionally(new CancellationException());
        sitting.settle();
        assertThat(ends).singleElement().isInstanceOf(CancellationException.class);
    }

    @Test
    void aRoundThatIsFrozenMeanwhileTakesNoFile() {
        keep();
        sitting.session.edit(Freeze.edit(
                sitting.session.content(), Round.latest(sitting.session.content()).orElseThrow(),
                Rounds.DAY, ""));
        content.complete(ACT);
        sitting.settle();

        assertThat(ends).singleElement().isInstanceOf(Fault.class);
        assertThat(named()).isFalse();
    }

    @Test
    void aWorkbookThatMayOnlyBeReadTakesNoFile() {
        file.readOnly = Optional.of(Message.of("store.onlyRead", "path", "x.nrw"));
        keep();
        assertThat(ends).singleElement().isInstanceOf(Fault.class);
    }

    @Test
    void closingWaitsForAFileOnItsWayAndStoresTheStepThatNamesIt() {
        keep();
        CompletableFuture.runAsync(() -> content.complete(ACT));

        assertThat(sitting.session.close()).isTrue();

        assertThat(file.closed).isTrue();
        assertThat(file.content().where(Evidence.KIND, Evidence.FILE, ACT.sha256())).hasSize(1);
        sitting.settle();
        assertThat(ends).containsExactly(ACT);
        assertThat(file.written).hasSize(1);
    }
}
