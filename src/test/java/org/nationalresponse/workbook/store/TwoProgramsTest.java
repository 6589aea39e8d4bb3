package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.store.Samples.faultOf;
import static org.nationalresponse.workbook.store.Samples.files;
import static org.nationalresponse.workbook.store.Samples.made;
import static org.nationalresponse.workbook.store.Samples.names;
import static org.nationalresponse.workbook.store.Samples.summary;
import static org.nationalresponse.workbook.store.Samples.summaryOf;
import static org.nationalresponse.workbook.store.Samples.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.WorkbookFile;

/** With real second processes, since locks within one process say nothing about two. */
class TwoProgramsTest {

    @TempDir
    Path folder;

    @Test
    void theSecondProgramReadsAndSaysWhoWrites() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        Process other = OtherProgram.start("open", path);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).isEqualTo("writing");
            try (WorkbookFile file = files().open(path)) {
                assertThat(Samples.said(file.readOnly().orElseThrow()))
                        .startsWith("Kofi Boateng has this file open on office-pc since ");
                assertThat(summaryOf(file)).isEqualTo("first");
                assertThat(faultOf(() -> throwing(file))).isEqualTo("store.inUse.byOn");
                assertThat(file.history()).hasSize(1);
            }
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
            try (WorkbookFile file = files().open(path)) {
                assertThat(file.readOnly()).isEmpty();
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void lookingAtAFileThatIsOpenHereDoesNotLetASecondProgramIn() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        try (WorkbookFile mine = files().open(path)) {
            files().open(path).close();
            files().read(path).close();
            files().verify(path);
            Process other = OtherProgram.start("open", path);
            try (BufferedReader said = OtherProgram.said(other)) {
                assertThat(said.readLine()).isEqualTo("store.inUse.byOn");
                write(mine, summary("mine"));
            } finally {
                other.destroyForcibly().waitFor();
            }
            assertThat(mine.history()).hasSize(2);
        }
    }

    @Test
    void aProgramThatReadsWhileAnotherTypesNeverStopsItNorSeesHalfAStep() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        Process other = OtherProgram.start("type", path);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).isEqualTo("writing");
            for (int look = 0; look < 40; look++) {
                String stored = said.readLine();
                try (WorkbookFile file = files().open(path)) {
                    assertThat(file.readOnly()).isPresent();
                    assertThat(numberIn(summaryOf(file))).isGreaterThanOrEqualTo(numberIn(stored));
                }
                assertThat(files().verify(path)).isEmpty();
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void killedAtAnyMomentNothingThatWasSaidToBeSavedIsLost() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        Random random = new Random(20261122);
        for (int round = 0; round < 20; round++) {
            String last = killedWhileTyping(path, random.nextInt(30), random.nextInt(4_000_000));
            if (round % 2 == 0) {
                byte[] before = Files.readAllBytes(path);
                try (WorkbookFile file = files().read(path)) {
                    assertThat(numberIn(summaryOf(file))).isGreaterThanOrEqualTo(numberIn(last));
                }
                assertThat(Files.readAllBytes(path)).isEqualTo(before);
            }
            try (WorkbookFile file = files().open(path)) {
                assertThat(file.readOnly()).isEmpty();
                assertThat(numberIn(summaryOf(file))).isBetween(numberIn(last), numberIn(last) + 1);
                write(file, summary("0 next " + round));
            }
            assertThat(files().verify(path)).isEmpty();
            assertThat(names(folder)).containsExactly("a.nrw");
        }
    }

    @Test
    void killedWhileDocumentsAreTakenInEachIsWholeOrNotThere() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        Random random = new Random(20261122);
        int documents = 0;
        for (int round = 0; round < 6; round++) {
            List<String> kept = killedWhileKeeping(path, random.nextInt(3), random.nextInt(60_000_000));
            try (WorkbookFile file = files().open(path)) {
                assertThat(file.readOnly()).isEmpty();
                for (String hash : kept) {
                    file.fetch(new KeptFile(hash, "a.txt", 0), folder.resolve("out.txt"), Monitor.NONE);
                    assertThat(SampleDocuments.sha256(folder.resolve("out.txt"))).isEqualTo(hash);
                }
                documents += kept.size();
            }
            assertThat(files().verify(path)).isEmpty();
            assertThat(names(folder)).doesNotContain("a.nrw-journal");
        }
        assertThat(documents).isPositive();
    }

    @Test
    void aDocumentLargerThanTheMemoryIsTakenInCopiedCheckedAndWrittenOut() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        Path large = SampleDocuments.text(folder.resolve("large.txt"), 40_000_000, 1);
        Process other = OtherProgram.start("handle", path);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).isEqualTo("faults 00");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("out.txt")).hasSameBinaryContentAs(large);
        assertThat(folder.resolve("out of the copy.txt")).hasSameBinaryContentAs(large);
    }

    @Test
    void aFileThatAnotherProgramLocksWhollyIsExplained() throws Exception {
        Path path = made(folder.resolve("a.nrw"));
        Process other = OtherProgram.start("lock", path);
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).isEqualTo("locked");
            assertThat(faultOf(() -> files().open(path))).isEqualTo("store.locked");
            other.getOutputStream().close();
            other.waitFor();
            files().open(path).close();
        } finally {
            other.destroyForcibly();
        }
    }

    /** The last text that the program said to have stored. */
    private static String killedWhileTyping(Path path, int lines, int nanos) throws IOException, InterruptedException {
        Process other = OtherProgram.start("type", path);
        try (BufferedReader said = OtherProgram.said(other)) {
            String last = said.readLine();
            assertThat(last).isEqualTo("writing");
            last = "0";
            for (int n = 0; n < lines; n++) {
                last = said.readLine();
            }
            long moment = System.nanoTime() + nanos;
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            // By its handle, since the process itself would throw away what was said and not yet read.
            other.toHandle().destroyForcibly();
            other.waitFor();
            for (String line = said.readLine(); line != null && line.contains(" "); line = said.readLine()) {
                last = line;
            }
            return last;
        }
    }

    /** The hashes of the documents that the program said to have stored. */
    private static List<String> killedWhileKeeping(Path path, int lines, int nanos) throws IOException, InterruptedException {
        Process other = OtherProgram.start("keep", path);
        List<String> kept = new ArrayList<>();
        try (BufferedReader said = OtherProgram.said(other)) {
            assertThat(said.readLine()).isEqualTo("writing");
            for (int n = 0; n < lines; n++) {
                kept.add(said.readLine());
            }
            long moment = System.nanoTime() + nanos;
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            other.toHandle().destroyForcibly();
            other.waitFor();
            said.lines().filter(line -> line.length() == 69).forEach(kept::add);
        }
        return kept.stream().map(line -> line.substring(5)).toList();
    }

    private static int numberIn(String text) {
        return text.equals("first") ? 0 : Integer.parseInt(text.split(" ")[0]);
    }

    private static void throwing(WorkbookFile file) throws Throwable {
        try {
            write(file, summary("no"));
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause();
        }
    }
}
