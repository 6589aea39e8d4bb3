package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;

/** What the tests of this package share. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:30:00Z"), ZoneOffset.UTC);
    static final UUID ROUND = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private Samples() {}

    static SqliteWorkbookFiles files() {
        return new SqliteWorkbookFiles(() -> "Ama Mensah", CLOCK, Migrations.shipped(), Files::isWritable);
    }

    static Edit summary(String text) {
        return Edit.set(Kind.ROUND, ROUND, "summary", text);
    }

    static void write(WorkbookFile file, Edit edit) {
        file.write(edit).toCompletableFuture().join();
    }

    static String summaryOf(WorkbookFile file) {
        return file.content().entry(Kind.ROUND, ROUND).text("summary").orElse("");
    }

    /** A closed file with one step in it. */
    static Path made(Path path) {
        files().create(path, summary("first"), Map.of("pack/gsr.yaml", new byte[] {1, 2, 3})).close();
        return path;
    }

    /** The keys of the fault that the call ends with, after making sure that each is a sentence that names the place. */
    static String faultOf(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        Assertions.assertThat(thrown).isInstanceOf(Fault.class);
        Message message = ((Fault) thrown).messages().get(0);
        said(message);
        return message.key();
    }

    static String said(Message message) {
        String text = Texts.in(Locale.ENGLISH).say(message);
        Assertions.assertThat(text).doesNotContain("{").endsWith(".");
        return text;
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Alters a file as another tool would. */
    static void sql(Path path, String... statements) throws SQLException {
        try (Connection connection = Engine.connect(path, Engine.Mode.WRITE);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
