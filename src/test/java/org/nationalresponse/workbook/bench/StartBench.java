package org.nationalresponse.workbook.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From a new process to the first usable screen, the workbook's and a bare window's in turn, both from the distribution's own
 * jars. On the display where there is one, else headless.
 */
final class StartBench {

    private static final int RUNS = 9;
    private static final double MOST_TIMES = 1.5;

    private static final List<String> HEADLESS = List.of(
            "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    private final Path folder;
    private final String classPath;
    private final boolean display = System.getenv("DISPLAY") != null && !System.getenv("DISPLAY").isBlank();

    private StartBench(Path distribution, Path folder) throws IOException {
        this.folder = folder;
        this.classPath = classPath(distribution.toAbsolutePath(), folder);
    }

    /** @param distribution the folder that {@code mvn verify} leaves */
    static List<Measure> all(Path distribution, Path folder) throws IOException, InterruptedException {
        StartBench bench = new StartBench(distribution, folder);
        List<String> plain = List.of();
        List<String> asStarted = options(Files.readString(distribution.resolve("bin").resolve("workbook")));
        return List.of(
                bench.measure("Start to first screen, as bin/workbook starts", asStarted, true),
                bench.measure("Start to first screen, plain java", plain, false));
    }

    private Measure measure(String name, List<String> options, boolean quickStart) throws IOException, InterruptedException {
        List<String> ours = new ArrayList<>(options);
        List<String> bare = new ArrayList<>(options);
        if (quickStart) {
            ours.add(archived("workbook", options));
            bare.add(archived("bare", options));
        }
        run("workbook", ours);
        run("bare", bare);
        double[] oursTook = new double[RUNS];
        double[] bareTook = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            oursTook[i] = run("workbook", ours);
            bareTook[i] = run("bare", bare);
        }
        double baseline = Measure.middle(bareTook);
        String raw = (display ? "on the display" : "headless")
                + "\n" + Measure.inWords("workbook", oursTook) + "\n" + Measure.inWords("bare", bareTook);
        return new Measure(name, Measure.middle(oursTook), "ms", baseline, MOST_TIMES * baseline, raw);
    }

    /** The start script keeps the classes of an earlier run ready; here each program gets its own in the same way. */
    private String archived(String what, List<String> options) throws IOException, InterruptedException {
        Path archive = folder.resolve(what + ".jsa");
        List<String> first = new ArrayList<>(options);
        first.add("-XX:ArchiveClassesAtExit=" + archive);
        run(what, first);
        return "-XX:SharedArchiveFile=" + archive;
    }

    /** Milliseconds until the program says that its screen is there. */
    private double run(String what, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        if (!display) {
            command.addAll(HEADLESS);
        }
        command.add("-Dworkbook.home=" + Files.createTempDirectory(folder, "home"));
        command.addAll(List.of("-cp", classPath, StartProbe.class.getName(), what));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            double took = (System.nanoTime() - start) / 1e6;
            process.waitFor();
            if (!StartProbe.READY.equals(line)) {
                throw new IllegalStateException(what + ": " + line + "\n" + Files.readString(folder.resolve("errors.txt")));
            }
            return took;
        }
    }

    /** The words of the script's last line, between the program and its arguments. */
    static List<String> options(String script) {
        String last = script.lines().filter(line -> line.startsWith("exec ")).reduce("", (before, now) -> now);
        List<String> options =
                Arrays.stream(last.split(" ")).filter(word -> word.startsWith("-X")).toList();
        if (options.isEmpty()) {
            throw new IllegalStateException("the start script has no options: " + last);
        }
        return options;
    }

    /** The distribution's jars, then the probe and the headless window system as jars: an archive of classes takes no folders. */
    private static String classPath(Path distribution, Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        Path lib = distribution.resolve("lib");
        for (Path each : List.of(lib, lib.resolve("javafx-" + platform()))) {
            try (Stream<Path> files = Files.list(each)) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("openjfx-monocle"))
                .map(Path::of)
                .forEach(jars::add);
        jars.add(probe(folder.resolve("probe.jar")));
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (system.startsWith("windows")) {
            return "win";
        }
        return (system.startsWith("mac") ? "mac" : "linux") + (arm ? "-aarch64" : "");
    }

    private static Path probe(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            String name = StartProbe.class.getName().replace('.', '/');
            for (String one : List.of(name + ".class", name + "$1.class")) {
                entries.putNextEntry(new JarEntry(one));
                try (InputStream in = StartProbe.class.getResourceAsStream("/" + one)) {
                    in.transferTo(entries);
                }
            }
        }
        return jar;
    }
}
