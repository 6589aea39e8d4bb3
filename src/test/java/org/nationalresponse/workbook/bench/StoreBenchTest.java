package org.nationalresponse.workbook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
class StoreBenchTest {

    @TempDir
    Path folder;

    @Test
    void theFileKeepsItsPromises() throws IOException, SQLException {
        assertThat(StoreBench.all(folder)).allMatch(Measure::kept);
    }
}
