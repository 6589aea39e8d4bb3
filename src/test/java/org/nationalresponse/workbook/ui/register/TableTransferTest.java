package org.nationalresponse.workbook.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.register.ListPack.id;
import static org.nationalresponse.workbook.ui.register.ListPack.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.common.Background;

class TableTransferTest {

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Desk desk = ListPack.desk(
            ListPack.workbook(record(ListPack.PROMISE, id(1), "title", "Centre", "forum", "=1+1")), dialogs);
    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final TableTransfer transfer = transfer();

    /** Work aside waits until the test lets it go on. */
    private TableTransfer transfer() {
        Desk waiting = new Desk(
                desk.session(), desk.texts(), desk.packs(), desk.instruments(), desk.clock(), desk.navigator(), dialogs,
                new Background(aside::add, Runnable::run), desk.habits());
        return new TableTransfer(waiting, waiting.packDeclaring("promise").register("promise").orElseThrow());
    }

    private void work() {
        while (!aside.isEmpty()) {
            aside.remove().run();
        }
    }

    private Path table(String text) {
        try {
            return Files.writeString(folder.resolve("promises.csv"), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> told() {
        return dialogs.told.stream().map(Message::key).toList();
    }

    @Test
    void aTableIsTakenInAsOneStepAndTheOutcomeIsSaid() {
        dialogs.file = Optional.of(table("title,forum\nHotline,London\nSchool,Bogotá\n"));

        transfer.bringIn();
        assertThat(transfer.underWayProperty().get()).isTrue();
        assertThat(transfer.wordsProperty().get()).contains("promises.csv");
        work();

        assertThat(transfer.underWayProperty().get()).isFalse();
        assertThat(desk.content().current(ListPack.PROMISE)).hasSize(3);
        assertThat(told()).containsExactly("exchange.csv.done");
        desk.session().undo();
        assertThat(desk.content().current(ListPack.PROMISE)).hasSize(1);
    }

    @Test
    void whatIsStoppedLeavesNothingAndSaysSo() {
        dialogs.file = Optional.of(table("title,forum\nHotline,London\n"));

        transfer.bringIn();
        transfer.cancel();
        assertThat(transfer.cancellingProperty().get()).isTrue();
        work();

        assertThat(transfer.underWayProperty().get()).isFalse();
        assertThat(desk.content().current(ListPack.PROMISE)).hasSize(1);
        assertThat(told()).containsExactly("register.import.stopped.text");
        assertThat(desk.session().canUndoProperty().get()).isFalse();
    }

    @Test
    void aTableWithAFaultIsRefusedAsAWhole() {
        dialogs.file = Optional.of(table("title,year\nHotline,2020\nSchool,20x4\n"));

        transfer.bringIn();
        work();

        assertThat(transfer.underWayProperty().get()).isFalse();
        assertThat(desk.content().current(ListPack.PROMISE)).hasSize(1);
        assertThat(dialogs.told).isNotEmpty();
    }

    @Test
    void whatIsTakenOutReadsBackAsUnchangedAndNoSpreadsheetRunsIt() throws IOException {
        Path file = folder.resolve("out.csv");
        dialogs.file = Optional.of(file);

        transfer.takeOut();
        work();
        assertThat(Files.readString(file)).contains("Centre").doesNotContain(",=1+1");
        assertThat(told()).containsExactly("register.export.done.text");

        transfer.bringIn();
        work();
        assertThat(desk.session().canUndoProperty().get()).as("nothing changed").isFalse();
    }

    @Test
    void withoutAFileNothingHappens() {
        transfer.bringIn();
        transfer.takeOut();

        assertThat(aside).isEmpty();
        assertThat(dialogs.told).isEmpty();
    }
}
