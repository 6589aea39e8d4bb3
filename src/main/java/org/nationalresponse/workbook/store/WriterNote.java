package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nationalresponse.workbook.text.Message;

/** Who says to have the file open for writing. It is a note for people; the lock is what counts. */
record WriterNote(String user, String computer, Instant since) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LONGEST_NAME = 80;

    static WriterNote of(String user, Instant now) {
        return new WriterNote(user, computerName(), now.truncatedTo(ChronoUnit.SECONDS));
    }

    static Optional<WriterNote> read(Handle handle) {
        return handle.createQuery("SELECT user, computer, since FROM writer")
                .map((row, context) -> parse(row.getString(1), row.getString(2), row.getString(3)))
                .findFirst()
                .flatMap(note -> note);
    }

    void put(Handle handle) {
        handle.execute("INSERT OR REPLACE INTO writer (only_one, user, computer, since) VALUES (1, ?, ?, ?)",
                user, computer, since.toString());
    }

    static void clear(Handle handle) {
        handle.execute("DELETE FROM writer");
    }

    /** The reason for a second program to open read-only. */
    Message reason(ZoneId zone) {
        ZonedDateTime local = since.atZone(zone);
        return computer.isEmpty()
                ? Message.of("store.inUse.by", "who", user, "day", local.toLocalDate(), "time", CLOCK.format(local))
                : Message.of("store.inUse.byOn", "who", user, "computer", computer,
                        "day", local.toLocalDate(), "time", CLOCK.format(local));
    }

    private static Optional<WriterNote> parse(String user, String computer, String since) {
        try {
            return Optional.of(new WriterNote(shortened(user), shortened(computer), Instant.parse(since)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The computer's own name for itself; asking the network for it could wait for minutes. */
    private static String computerName() {
        for (String name : new String[] {
            System.getProperty("workbook.computer"), System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME")
        }) {
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException | SecurityException e) {
            return "";
        }
    }
}
