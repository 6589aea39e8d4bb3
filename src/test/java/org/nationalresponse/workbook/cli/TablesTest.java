package org.nationalresponse.workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.Launcher;
import org.nationalresponse.workbook.cli.Shell.Outcome;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Texts;

/** Tables and the calendar by the command line. */
class TablesTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = new Shell(folder);
    }

    private Outcome done(String... args) {
        Outcome outcome = shell.run(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome;
    }

    private void practice() {
        done("demo", "practice");
    }

    private static final String ALMARA = "practice/almara-2026.nrw";

    @Test
    void everyListGoesOutAsATableAndComesInUnchanged() throws IOException {
        practice();
        Outcome exported = done("export", ALMARA, "--format", "csv", "--out", "tables");
        Map<String, String> before = shell.everything();

        List<String> tables;
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            tables = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(tables).contains("treaties.csv", "mandate.csv");
        assertThat(exported.out()).hasSameSizeAs(tables).allSatisfy(line -> assertThat(Path.of(line)).exists());
        for (String table : tables) {
            String kind = table.replace(".csv", "");
            assertThat(done("import", ALMARA, "--kind", kind, "tables/" + table).said())
                    .as(kind)
                    .matches("No rows added, 0 updated, [\\d,]+ already there\\.");
        }
        assertThat(shell.everything()).as("the workbook byte for byte").isEqualTo(before);
    }

    @Test
    void oneListGoesIntoAFile() throws IOException {
        practice();
        assertThat(done("export", ALMARA, "--format", "CSV", "--kind", "mandate", "--out", "m.csv").said()).endsWith("m.csv");

        String table = Files.readString(folder.resolve("m.csv"));
        assertThat(table).startsWith("\uFEFFid,");
        Files.writeString(folder.resolve("m.csv"), table.replaceFirst("\r\n[0-9a-f-]{36},", "\r\n,"));
        assertThat(done("import", ALMARA, "--kind", "Mandate", "m.csv").said()).contains("already there");
    }

    @Test
    void aTableThatThereIsNotIsRefusedWithThoseThatThereAre() {
        practice();
        for (String[] command : new String[][] {
            {"import", ALMARA, "--kind", "pledgess", "m.csv"},
            {"export", ALMARA, "--format", "csv", "--kind", "pledgess", "--out", "m.csv"}
        }) {
            Outcome refused = shell.run(command);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.fault()).contains("“pledgess” is no table of this workbook", "treaties, ", "mandate");
        }
        assertThat(shell.run("export", ALMARA, "--kind", "mandate", "--out", "m.json").fault()).contains("--format csv");
    }

    @Test
    void aFileInTheFoldersPlaceIsKept() throws IOException {
        practice();
        Files.writeString(folder.resolve("tables"), "mine");

        assertThat(shell.run("export", ALMARA, "--format", "csv", "--out", "tables").fault()).contains("cannot be made");
        assertThat(folder.resolve("tables")).hasContent("mine");
    }

    @Test
    void deadlinesGoIntoACalendarFile() throws IOException {
        practice();
        assertThat(done("export", ALMARA, "--format", "ics", "--out", "due.ics").said()).endsWith("due.ics");

        assertThat(Files.readString(folder.resolve("due.ics")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:PRACTICE: ", "DTSTART;VALUE=DATE:");
    }

    @Test
    void howFarItIsStandsOnOneLineOfAConsoleAndNowhereElse() {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong();
        for (boolean looks : new boolean[] {false, true}) {
            PrintStream console = new PrintStream(seen, true, StandardCharsets.UTF_8);
            try (ConsoleMonitor monitor = new ConsoleMonitor(console, Texts.in(Locale.ENGLISH), looks, nanos::get)) {
                monitor.step("workbook.import.checking");
                monitor.at(10, 100);
                nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
                monitor.at(50, 100);
                monitor.at(50, 100);
                monitor.at(100, 100);
                assertThat(monitor.cancelled()).isFalse();
            }
            String said = seen.toString(StandardCharsets.UTF_8);
            if (looks) {
                assertThat(said).startsWith("\rChecking the table: 50 %\rChecking the table: 100 %\r ").endsWith(" \r");
            } else {
                assertThat(said).isEmpty();
            }
        }
    }

    /** The process is told to end while it writes; whatever it was doing then, half of a table never stays. */
    @Test
    void whoeverInterruptsAnImportFindsNoneOfItOrAllOfIt() throws Exception {
        int rows = 20_000;
        done("new", "uk.nrw", "--country", "GB");
        StringBuilder table = new StringBuilder("name,holder\n");
        for (int i = 0; i < rows; i++) {
            table.append("the one with the number ").append(i).append(", ").append("x".repeat(200)).append('\n');
        }
        Files.writeString(folder.resolve("long.csv"), table);
        Path workbook = folder.resolve("uk.nrw");
        Workbook before;
        List<Change> history;
        try (WorkbookFile file = shell.files.read(workbook)) {
            before = file.content();
            history = file.history();
        }
        long size = Files.size(workbook);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"), "-Dworkbook.home=" + folder.resolve("home"),
                        Launcher.class.getName(),
                        "import", workbook.toString(), "--kind", "mandate", folder.resolve("long.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        // The journal of a transaction that has outgrown memory.
        Path journal = folder.resolve("uk.nrw-journal");
        while (process.isAlive() && !(Files.exists(journal) && Files.size(workbook) > size + 500_000)) {
            Thread.onSpinWait();
        }
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(journal).doesNotExist();
        try (WorkbookFile file = shell.files.read(workbook)) {
            int there = file.content().all(new Kind("mandate")).size();
            assertThat(there).isIn(0, rows);
            if (there == 0) {
                assertThat(file.history()).isEqualTo(history);
                assertThat(file.content().kinds()).isEqualTo(before.kinds());
            }
        }
    }
}
