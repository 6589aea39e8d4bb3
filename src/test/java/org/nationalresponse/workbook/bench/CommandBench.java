package org.nationalresponse.workbook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The command that writes the practice country's report as PDF, from its start to its end, in turn with LibreOffice, which makes a
 * PDF of the same report's Word file. Both have run before, so that the disk has been read and LibreOffice has made its settings;
 * the workbook keeps nothing ready, since no window was open yet.
 */
final class CommandBench {

    private static final int RUNS = 3;
    private static final int MOST_MINUTES = 5;
    private static final double MOST_TIMES = 1.2;
    private static final String OFFICE = "soffice";
    private static final String NAME = "Report as PDF, by the command";

    private final Path program;
    private final Path folder;

    private CommandBench(Path distribution, Path folder) {
        this.program = distribution.toAbsolutePath().resolve("bin").resolve("workbook");
        this.folder = folder.toAbsolutePath();
    }

    /** @param distribution the folder that {@code mvn verify} leaves */
    static List<Measure> all(Path distribution, Path folder) throws IOException, InterruptedException {
        return List.of(new CommandBench(distribution, folder).measure());
    }

    private Measure measure() throws IOException, InterruptedException {
        workbook("demo", folder.toString());
        summary("docx");
        summary("pdf");
        boolean there = Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(each -> Files.isExecutable(Path.of(each, OFFICE)));
        if (!there) {
            double[] ours = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                ours[i] = summary("pdf");
            }
            return new Measure(
                    NAME + "; LibreOffice is not here", Measure.middle(ours), "s", Measure.middle(ours), Double.POSITIVE_INFINITY,
                    Measure.inWords("workbook", ours));
        }
        office();
        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            ours[i] = summary("pdf");
            theirs[i] = office();
        }
        double baseline = Measure.middle(theirs);
        return new Measure(
                NAME + ", to LibreOffice", Measure.middle(ours), "s", baseline, MOST_TIMES * baseline,
                Measure.inWords("workbook", ours) + "\n" + Measure.inWords("LibreOffice", theirs));
    }

    private double summary(String format) throws IOException, InterruptedException {
        String file = folder.resolve("almara-2026.nrw").toString();
        String out = folder.resolve("report." + format).toString();
        return workbook("summary", file, "--kind", "report", "--format", format, "--out", out);
    }

    private double workbook(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private double office() throws IOException, InterruptedException {
        Path made = folder.resolve("office").resolve("report.pdf");
        Files.deleteIfExists(made);
        double took = run(List.of(
                OFFICE,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                made.getParent().toString(),
                folder.resolve("report.docx").toString()));
        if (Files.notExists(made)) {
            throw new IllegalStateException("LibreOffice made no PDF");
        }
        return took;
    }

    /** Seconds until the program has ended; its caches and its log are kept in the folder. */
    private double run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("command-said.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        for (String variable : List.of("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")) {
            builder.environment().put(variable, folder.resolve("home").toString());
        }
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        double took = (System.nanoTime() - start) / 1e9;
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(said));
        }
        return took;
    }
}
