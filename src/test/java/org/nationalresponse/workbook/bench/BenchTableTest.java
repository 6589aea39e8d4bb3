package org.nationalresponse.workbook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures everything and prints the table. Says what was not kept, and fails only where something does not work at all. */
@Tag("bench")
class BenchTableTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsMeasured() throws Exception {
        List<Measure> measures = new ArrayList<>(StartBench.all(Path.of("target", "workbook"), folder));
        measures.addAll(StoreBench.all(folder));
        measures.addAll(ImportBench.all(folder));
        measures.addAll(TypingBench.all(folder));
        measures.addAll(ListBench.all());
        measures.addAll(SummaryBench.all(Path.of("target", "workbook"), folder));
        measures.addAll(LargeBench.all(Path.of("target")));

        String table = BenchTable.of(measures);
        Files.writeString(Path.of("target", "bench.txt"), table);
        System.out.println("\n" + table);
        assertThat(measures).allSatisfy(measure -> assertThat(measure.value()).isPositive());
    }
}
