package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nationalresponse.workbook.treaty.Acts.INSTRUMENTS;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

class TreatyCsvFaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADING = "instrument,action,date,source,checked_on,note\n";
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Path csv;

    @BeforeEach
    void place() {
        csv = folder.resolve("treaties.csv");
    }

    private List<String> faults() {
        Fault fault = catchThrowableOfType(
                Fault.class, () -> TreatyCsv.read(csv, Workbook.empty(), INSTRUMENTS, TODAY));
        assertThat(fault).as("a fault").isNotNull();
        List<String> said = fault.messages().stream().map(ENGLISH::say).toList();
        assertThat(said).allSatisfy(line -> assertThat(line).endsWith(".").doesNotContain("\n", "{", "Exception"));
        return said;
    }

    private List<String> faults(String text) throws IOException {
        Files.writeString(csv, text);
        return faults();
    }

    private String onlyFault(String text) throws IOException {
        List<String> faults = faults(text);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            XYZ,ratification,2001-01-01      | column instrument: “XYZ” is not an instrument of the list; write one of CRC
            ,ratification,2001-01-01         | column instrument: the instrument is missing
            CRC,ratified,2001-01-01          | column action: “ratified” is not an action; write one of signature, ratification
            CRC,,2001-01-01                  | column action: the action is missing
            CRC,ratification,                | column date: the date is missing
            CRC,ratification                 | column date: the date is missing
            CRC,ratification,2001-02-30      | column date: “2001-02-30” is not a day of the calendar
            CRC,ratification,2001-02-29      | column date: “2001-02-29” is not a day of the calendar
            CRC,ratification,2001-13-01      | column date: “2001-13-01” is not a day of the calendar
            CRC,ratification,30/02/2001      | column date: “30/02/2001” is not a date that can be read
            CRC,ratification,2001-1-1        | column date: “2001-1-1” is not a date that can be read
            CRC,ratification,+12001-01-01    | column date: “+12001-01-01” is not a date that can be read
            CRC,ratification,1989-01-01      | column date: 1 Jan 1989 is before CRC existed, which was on 20 Nov 1989
            CRC,ratification,2026-11-23      | column date: 23 Nov 2026 is still to come
            GC25,ratification,2022-01-01     | column action: GC25 is guidance that no State signs or ratifies
            C138,signature,2000-06-07        | column action: C138 is an ILO convention, which no State signs
            EU-93,ratification,2013-01-01    | column action: EU-93 is law of the European Union
            CRC,ratification,1991-12-16,x,05/10/2026 | column checked_on: “05/10/2026” is not a date that can be read
            CRC,ratification,1991-12-16,x,2027-01-01 | column checked_on: 1 Jan 2027 is still to come
            """)
    void aFaultyRowIsNamedWithItsPlace(String row, String fault) throws IOException {
        assertThat(onlyFault(HEADING + "OPAC,signature,2000-09-07,,,\n" + row + "\n"))
                .startsWith("Nothing was imported: treaties.csv, line 3, ")
                .contains(fault);
    }

    @Test
    void aRowThatRepeatsAnotherNamesIt() throws IOException {
        assertThat(onlyFault(HEADING + "CRC,ratification,1991-12-16,a,,\n\ncrc,Ratification,1991-12-16,b,,other\n"))
                .isEqualTo("Nothing was imported: treaties.csv, line 4: this row says the same as line 2; take one of them out.");
        assertThat(onlyFault(HEADING + "CRC,declaration,1991-12-16,,,same\nCRC,declaration,1991-12-16,,,same\n"))
                .contains("line 3: this row says the same as line 2");
    }

    @Test
    void linesAreCountedAsAnEditorShowsThem() throws IOException {
        assertThat(onlyFault(HEADING + "CRC,declaration,1991-12-16,,,\"two\nlines\"\r\n\nCRC,signature,1990-02-30,,,\n"))
                .contains("line 5, column date");
    }

    @Test
    void aRowWithTooManyCells() throws IOException {
        assertThat(onlyFault(HEADING + "CRC,ratification,1991-12-16,UNTC,,one, two\n"))
                .contains("line 2: “two” stands beyond the last column");
    }

    @Test
    void severalFaultsAreListedWithTheWordThatNothingWasImported() throws IOException {
        List<String> faults = faults(HEADING + "XYZ,ratification,2001-02-30,,,\nC138,signature,2000-06-07,,,\n");

        assertThat(faults).hasSize(4);
        assertThat(faults.get(0)).startsWith("treaties.csv, line 2, column instrument");
        assertThat(faults.get(1)).startsWith("treaties.csv, line 2, column date");
        assertThat(faults.get(2)).startsWith("treaties.csv, line 3, column action");
        assertThat(faults.get(3)).startsWith("Nothing was imported; correct these 3 faults");
    }

    @Test
    void noMoreThanTwentyAreListed() throws IOException {
        List<String> faults = faults(HEADING + "XYZ,ratification,2001-01-01,,,\n".repeat(500));

        assertThat(faults).hasSize(21);
        assertThat(faults.get(20)).startsWith("treaties.csv has more faults than these");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            instrument,action\\nCRC,signature            | line 1: the column date is missing
            instrument,action,date,due\\n                | line 1: “due” is not a column of this table
            instrument,action,date,Action\\n             | line 1: the column action is there twice
            CRC,ratification,1991-12-16\\n               | line 1: “CRC” is not a column of this table
            instrument\\taction\\tdate\\nCRC\\tx\\ty     | is not a column of this table
            """)
    void aFaultyHeading(String text, String fault) throws IOException {
        assertThat(onlyFault(text.replace("\\n", "\n").replace("\\t", "\t"))).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n  \n", ",,,\n"})
    void anEmptyFile(String text) throws IOException {
        assertThat(onlyFault(text))
                .isEqualTo("Nothing was imported: treaties.csv is empty; "
                        + "its first line names the columns: instrument, action, date.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "windows-1256"})
    void anotherEncodingIsNamedWithTheLine(String charset) throws IOException {
        String word = charset.equals("windows-1256") ? "إعلان" : "déclaration";
        Files.writeString(csv, HEADING + "CRC,declaration,1991-12-16,,," + word + "\n", Charset.forName(charset));

        assertThat(faults())
                .containsExactly("Nothing was imported: treaties.csv, line 2: a letter is not stored as UTF-8; "
                        + "save the file again as “CSV UTF-8”.");
    }

    @Test
    void utf16IsNamed() throws IOException {
        Files.writeString(csv, HEADING, StandardCharsets.UTF_16);
        assertThat(faults()).singleElement().asString().contains("UTF-16");

        Files.write(csv, ("\uFEFF" + HEADING).getBytes(StandardCharsets.UTF_16LE));
        assertThat(faults()).singleElement().asString().contains("UTF-16");

        Files.write(csv, HEADING.getBytes(StandardCharsets.UTF_16LE));
        assertThat(faults()).as("without its mark").singleElement().asString().contains("not text");
    }

    @Test
    void aSpreadsheetOrABinaryFileIsNamed() throws IOException {
        Files.write(csv, new byte[] {'P', 'K', 3, 4, 20, 0});
        assertThat(faults()).singleElement().asString().contains("is a spreadsheet, not a CSV file");

        Files.write(csv, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        assertThat(faults()).singleElement().asString().contains("line 1: this is not text");

        Files.writeString(csv, HEADING + "CRC,ratification,1991-12-16,,,nul \0 in it\n");
        assertThat(faults()).singleElement().asString().contains("line 2: this is not text");
    }

    @Test
    void aFolderAndAMissingFile() throws IOException {
        Files.createDirectory(csv);
        assertThat(faults()).containsExactly("Nothing was imported: treaties.csv is a folder; choose a CSV file in it.");

        csv = folder.resolve("gone.csv");
        assertThat(faults()).containsExactly("Nothing was imported: gone.csv is not there; check its name and folder.");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Files.writeString(csv, HEADING);
        Assumptions.assumeTrue(Files.getFileStore(csv).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(csv, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(csv), "an administrator reads everything");

        assertThat(faults()).singleElement().asString().contains("cannot be read");
    }

    @Test
    void aQuotationMarkThatIsNotClosed() throws IOException {
        String before = HEADING + "CRC,signature,1990-04-19,,,\n";
        assertThat(onlyFault(before + "CRC,ratification,1991-12-16,,,\"open\nOPSC,signature,2000-09-07\n"))
                .contains("line 3: a quotation mark is not closed");
        assertThat(onlyFault(HEADING + "CRC,ratification,1991-12-16,,,\"on \"entry\" and stay\"\n"))
                .contains("line 2: a quotation mark is not closed where its cell ends");
    }

    @Test
    void aCellThatIsTooLong() throws IOException {
        String row = "CRC,ratification,1991-12-16,,,";
        String fault = "line 2: a cell has more than 1,000,000 characters";

        assertThat(onlyFault(HEADING + row + "x".repeat(1_000_001) + "\n")).contains(fault);
        assertThat(onlyFault(HEADING + row + "x".repeat(3_000_000) + "\n")).contains(fault);
        assertThat(onlyFault(HEADING + row + ",".repeat(200) + "x\n")).contains("line 2: there are more than 100 cells");
    }

    @Test
    void tenMillionRowsAreNotReadToTheEnd() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write(HEADING);
            for (int i = 0; i < CsvTable.MOST_ROWS + 1; i++) {
                out.write("CRC,declaration,1991-12-16,,,number " + i + "\n");
            }
            out.write("CRC,declaration,1991-12-16,,,and on\n".repeat(100_000));
            // Whoever read on to here would stumble over it.
            out.write("XYZ,\0\n");
        }

        assertThat(faults())
                .containsExactly("Nothing was imported: treaties.csv has more than 100,000 rows; divide it into smaller files.");
    }

    @Test
    void endlessBlankLinesComeToAnEnd() throws IOException {
        assertThat(onlyFault("\n".repeat((int) CsvText.MOST_CHARACTERS + 1))).contains("far larger than any table of this kind");
    }

    @Test
    void whatWasTypedIsShownShort() throws IOException {
        assertThat(onlyFault(HEADING + "\"A\nB" + "C".repeat(500) + "\",ratification,2001-01-01\n"))
                .contains("“A B" + "C".repeat(37) + "…” is not an instrument");
    }
}
