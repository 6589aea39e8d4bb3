package org.nationalresponse.workbook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** The command line in a folder, with what it says caught. */
final class Shell {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

    final WorkbookFiles files;
    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
        this.files = new SqliteWorkbookFiles(() -> "Ama Mensah", CLOCK, Path.of("target", "native").toAbsolutePath());
    }

    /** What a command left: its exit code, and its lines on both streams. */
    record Outcome(int code, List<String> out, List<String> err) {

        /** The one line on standard error. */
        String fault() {
            if (err.size() != 1) {
                throw new AssertionError("one line expected, and there are " + err);
            }
            return err.get(0);
        }

        String said() {
            return String.join("\n", out);
        }
    }

    Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Workplace workplace = new Workplace(
                files,
                new PackLibrary(folder.resolve("no packs")),
                InstrumentReader::read,
                Texts.in(Locale.ENGLISH),
                CLOCK,
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = new CommandLineRunner(workplace).run(args);
        return new Outcome(code, lines(out), lines(err));
    }

    /** Every file under the folder by its path and the checksum of its bytes. */
    Map<String, String> everything() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(path).toString(), sha256(Files.readAllBytes(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
