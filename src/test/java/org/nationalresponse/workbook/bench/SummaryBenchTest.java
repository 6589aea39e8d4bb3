package org.nationalresponse.workbook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class SummaryBenchTest {

    @Test
    void theBriefKeepsItsPromises() {
        assertThat(SummaryBench.all()).allMatch(Measure::kept);
    }
}
