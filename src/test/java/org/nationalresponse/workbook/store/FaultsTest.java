package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Path path = Path.of("ghana.nrw");

    @Test
    void whatTheSystemCouldNotDoIsNotBlamedOnTheFile() {
        assertThat(keyOfReading(new IOException("no room for a copy"))).isEqualTo("store.cannotRead");
        assertThat(keyOfReading(new OutOfMemoryError())).isEqualTo("store.cannotRead");
        assertThat(Faults.writing(path, new IOException("the drive is gone")).messages().get(0).key())
                .isEqualTo("store.notWritable");
    }

    @Test
    void contentThatCannotBeUnderstoodIsDamage() {
        assertThat(keyOfReading(new IllegalArgumentException("no id"))).isEqualTo("store.damaged");
        assertThat(keyOfReading(new SQLException("malformed"))).isEqualTo("store.damaged");
    }

    private String keyOfReading(Throwable problem) {
        return Faults.reading(path, problem).messages().get(0).key();
    }
}
