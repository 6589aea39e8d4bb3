package org.nationalresponse.workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.cli.Shell.Outcome;
import org.nationalresponse.workbook.country.WorkbookFile;

/** What a hurried or a hostile person gives the commands: a plain sentence, and every file as it was, byte for byte. */
class BadInputTest {

    private static final String HEADING = "instrument,action,date,source,checked_on,note\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() throws IOException {
        shell = new Shell(folder);
        assertThat(shell.run("new", "uk.nrw", "--country", "GB").code()).isZero();
        CommandsTest.unitedKingdomTable(folder.resolve("uk.csv"));
    }

    private String refused(int code, String... args) {
        Map<String, String> before = shell.everything();
        Outcome outcome = shell.run(args);
        assertThat(outcome.code()).as(List.of(args) + " " + outcome.err()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.fault()).endsWith(".").doesNotContain("Exception", "null", "{", "picocli");
        assertThat(shell.everything()).as("nothing is changed").isEqualTo(before);
        return outcome.fault();
    }

    /** Every command that reads a workbook refuses the file with the same sentence. */
    private void badFile(String name, String sentence) {
        for (String[] command : new String[][] {
            {"check", name},
            {"summary", name, "--out", "brief.pdf"},
            {"export", name, "--out", "all.json"},
            {"import", name, "--kind", "treaties", "uk.csv"}
        }) {
            assertThat(refused(1, command)).contains(folder.resolve(name).toString()).contains(sentence);
        }
    }

    @Test
    void filesThatAreNoWorkbooks() throws IOException, SQLException {
        Files.writeString(folder.resolve("letter.nrw"), "Dear Minister,\n".repeat(99));
        badFile("letter.nrw", "is not a workbook");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("other.db"));
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE bookmarks (url TEXT)");
        }
        badFile("other.db", "belongs to another program");
        Files.createFile(folder.resolve("empty.nrw"));
        badFile("empty.nrw", "is empty");
        badFile("none.nrw", "There is no file");
        Files.createDirectory(folder.resolve("cases.nrw"));
        badFile("cases.nrw", "is a folder");
    }

    @Test
    void aWorkbookThatIsCutOffOrNewer() throws IOException, SQLException {
        byte[] whole = Files.readAllBytes(folder.resolve("uk.nrw"));
        Files.write(folder.resolve("cut.nrw"), Arrays.copyOf(whole, whole.length / 2));
        badFile("cut.nrw", "is cut off");
        Files.write(folder.resolve("newer.nrw"), whole);
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("newer.nrw"));
                Statement statement = newer.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        badFile("newer.nrw", "made by a newer version");
    }

    @Test
    void aWorkbookWithoutTheRightToReadIt() throws IOException {
        Path path = folder.resolve("uk.nrw");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(path), "this user may read everything");

        Outcome outcome = shell.run("check", "uk.nrw");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.fault()).contains("no right to read");
    }

    @Test
    void aWorkbookThatMayNotBeWritten() throws IOException {
        Path path = folder.resolve("uk.nrw");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(path), "this user may write everything");

        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", "uk.csv")).contains("write-protected");
        assertThat(shell.run("summary", "uk.nrw", "--out", "brief.html", "--format", "html").code()).isZero();
    }

    @Test
    void aWorkbookThatSomeoneElseWrites() {
        try (WorkbookFile open = shell.files.open(folder.resolve("uk.nrw"))) {
            assertThat(open.readOnly()).isEmpty();
            Outcome outcome = shell.run("import", "uk.nrw", "--kind", "treaties", "uk.csv");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.fault()).contains("uk.nrw");
            assertThat(open.content().all(org.nationalresponse.workbook.country.Kind.TREATY_ACTION)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            XYZ,ratification,2001-01-01  | line 3, column instrument: “XYZ” is not an instrument of the list
            CRC,ratified,2001-01-01      | line 3, column action: “ratified” is not an action
            CRC,ratification,2001-02-30  | line 3, column date: “2001-02-30” is not a day of the calendar
            CRC,ratification,1985-01-01  | line 3, column date: 1 Jan 1985 is before CRC existed
            GC25,ratification,2022-01-01 | line 3, column action: GC25 is guidance
            C182,signature,2000-03-22    | line 3, column action: C182 is an ILO convention, which no State signs
            OPAC,signature,2000-09-07    | line 3: this row says the same as line 2
            """)
    void aTableWithABadRow(String row, String sentence) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), HEADING + "OPAC,signature,2000-09-07,,,\n" + row + "\n");

        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", "bad.csv"))
                .startsWith("Nothing was imported: bad.csv, ")
                .contains(sentence);
    }

    @Test
    void aTableWithSeveralBadRowsNamesEachOnALineOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), HEADING + "XYZ,signature,2000-09-07,,,\nCRC,x,2000-09-07,,,\n");
        Map<String, String> before = shell.everything();

        Outcome outcome = shell.run("import", "uk.nrw", "--kind", "treaties", "bad.csv");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).hasSize(3);
        assertThat(outcome.err().get(2)).startsWith("Nothing was imported; correct these 2 faults");
        assertThat(shell.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, stored as UTF-16", "UTF-16LE, not text", "windows-1252, not stored as UTF-8", "windows-1256, not stored as UTF-8"
    })
    void aTableInAnotherEncoding(String encoding, String sentence) throws IOException {
        String text = HEADING + "CRC,declaration,1991-12-16,,," + (encoding.endsWith("6") ? "تحفظ" : "réserve") + "\n";
        Files.write(folder.resolve("bad.csv"), text.getBytes(Charset.forName(encoding)));

        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", "bad.csv")).contains("bad.csv").contains(sentence);
    }

    @Test
    void tablesThatAreNone() throws IOException {
        Files.createFile(folder.resolve("empty.csv"));
        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", "empty.csv")).contains("empty.csv is empty");
        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", "none.csv")).contains("none.csv is not there");
        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", ".")).contains("is a folder");
        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", "uk.nrw")).contains("uk.nrw, line 1: this is not text");
    }

    @Test
    void aTableWithoutEnd() throws IOException {
        try (BufferedWriter table = Files.newBufferedWriter(folder.resolve("huge.csv"), StandardCharsets.UTF_8)) {
            table.write(HEADING);
            for (int i = 0; i < 1_000_000; i++) {
                table.write("CRC,declaration,1991-12-16,,,note " + i + "\n");
            }
        }

        assertThat(refused(1, "import", "uk.nrw", "--kind", "treaties", "huge.csv")).contains("huge.csv has more than 100,000 rows");
    }

    @Test
    void aDocumentNeverTakesAWorkbooksPlace() throws IOException {
        Files.copy(folder.resolve("uk.nrw"), folder.resolve("without ending"));
        assertThat(refused(1, "summary", "uk.nrw", "--out", "uk.nrw")).contains("is the name of a workbook");
        assertThat(refused(1, "summary", "uk.nrw", "--out", "other.NRW")).contains("is the name of a workbook");
        assertThat(refused(1, "export", "uk.nrw", "--out", "./uk.nrw")).contains("is the name of a workbook");
        assertThat(refused(1, "export", "without ending", "--out", "without ending")).contains("is the name of a workbook");
    }

    @Test
    void placesWhereNothingCanBeWritten() {
        assertThat(refused(1, "new", "uk.nrw", "--country", "GH")).contains("uk.nrw exists already");
        assertThat(refused(1, "new", "none/a.nrw", "--country", "GH")).contains("There is no folder");
        assertThat(refused(1, "summary", "uk.nrw", "--out", "none/a.pdf")).contains("does not exist");
        assertThat(refused(1, "export", "uk.nrw", "--out", ".")).contains("is a folder");
        assertThat(refused(1, "demo", "uk.csv")).contains("cannot be made");
    }

    @Test
    void thingsThatThereAreNot() {
        assertThat(refused(1, "new", "a.nrw", "--country", "Atlantis")).contains("No country is called “Atlantis”");
        assertThat(refused(1, "new", "a.nrw", "--country", " ")).contains("No country is called");
        for (String language : List.of("english", "!!", "", "zz", "français")) {
            assertThat(refused(1, "new", "a.nrw", "--country", "GH", "--language", language)).contains("tag of a language");
        }
        assertThat(refused(1, "new", "a.nrw", "--country", "GH", "--pack", "none@1")).contains("none@1");
        assertThat(refused(1, "new", "a.nrw", "--country", "GH", "--pack", "mnr@2016", "--pack", "mnr@2016"))
                .contains("begins with one edition of mnr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --format docx --out a.pdf                        | a.pdf has the ending of another format than docx
            --out a.odt                                      | The ending of a.odt is of a format that is not written here
            --format docx --out a.DOC                        | The ending of a.DOC is of a format that is not written here
            --half --out a.pdf                               | Only a booklet can be filled in by half
            --without glossary --out a.pdf                   | The brief has no sections
            --kind report --without poems --out a.pdf        | No section is called “poems”; these are there: cover, brief
            """)
    void whatADocumentCannotBeIsSaidAndNothingIsWritten(String options, String sentence) {
        assertThat(refused(2, ("summary uk.nrw " + options).split(" "))).contains(sentence).contains("Nothing was written");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new                                              | Missing: --country, FILE
            new a.nrw                                        | Missing: --country
            new a.nrw --country                              | --country
            new a.nrw --country GH --country NG              | --country is given twice
            new a.nrw b.nrw --country GH                     | “b.nrw” is not known here
            summary uk.nrw                                   | Missing: --out
            summary uk.nrw --kind poster --out a.pdf         | “poster” cannot be used here
            summary uk.nrw --format odt --out a.odt          | “odt” cannot be used here
            summary uk.nrw --profile secret --out a.pdf      | “secret” cannot be used here
            summary uk.nrw --paper a3 --out a.pdf            | “a3” cannot be used here
            export uk.nrw --format xml --out a.xml           | “xml” cannot be used here
            import uk.nrw uk.csv                             | Missing: --kind
            import uk.nrw --kind pledges uk.csv              | “pledges” is no table of this workbook; write one of treaties,
            import uk.nrw --kind treaties                    | Missing: CSV
            check                                            | Missing: FILE
            check uk.nrw --quick                             | “--quick” is not known here
            chekc uk.nrw                                     | is not known here
            --frob                                           | “--frob” is not known here
            """)
    void wrongUsage(String command, String sentence) {
        assertThat(refused(2, command.split(" "))).contains(sentence).contains("--help");
    }

    @Test
    void anEmptyNameIsNoFile() {
        for (String[] command : new String[][] {
            {"check", ""}, {"demo", " "}, {"new", "", "--country", "GH"}, {"summary", "uk.nrw", "--out", ""}
        }) {
            assertThat(refused(2, command)).contains("cannot be used here");
        }
    }
}
