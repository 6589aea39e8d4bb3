package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Workbook files as SQLite databases. */
public final class SqliteWorkbookFiles implements WorkbookFiles {

    /** The engine takes paths of up to 512 bytes, its journal's ending included. */
    private static final int LONGEST_PATH = 500;
    /** File systems take names of up to 255 bytes, and the journal's ending needs eight of them. */
    private static final int LONGEST_NAME = 247;

    private final Supplier<String> who;
    private final Clock clock;
    private final Migrations migrations;
    private final Predicate<Path> writable;

    /**
     * @param who the person at work, asked at every step
     * @param nativeFolder where the database engine may unpack its native part, usually a cache folder of ours
     */
    public SqliteWorkbookFiles(Supplier<String> who, Clock clock, Path nativeFolder) {
        this(who, clock, Migrations.shipped(), Files::isWritable);
        Engine.unpackIn(nativeFolder);
    }

    SqliteWorkbookFiles(Supplier<String> who, Clock clock, Migrations migrations, Predicate<Path> writable) {
        this.who = who;
        this.clock = clock;
        this.migrations = migrations;
        this.writable = writable;
    }

    @Override
    public WorkbookFile create(Path given, Edit first, Map<String, byte[]> attachments, Optional<WorkbookFile> from) {
        Path path = sane(given);
        if (path.getFileName() == null || utf8(path.getFileName()) > LONGEST_NAME) {
            throw fault("store.nameTooLong", path);
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw fault(Files.isDirectory(path) ? "store.isFolder" : "store.exists", path);
        }
        Path folder = path.getParent();
        if (!Files.isDirectory(folder)) {
            throw fault("store.noFolder", folder);
        }
        if (!writable.test(folder)) {
            throw fault("store.folderNotWritable", folder);
        }
        new NewFile(migrations, who.get(), clock).make(path, first, attachments, from.map(DocumentHolder.class::cast));
        return open(path);
    }

    @Override
    public WorkbookFile open(Path given) {
        Path path = sane(given);
        return OpenFiles.alone(() -> {
            if (openHere(path)) {
                return new ReadOnlyFile(Source.ofOpen(path, migrations), message("store.inUse.here", path));
            }
            Header header = Header.check(path, migrations.newest());
            return noRight(path).map(reason -> reader(path, header, reason)).orElseGet(() -> writer(path, header));
        });
    }

    @Override
    public WorkbookFile read(Path given) {
        Path path = sane(given);
        return OpenFiles.alone(() -> new ReadOnlyFile(source(path), message("store.onlyRead", path)));
    }

    @Override
    public List<Message> verify(Path given) {
        Path path = sane(given);
        return OpenFiles.alone(() -> {
            try (Source source = source(path)) {
                return source.read(handle -> new Verification(handle, path).faults());
            }
        });
    }

    private Source source(Path path) {
        return openHere(path)
                ? Source.ofOpen(path, migrations)
                : Source.of(path, Header.check(path, migrations.newest()), migrations);
    }

    private WorkbookFile writer(Path path, Header header) {
        Hold hold;
        try {
            hold = Hold.take(path, migrations, WriterNote.of(who.get(), clock.instant()));
        } catch (SQLException | IOException | RuntimeException e) {
            Fault fault = Faults.writing(path, e);
            if (Faults.notWritable(e) || Faults.full(e)) {
                return reader(path, header, fault.messages().get(0));
            }
            throw fault;
        }
        if (hold == null) {
            return inUse(path, header);
        }
        try {
            return new SqliteWorkbookFile(path, migrations, hold, who, clock);
        } catch (RuntimeException e) {
            hold.close();
            throw Faults.reading(path, e);
        }
    }

    private WorkbookFile inUse(Path path, Header header) {
        Source source = Source.of(path, header, migrations);
        Message reason = source.read(WriterNote::read)
                .map(note -> note.reason(clock.getZone()))
                .orElse(message("store.inUse.unknown", path));
        return new ReadOnlyFile(source, reason);
    }

    private WorkbookFile reader(Path path, Header header, Message reason) {
        return new ReadOnlyFile(Source.of(path, header, migrations), reason);
    }

    /** Why the file may not be written, as far as the file system tells beforehand. */
    private Optional<Message> noRight(Path path) {
        if (!writable.test(path)) {
            return Optional.of(message("store.fileNotWritable", path));
        }
        // Each step needs a journal beside the file for a moment.
        Path folder = path.getParent();
        return writable.test(folder) ? Optional.empty() : Optional.of(message("store.folderNotWritable", folder));
    }

    private static boolean openHere(Path path) {
        try {
            return OpenFiles.isOpen(OpenFiles.identity(path));
        } catch (IOException e) {
            return false; // there is no such file, which the header's check says better
        }
    }

    private static Path sane(Path given) {
        Path path = given.toAbsolutePath().normalize();
        if (utf8(path) > LONGEST_PATH) {
            throw fault("store.nameTooLong", path);
        }
        return path;
    }

    private static int utf8(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static Message message(String key, Path path) {
        return Message.of(key, "path", path.toString());
    }

    private static Fault fault(String key, Path path) {
        return new Fault(message(key, path));
    }
}
