package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.store.Samples.files;
import static org.nationalresponse.workbook.store.Samples.made;
import static org.nationalresponse.workbook.store.Samples.said;
import static org.nationalresponse.workbook.store.Samples.sql;
import static org.nationalresponse.workbook.store.Samples.summary;
import static org.nationalresponse.workbook.store.Samples.write;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.text.Message;

class VerificationTest {

    @TempDir
    Path folder;

    @Test
    void aSoundFileHasNothingToReport() {
        try (WorkbookFile file = files().create(folder.resolve("a.nrw"), summary("x"), Map.of("a", new byte[5000]))) {
            write(file, summary("y"));
            write(file, summary(""));
            assertThat(files().verify(file.path())).isEmpty();
        }
        assertThat(files().verify(folder.resolve("a.nrw"))).isEmpty();
    }

    @Test
    void aValueThatNoHistoryExplainsIsReported() throws SQLException {
        assertThat(afterwards("UPDATE value SET value = 'forged'")).containsExactly("store.check.history");
        assertThat(afterwards("DELETE FROM change")).containsExactly("store.check.history");
        assertThat(afterwards("UPDATE change SET from_value = 'never'")).containsExactly("store.check.history");
    }

    @Test
    void anAttachmentThatChangedIsReported() throws SQLException {
        assertThat(afterwards("UPDATE attachment SET content = x'00'")).containsExactly("store.check.attachment");
    }

    @Test
    void aValueWithoutItsRecordIsReported() throws SQLException {
        assertThat(afterwards("PRAGMA foreign_keys = OFF", "DELETE FROM record")).containsExactly("store.check.structure");
    }

    private List<String> afterwards(String... statements) throws SQLException {
        Path path = made(folder.resolve(Math.abs(statements[0].hashCode()) + ".nrw"));
        sql(path, statements);
        List<Message> faults = files().verify(path);
        faults.forEach(fault -> assertThat(said(fault)).contains(path.toString()));
        return faults.stream().map(Message::key).toList();
    }

    @Test
    void aNameWithAPathThatAnotherProgramPutInIsReportedByTheNameThatTheProgramUses() throws SQLException {
        Path path = made(folder.resolve("name.nrw"));
        sql(path, "INSERT INTO value SELECT id, 'fileName', '../../evil.txt' FROM record LIMIT 1");
        assertThat(files().verify(path))
                .anySatisfy(fault -> assertThat(said(fault))
                        .contains("has a name with a path", "saves it as evil.txt", path.toString()));
    }

    @Test
    void oneDamagedPlaceIsOneAndSeveralAreSeveral() {
        Path path = Path.of("a.nrw");
        assertThat(said(Message.of("store.check.structure", "path", path, "n", 1))).startsWith("a.nrw is damaged in one place.");
        assertThat(said(Message.of("store.check.structure", "path", path, "n", 2))).startsWith("a.nrw is damaged in 2 places.");
    }
}
