package org.nationalresponse.workbook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;

/** The large country and the empty one on the disk, and how long the large one's files took on their way in. */
record LargeFile(Path large, Path empty, double kept, double copied) {

    private static final int FILES = 100;
    private static final int FILE_SIZE = 5 * 1024 * 1024;

    static LargeFile make(Path folder, WorkbookFiles files, PackLibrary packs, Pack pack) throws IOException {
        Path large = folder.resolve("large" + WorkbookFiles.ENDING);
        Path empty = folder.resolve("empty" + WorkbookFiles.ENDING);
        Map<String, byte[]> attachments = UsedPacks.attachments(List.of(LargeCountry.PACK), packs);
        files.create(empty, LargeCountry.empty(), attachments).close();
        Path document = folder.resolve("document.pdf");
        Path copy = folder.resolve("copy.pdf");
        List<KeptFile> kept = new ArrayList<>();
        long keeping = 0;
        long copying = 0;
        try (WorkbookFile file = files.create(large, LargeCountry.profile(), attachments)) {
            for (int number = 0; number < FILES; number++) {
                document(document, number);
                long start = System.nanoTime();
                kept.add(file.keep(document, Monitor.NONE).toCompletableFuture().join());
                long done = System.nanoTime();
                Files.copy(document, copy);
                copying += System.nanoTime() - done;
                keeping += done - start;
                Files.delete(copy);
                Files.delete(document);
            }
            file.write(LargeCountry.workbook(pack, kept).asEdit()).toCompletableFuture().join();
        }
        return new LargeFile(large, empty, keeping / 1e6, copying / 1e6);
    }

    /** Bytes that nothing can make smaller, under the head of a PDF; the same for the same number. */
    private static void document(Path path, int number) throws IOException {
        byte[] piece = new byte[64 * 1024];
        Random random = new Random(number);
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            for (int written = 0; written < FILE_SIZE; written += piece.length) {
                random.nextBytes(piece);
                out.write(piece);
            }
        }
    }
}
