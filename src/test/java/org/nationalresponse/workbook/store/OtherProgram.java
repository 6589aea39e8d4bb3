package org.nationalresponse.workbook.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.WorkbookFile;

/** A second program, in a process of its own: run with what to do and a file. */
final class OtherProgram {

    private OtherProgram() {}

    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[1]);
        switch (args[0]) {
            case "open" -> open(path);
            case "type" -> type(path);
            case "lock" -> lock(path);
            case "keep" -> keep(path);
            case "handle" -> handle(path);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    static Process start(String what, Path path) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + (what.equals("handle") ? 24 : 256) + "m", "-Dworkbook.computer=office-pc",
                        "-cp", System.getProperty("java.class.path"), OtherProgram.class.getName(), what, path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static SqliteWorkbookFiles files() {
        return new SqliteWorkbookFiles(() -> "Kofi Boateng", Clock.systemUTC(), Migrations.shipped(), Files::isWritable);
    }

    /** Opens, says whether it may write, and holds the file until its input ends. */
    private static void open(Path path) throws IOException {
        try (WorkbookFile file = files().open(path)) {
            say(file.readOnly().map(reason -> reason.key()).orElse("writing"));
            System.in.read();
        }
    }

    /** Types without end and says each text once it is stored. */
    private static void type(Path path) {
        WorkbookFile file = files().open(path);
        say(file.readOnly().map(reason -> reason.key()).orElse("writing"));
        for (int n = file.history().size();; n++) {
            String text = n + " " + "word ".repeat(n % 7 * 300);
            file.write(Samples.summary(text)).toCompletableFuture().join();
            say(text);
        }
    }

    /** Takes documents in without end and says each once it is stored. */
    private static void keep(Path path) throws IOException {
        WorkbookFile file = files().open(path);
        say(file.readOnly().map(reason -> reason.key()).orElse("writing"));
        Path document = path.resolveSibling("document.txt");
        for (int n = 0;; n++) {
            SampleDocuments.text(document, 600_000, n);
            KeptFile kept = file.keep(document, Monitor.NONE).toCompletableFuture().join();
            file.write(SampleDocuments.naming(kept)).toCompletableFuture().join();
            say("kept " + kept.sha256());
        }
    }

    /** Does all that can be done with a document larger than its memory, then says so. */
    private static void handle(Path path) throws IOException {
        Path large = path.resolveSibling("large.txt");
        Path copy = path.resolveSibling("copy.nrw");
        KeptFile kept;
        try (WorkbookFile file = files().open(path)) {
            kept = file.keep(large, Monitor.NONE).toCompletableFuture().join();
            file.write(SampleDocuments.naming(kept)).toCompletableFuture().join();
            file.fetch(kept, path.resolveSibling("out.txt"), Monitor.NONE);
            files().create(copy, file.content().asEdit(), Map.of(), Optional.of(file)).close();
        }
        try (WorkbookFile file = files().read(copy)) {
            file.fetch(kept, path.resolveSibling("out of the copy.txt"), Monitor.NONE);
        }
        say("faults " + files().verify(path).size() + files().verify(copy).size());
    }

    /** Keeps everyone out until its input ends. */
    private static void lock(Path path) throws Exception {
        try (Connection connection = Engine.connect(path, Engine.Mode.WRITE);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            say("locked");
            System.in.read();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
