package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nationalresponse.workbook.country.Rounds.CRITERION;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.AsFrozen;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Fault;

class FrozenRoundTest {

    private static final Edit ATTACK = Edit.set(Kind.ANSWER, Ids.answer(Ids.round(1), CRITERION), Answer.VALUE, "met");

    @TempDir
    Path folder;

    private SqliteWorkbookFiles files;
    private Path path;

    @BeforeEach
    void make() {
        files = new SqliteWorkbookFiles(() -> "tester", Clock.systemUTC(), folder.resolve("native"));
        path = folder.resolve("frozen.nrw");
        files.create(path, Rounds.first().asEdit(), Map.of()).close();
    }

    private static Round first(Workbook workbook) {
        return Round.numbered(workbook, 1).orElseThrow();
    }

    private void freeze(WorkbookFile file) {
        file.write(Freeze.edit(file.content(), first(file.content()), Rounds.DAY, "Cabinet")).toCompletableFuture().join();
    }

    @Test
    void theFileRefusesAChangeToAFrozenRoundAndKeepsWorking() {
        try (WorkbookFile file = files.open(path)) {
            freeze(file);
            int changes = file.history().size();

            assertThatThrownBy(() -> file.write(ATTACK).toCompletableFuture().join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(Fault.class, fault ->
                            assertThat(fault.messages().get(0).key()).isEqualTo("rounds.frozen.refused"));

            assertThat(file.history()).hasSize(changes);
            assertThat(Seal.holds(file.content(), first(file.content()))).isTrue();
            file.write(Edit.set(Mandate.KIND, Ids.fresh(), "holder", "Another")).toCompletableFuture().join();
        }
        try (WorkbookFile again = files.read(path)) {
            assertThat(first(again.content()).answer(again.content(), CRITERION).value()).contains(Answer.Value.PARTLY);
            assertThat(Seal.holds(again.content(), first(again.content()))).isTrue();
        }
    }

    @Test
    void anEditThatWasUnderWayBehindTheFreezeIsRefused() {
        try (WorkbookFile file = files.open(path)) {
            CompletionStage<?> freeze = file.write(Freeze.edit(file.content(), first(file.content()), Rounds.DAY, ""));
            CompletionStage<?> late = file.write(ATTACK);
            freeze.toCompletableFuture().join();

            assertThatThrownBy(() -> late.toCompletableFuture().join()).cause().isInstanceOf(Fault.class);
            assertThat(Seal.holds(file.content(), first(file.content()))).isTrue();
        }
    }

    @Test
    void whatTheRegistersHeldOnTheDayOfFreezingIsFoundAgainInTheHistory() {
        try (WorkbookFile file = files.open(path)) {
            freeze(file);
            Workbook then = file.content();
            file.write(Edit.set(Mandate.KIND, Ids.first(Mandate.KIND), "holder", "Her successor")).toCompletableFuture().join();
            file.write(Edit.set(Mandate.KIND, Ids.fresh(), "holder", "A second post")).toCompletableFuture().join();
            file.write(Edit.set(Mandate.KIND, Ids.first(Mandate.KIND), "holder", "")).toCompletableFuture().join();

            Workbook found = AsFrozen.of(file.content(), first(file.content()), file::history).orElseThrow();
            assertThat(found.all(Mandate.KIND)).isEqualTo(then.all(Mandate.KIND));
        }
    }

    @Test
    void aCopyKeepsTheSealAlthoughItHasNoHistory() {
        Path copy = folder.resolve("copy.nrw");
        try (WorkbookFile file = files.open(path)) {
            freeze(file);
            file.write(Edit.set(Mandate.KIND, Ids.fresh(), "holder", "A second post")).toCompletableFuture().join();
            files.create(copy, file.content().asEdit(), Map.of()).close();
        }
        try (WorkbookFile file = files.open(copy)) {
            assertThat(Seal.holds(file.content(), first(file.content()))).isTrue();
            assertThat(AsFrozen.of(file.content(), first(file.content()), file::history)).isEmpty();
            assertThatThrownBy(() -> file.write(ATTACK).toCompletableFuture().join()).cause().isInstanceOf(Fault.class);
        }
    }

    @Test
    void lettersThatAFileCannotHoldDoNotBreakTheSeal() {
        try (WorkbookFile file = files.open(path)) {
            Edit half = Edit.set(Kind.ROUND, Ids.round(1), Round.SUMMARY, "half a pair: \ud83d");
            Edit freeze = Freeze.edit(file.content().with(half), first(file.content()), Rounds.DAY, "");
            file.write(half).toCompletableFuture().join();
            file.write(freeze).toCompletableFuture().join();

            assertThat(Seal.holds(file.content(), first(file.content()))).isTrue();
        }
    }
}
