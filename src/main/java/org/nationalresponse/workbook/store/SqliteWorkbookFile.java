package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** A file that is open for writing. After it is made, only its one writer thread touches the connection. */
final class SqliteWorkbookFile implements WorkbookFile, DocumentHolder {

    private final Path path;
    private final Migrations migrations;
    private final Supplier<String> who;
    private final Clock clock;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "workbook-writer");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Workbook content;
    /** Null while the file cannot be reached. */
    private Hold hold;
    /** The step by which the file is known again after it was out of reach. */
    private Optional<String> lastStep;
    private boolean closed;

    /** Takes over a hold that was just taken. */
    SqliteWorkbookFile(Path path, Migrations migrations, Hold hold, Supplier<String> who, Clock clock) {
        this.path = path;
        this.migrations = migrations;
        this.who = who;
        this.clock = clock;
        this.hold = hold;
        this.content = hold.records().load();
        this.lastStep = hold.records().lastStep();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Workbook content() {
        return content;
    }

    @Override
    public Optional<Message> readOnly() {
        return Optional.empty();
    }

    @Override
    public CompletionStage<Instant> write(Edit edit, Monitor monitor) {
        return onWriter(() -> store(edit, monitor));
    }

    @Override
    public List<Change> history() {
        return join(onWriter(() -> look(Records::history)));
    }

    @Override
    public Optional<byte[]> attachment(String name) {
        return join(onWriter(() -> look(records -> records.attachment(name))));
    }

    @Override
    public CompletionStage<Void> attach(Map<String, byte[]> files) {
        return onWriter(() -> whole(() -> {
            files.forEach(hold.records()::attach);
            hold.commit();
            return null;
        }));
    }

    @Override
    public CompletionStage<KeptFile> keep(Path original, Monitor monitor) {
        return onWriter(() -> {
            Original looked = Original.at(original);
            return whole(() -> {
                KeptFile kept = looked.into(hold.pieces(), monitor);
                hold.commit();
                return kept;
            });
        });
    }

    @Override
    public void fetch(KeptFile kept, Path target, Monitor monitor) {
        WayOut out = WayOut.to(target, kept);
        lend(pieces -> out.from(pieces, monitor));
    }

    @Override
    public <T> T lend(Function<Pieces, T> reader) {
        return join(onWriter(() -> {
            reach();
            return reader.apply(hold.pieces());
        }));
    }

    @Override
    public void close() {
        try {
            CompletableFuture.runAsync(this::release, writer).join();
        } catch (RejectedExecutionException e) {
            return; // closed before
        }
        writer.shutdown();
    }

    /** For tests: makes the drive look full above a number of pages; returns how many there may be, at least what there are. */
    int limitPages(int pages) {
        return join(onWriter(() -> hold.limitPages(pages)));
    }

    private Instant store(Edit edit, Monitor monitor) {
        reach();
        // Held against what the file holds, whoever asks: a screen, a command or a step that was under way.
        Freeze.refusal(content, edit).ifPresent(reason -> {
            throw new Fault(reason);
        });
        return whole(() -> {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            UUID step = UUID.randomUUID();
            Edit changed = hold.writing(content, step, at, who.get()).apply(edit, monitor);
            if (!changed.isEmpty()) {
                hold.commit();
                content = content.with(changed);
                lastStep = Optional.of(step.toString());
            }
            return at;
        });
    }

    /** Work that writes and commits; where it fails, all that it wrote is taken back. */
    private <T> T whole(Supplier<T> work) {
        reach();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            // Errors too: half a step must not stay for the next commit.
            hold.rollback();
            if (!Faults.busy(e) && !Faults.full(e) && !ours(e)) {
                letGo(); // whatever state the medium is in, the next step starts from the file as it then is
            }
            throw e;
        }
    }

    /** Whether the step was refused or stopped, and nothing is wrong with the file. */
    private static boolean ours(Throwable e) {
        return e instanceof IllegalArgumentException || e instanceof CancellationException || e instanceof Fault;
    }

    private <T> T look(Function<Records, T> work) {
        return work.apply(reach());
    }

    /** The records, ready to be written to; reaches for the file again where it was out of reach. */
    private Records reach() {
        if (closed) {
            throw fault("store.closed");
        }
        if (hold != null && !hold.sameFile()) {
            letGo();
        }
        if (hold == null) {
            reachAgain();
        } else if (!hold.ensure()) {
            content = hold.records().load();
        }
        return hold.records();
    }

    private void reachAgain() {
        if (Files.notExists(path)) {
            throw fault("store.gone");
        }
        Hold again = OpenFiles.alone(() -> {
            try {
                if (OpenFiles.isOpen(OpenFiles.identity(path))) {
                    throw fault("store.replaced");
                }
                Header.check(path, migrations.newest());
                return Hold.take(path, migrations, WriterNote.of(who.get(), clock.instant()));
            } catch (SQLException | IOException e) {
                throw Faults.writing(path, e);
            }
        });
        if (again == null) {
            throw fault("store.locked");
        }
        try {
            if (lastStep.isPresent() && !again.records().knows(lastStep.get())) {
                throw fault("store.replaced");
            }
            content = again.records().load();
            hold = again;
        } finally {
            if (hold == null) {
                again.signOff();
                again.close();
            }
        }
    }

    private void letGo() {
        hold.close();
        hold = null;
    }

    private void release() {
        closed = true;
        if (hold != null) {
            tidy();
            try {
                hold.signOff();
            } catch (RuntimeException e) {
                // The note stays and the next to open finds that no one holds the lock.
            }
            letGo();
        }
    }

    private void tidy() {
        try {
            hold.tidy();
        } catch (RuntimeException e) {
            hold.rollback(); // such as a full drive; the next close tries again
        }
    }

    private <T> CompletableFuture<T> onWriter(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        try {
            writer.execute(() -> {
                try {
                    done.complete(work.get());
                } catch (RuntimeException | Error e) {
                    // Errors too, such as a full memory: whoever waits must hear of it.
                    done.completeExceptionally(ours(e) ? e : Faults.writing(path, e));
                }
            });
        } catch (RejectedExecutionException e) {
            done.completeExceptionally(fault("store.closed"));
        }
        return done;
    }

    private static <T> T join(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Fault fault(String key) {
        return new Fault(Message.of(key, "path", path.toString()));
    }
}
