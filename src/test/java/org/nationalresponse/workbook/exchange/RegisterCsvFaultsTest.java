package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nationalresponse.workbook.exchange.Lists.MILESTONE;
import static org.nationalresponse.workbook.exchange.Lists.PLEDGE;
import static org.nationalresponse.workbook.exchange.Lists.STATEMENT;
import static org.nationalresponse.workbook.exchange.Lists.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

class RegisterCsvFaultsTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID MEASURE = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private static final UUID SPEECH = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    @TempDir
    Path folder;

    private Workbook workbook = Workbook.empty()
            .with(record(PLEDGE, ONE, "title", "One", "madeOn", "2024-11-08"))
            .with(record(STATEMENT, SPEECH, "speaker", "Minister"))
            .with(record(STATEMENT, OTHER, "speaker", "Minister"));

    private List<String> faults(String text) throws IOException {
        Path csv = folder.resolve("pledge.csv");
        Files.writeString(csv, text);
        Fault fault = catchThrowableOfType(
                Fault.class, () -> RegisterCsv.read(csv, PLEDGE, workbook, Lists.words(workbook), Monitor.NONE));
        assertThat(fault).as("a fault").isNotNull();
        return fault.messages().stream().map(ENGLISH::say).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            madeOn      | 08/11/2024  | column madeOn: “08/11/2024” is not a date that can be read
            madeOn      | 2025-02-29  | column madeOn: “2025-02-29” is not a day of the calendar
            status      | finished    | column status: “finished” is not one of the choices; write one of planned, under-way, done
            sectors     | industry,x  | column sectors: “x” is not one of the choices
            amount      | 12          | column currency: Fill this in too
            amount      | twelve      | column amount: Write a number
            currency    | DINAR       | column currency: “DINAR” is not a currency
            horizonYear | 30          | column horizonYear: Write the year
            follows     | Nobody      | column follows: “Nobody” leads to nothing
            follows     | 00000000-0000-4000-8000-00000000000c | column follows: “00000000-0000-4000-8000-00000000000c” leads to nothing
            backedBy    | Minister    | column backedBy: “Minister” is the name of more than one thing here
            backedBy    | CRC;XYZ     | column backedBy: “XYZ” leads to nothing
            id          | 12          | column id: “12” is not an id
            id          | 00000000-0000-4000-8000-00000000000a | column id: the id 00000000-0000-4000-8000-00000000000a belongs to a record of another list
            """)
    void aFaultyCellIsNamedWithItsPlace(String column, String cell, String fault) throws IOException {
        assertThat(faults("title," + column + "\nTwo,\nThree,\"" + cell + "\"\n"))
                .singleElement()
                .asString()
                .startsWith("Nothing was imported: pledge.csv, line 3, ")
                .contains(fault);
    }

    @Test
    void anEndBeforeTheStartIsAFaultAlsoAgainstWhatStandsInTheRecord() throws IOException {
        assertThat(faults("title,ends\nOne,2024-01-01\n"))
                .singleElement()
                .asString()
                .contains("line 2, column ends: This day comes before 8 Nov 2024");
    }

    @Test
    void aPledgeIsNotDoneWithoutAMeasureThatWasSetBeforehand() throws IOException {
        String notDone = "column status: A pledge counts as done only with a milestone or an indicator that was set beforehand";

        assertThat(faults("title,status\nTwo,under-way\nThree,done\n")).singleElement().asString().contains("line 3, " + notDone);
        assertThat(faults("title,status\nOne,done\n")).singleElement().asString().contains("line 2, " + notDone);
    }

    @Test
    void aPledgeThatIsMeasuredMayBeDoneAndOneThatWasNotBeforeIsNoFaultOfTheTable() throws IOException {
        workbook = workbook.with(record(PLEDGE, TWO, "title", "Two", "status", "done"))
                .with(milestone("2024-11-08"));
        Path csv = folder.resolve("pledge.csv");
        Files.writeString(csv, "title,status,objective\nOne,done,\nTwo,,More\n");

        assertThat(RegisterCsv.read(csv, PLEDGE, workbook, Lists.words(workbook), Monitor.NONE).updated()).isEqualTo(2);
    }

    @Test
    void aMilestoneIsNotSetAfterItsPledgeWasDone() throws IOException {
        workbook = workbook.with(record(PLEDGE, ONE, "status", "done", "doneOn", "2025-06-30"))
                .with(milestone("2025-06-01"));
        Path csv = folder.resolve("milestone.csv");
        Files.writeString(csv, "name,pledge,setOn\nEarly,One,2025-06-30\nLate,One,2025-07-01\n");

        Fault fault = catchThrowableOfType(
                Fault.class, () -> RegisterCsv.read(csv, MILESTONE, workbook, Lists.words(workbook), Monitor.NONE));
        assertThat(fault.messages()).singleElement().extracting(ENGLISH::say).asString()
                .contains("milestone.csv, line 3, column setOn: This day comes after 30 Jun 2025, the day on which the pledge was done");
    }

    private static Edit milestone(String setOn) {
        return record(MILESTONE, MEASURE, "name", "Six of nine", "pledge", ONE.toString(), "setOn", setOn);
    }

    @Test
    void theSameRecordTwiceIsAFaultOfTheLine() throws IOException {
        String twice = "line 3: this row says the same as line 2";
        assertThat(faults("title\nTwo\nTwo\n").get(0)).contains(twice);
        assertThat(faults("title\nOne\nOne\n").get(0)).contains(twice);
        assertThat(faults("id,title\n" + ONE + ",A\n" + ONE + ",B\n").get(0)).contains(twice);
        assertThat(faults("id,title\n" + ONE + ",\n,One\n").get(0)).contains(twice);
        assertThat(faults("id,title\n,One\n" + ONE + ",\n").get(0)).contains(twice);
    }

    @Test
    void aRowThatCouldBeAnyRecordIsAFault() throws IOException {
        assertThat(faults("objective\nSomething\n").get(0)).contains("line 2: nothing says which record a row is", "title", "column id");
        assertThat(faults("title,objective\n,Something\n").get(0)).contains("line 2: nothing says which record this row is");
    }

    @Test
    void aColumnThatThereIsNotOrThatIsThereTwiceIsAFault() throws IOException {
        assertThat(faults("title,colour\nTwo,red\n").get(0)).contains("line 1: “colour” is not a column of this table");
        assertThat(faults("title,Label of title\nTwo,Two\n").get(0)).contains("line 1: the column title is there twice");
    }

    @Test
    void allFaultsAreNamedInOneGo() throws IOException {
        assertThat(faults("title,madeOn,status\nTwo,x,y\nThree,2024-01-01,\nFour,,z\n"))
                .hasSize(4)
                .last()
                .asString()
                .contains("correct these 3 faults");
    }
}
