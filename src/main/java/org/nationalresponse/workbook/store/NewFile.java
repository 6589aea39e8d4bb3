package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Makes a file under another name beside its place and names it when it is complete, so that no half file is ever seen. */
final class NewFile {

    private final Migrations migrations;
    private final String who;
    private final Clock clock;

    NewFile(Migrations migrations, String who, Clock clock) {
        this.migrations = migrations;
        this.who = who;
        this.clock = clock;
    }

    /** @throws Fault where it could not be made; nothing is left behind then */
    void make(Path path, Edit first, Map<String, byte[]> attachments, Optional<DocumentHolder> from) {
        Path draft = path.resolveSibling(".new-" + UUID.randomUUID() + WorkbookFiles.ENDING);
        try {
            fill(draft, first, attachments, from);
            name(draft, path);
            force(path.getParent());
        } catch (FileAlreadyExistsException e) {
            throw new Fault(Message.of("store.exists", "path", path.toString()));
        } catch (IOException | SQLException | RuntimeException e) {
            throw Faults.writing(path, e);
        } finally {
            delete(draft);
            delete(draft.resolveSibling(draft.getFileName() + "-journal"));
        }
    }

    private void fill(Path draft, Edit first, Map<String, byte[]> attachments, Optional<DocumentHolder> from)
            throws SQLException {
        try (Connection connection = Engine.connect(draft, Engine.Mode.MAKE);
                Handle handle = Engine.handle(connection)) {
            handle.execute("BEGIN IMMEDIATE");
            handle.execute("PRAGMA application_id = " + Header.APPLICATION_ID);
            migrations.run(handle);
            Records records = new Records(handle);
            new Writing(connection, Workbook.empty(), UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MILLIS), who)
                    .apply(first, Monitor.NONE);
            attachments.forEach(records::attach);
            from.ifPresent(holder -> new Pieces(connection).addNamedFrom(holder));
            handle.execute("COMMIT");
        }
    }

    /** Names the draft without ever replacing a file, also one that came into being meanwhile. */
    private static void name(Path draft, Path path) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            // USB sticks often have a file system without links.
            Files.move(draft, path);
        }
    }

    /** Makes the new name as durable as the content; some systems do not offer this for folders. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The content itself is on the disk.
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Nothing more to be done.
        }
    }
}
