package org.nationalresponse.workbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long documents of the practice country take and how much memory, each in a program of its own with the start script's options. */
public final class SummaryBench {

    private static final int MOST_MINUTES = 10;

    private SummaryBench() {}

    /** @param distribution the folder that {@code mvn verify} leaves */
    public static List<Measure> all(Path distribution, Path folder) throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("summary"));
        List<Measure> found = new ArrayList<>(probe(SummaryProbe.TIME, distribution, work));
        found.addAll(CommandBench.all(distribution, work));
        found.addAll(probe(SummaryProbe.MEMORY, distribution, work));
        return found;
    }

    private static List<Measure> probe(String what, Path distribution, Path folder) throws IOException, InterruptedException {
        Path found = folder.resolve(what + ".json");
        Path said = folder.resolve(what + "-said.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String script = Files.readString(distribution.resolve("bin").resolve("workbook"));
        command.addAll(StartBench.options(script));
        command.addAll(ofCommands(script));
        command.add("-Djava.awt.headless=true");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SummaryProbe.class.getName()));
        command.addAll(List.of(what, found.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("the documents failed\n" + Files.readString(said));
        }
        return Measure.read(found);
    }

    /** What the script gives to a command and not to the window. */
    private static List<String> ofCommands(String script) {
        return script.lines()
                .filter(line -> line.contains("-XX:MinHeapFreeRatio"))
                .flatMap(line -> Stream.of(line.strip().split(" ")))
                .filter(word -> word.startsWith("-X"))
                .toList();
    }
}
