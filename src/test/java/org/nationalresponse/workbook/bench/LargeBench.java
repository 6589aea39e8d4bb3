package org.nationalresponse.workbook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A workbook of twenty rounds with five thousand pieces of evidence and half a gigabyte of files beside an empty one. All of it,
 * the making of the file too, is done by a program that may use 256 MB and no more.
 */
final class LargeBench {

    private static final String HEAP = "-Xmx256m";
    private static final int MOST_MINUTES = 20;
    private static final List<String> HEADLESS = List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dprism.text=t2k",
            "-Djava.awt.headless=true");

    private LargeBench() {}

    /** @param target where half a gigabyte has room for a while */
    static List<Measure> all(Path target) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(target.toAbsolutePath(), "large");
        try {
            return measure(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static List<Measure> measure(Path folder) throws IOException, InterruptedException {
        Path found = folder.resolve("large.txt");
        Path said = folder.resolve("large-said.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.addAll(HEADLESS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LargeProbe.class.getName()));
        command.addAll(List.of(folder.toString(), found.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("the large workbook failed\n" + Files.readString(said));
        }
        return Measure.read(found);
    }
}
