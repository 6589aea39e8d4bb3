package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.store.Samples.files;
import static org.nationalresponse.workbook.store.Samples.summary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Crest;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.framework.PackLibrary;

class CrestInFileTest {

    private static final byte[] PNG = {1, 2, 3, 0, -1};

    @TempDir
    private Path folder;

    @Test
    void theCrestStaysWithTheWorkbookGoesIntoEveryCopyAndCanBeTakenAway() throws Exception {
        Path path = folder.resolve("ghana.nrw");
        Path copy = folder.resolve("copy.nrw");
        try (WorkbookFile file = files().create(path, summary("first"), Map.of())) {
            assertThat(Crest.in(file)).isEmpty();
            Crest.put(file, new byte[] {9}).toCompletableFuture().join();
            Crest.put(file, PNG).toCompletableFuture().join();
            Map<String, byte[]> along = UsedPacks.attachments(file, List.of(), new PackLibrary(folder));
            files().create(copy, file.content().asEdit(), along).close();
        }
        Path backup = Files.copy(path, folder.resolve("backup.nrw"));
        for (Path each : List.of(path, copy, backup)) {
            try (WorkbookFile file = files().open(each)) {
                assertThat(Crest.in(file)).as(each.toString()).contains(PNG);
                Crest.takeAway(file).toCompletableFuture().join();
                assertThat(Crest.in(file)).isEmpty();
            }
            assertThat(files().verify(each)).isEmpty();
        }
    }
}
