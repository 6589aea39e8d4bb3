package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nationalresponse.workbook.treaty.Acts.INSTRUMENTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.TreatyAction;

class TreatyCsvTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADING = "instrument,action,date,source,checked_on,note\n";

    @TempDir
    Path folder;

    private Path csv;
    private Workbook workbook = Workbook.empty();

    @BeforeEach
    void place() {
        csv = folder.resolve("treaties.csv");
    }

    private Import read(String text) throws IOException {
        Files.writeString(csv, text);
        return TreatyCsv.read(csv, workbook, INSTRUMENTS, TODAY);
    }

    private List<TreatyAction> imported(String text) throws IOException {
        workbook = workbook.with(read(text).edit());
        return TreatyActions.of(workbook);
    }

    @Test
    void aFullRowIsKeptAsItStands() throws IOException {
        List<TreatyAction> actions =
                imported(HEADING + "CRC,reservation,1991-12-16,UNTC IV-11,2026-10-05,\"Art. 22, on \"\"entry\"\"\nand stay\"\n");

        assertThat(actions).singleElement().satisfies(action -> {
            assertThat(action.instrument()).isEqualTo("CRC");
            assertThat(action.kind()).contains(ActionKind.RESERVATION);
            assertThat(action.date()).contains(LocalDate.of(1991, 12, 16));
            assertThat(action.source()).contains("UNTC IV-11");
            assertThat(action.checkedOn()).contains(LocalDate.of(2026, 10, 5));
            assertThat(action.note()).contains("Art. 22, on \"entry\"\nand stay");
            assertThat(action.inForce()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instrument,action,date\nCRC,ratification,1991-12-16\n",
                "instrument,action,date\r\nCRC,ratification,1991-12-16\r\n",
                "instrument,action,date\rCRC,ratification,1991-12-16",
                "\uFEFFinstrument,action,date\nCRC,ratification,1991-12-16",
                "instrument;action;date\nCRC;ratification;1991-12-16\n",
                "\n\n  \ninstrument;action;date\n\n   \n;;\nCRC;ratification;1991-12-16\n\n",
                "date,note,instrument,action\n1991-12-16,,CRC,ratification\n",
                "Instrument, Action ,DATE\n crc , Ratification ,1991-12-16  \n",
                "\"instrument\",\"action\",\"date\"\n\"CRC\",\"ratification\",\"1991-12-16\"\n",
                "instrument,action,date,,\nCRC,ratification,1991-12-16,,\n",
                "instrument,action,date\nCRC,ratification,1991-12-16,,,,\n"
            })
    void theSameTableInOtherClothesIsTheSame(String text) throws IOException {
        assertThat(imported(text)).singleElement().satisfies(action -> {
            assertThat(action.instrument()).isEqualTo("CRC");
            assertThat(action.kind()).contains(ActionKind.RATIFICATION);
            assertThat(action.date()).contains(LocalDate.of(1991, 12, 16));
            assertThat(action.source()).isEmpty();
        });
    }

    @Test
    void aFileOfItsHeadingAloneAddsNothing() throws IOException {
        Import result = read(HEADING);

        assertThat(result.edit().isEmpty()).isTrue();
        assertThat(result.added()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)"})
    void whatATableProgramWouldReckonStaysText(String note) throws IOException {
        assertThat(imported(HEADING + "CRC,ratification,1991-12-16,,," + note + "\n"))
                .singleElement()
                .satisfies(action -> assertThat(action.note()).contains(note));
    }

    @Test
    void notesInAnyScriptSurvive() throws IOException {
        assertThat(imported(HEADING + "CRC,declaration,1991-12-16,,,إعلان – déclaration 宣言\n"))
                .singleElement()
                .satisfies(action -> assertThat(action.note()).contains("إعلان – déclaration 宣言"));
    }

    @Test
    void readingTheSameFileTwiceAddsNothingTheSecondTime() throws IOException {
        String text = HEADING + "CRC,signature,1990-04-19,UNTC,,\nCRC,ratification,1991-12-16,UNTC,,\n";
        imported(text);

        Import again = read(text);

        assertThat(again.edit().isEmpty()).isTrue();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.added()).isZero();
        assertThat(again.updated()).isZero();
    }

    @Test
    void aKnownActionGetsWhatTheFileHasAndKeepsTheRest() throws IOException {
        imported(HEADING + "CRC,ratification,1991-12-16,old source,2025-01-01,a note\n");

        Import again = read(HEADING + "crc,ratification,1991-12-16,new source,2026-10-05,\n");
        workbook = workbook.with(again.edit());

        assertThat(again.updated()).isEqualTo(1);
        assertThat(again.added()).isZero();
        assertThat(TreatyActions.of(workbook)).singleElement().satisfies(action -> {
            assertThat(action.source()).contains("new source");
            assertThat(action.checkedOn()).contains(LocalDate.of(2026, 10, 5));
            assertThat(action.note()).contains("a note");
        });
    }

    @Test
    void aRetiredActionIsNotMistakenForTheSame() throws IOException {
        UUID first = imported(HEADING + "CRC,ratification,1991-12-16,,,\n").get(0).id();
        workbook = workbook.with(Edit.set(Kind.TREATY_ACTION, first, Entry.RETIRED, "wrong country"));

        assertThat(read(HEADING + "CRC,ratification,1991-12-16,,,\n").added()).isEqualTo(1);
    }

    @Test
    void severalDeclarationsOnOneDayAreSeveral() throws IOException {
        String text = HEADING + "OPAC,declaration,2003-06-24,,,minimum age\nOPAC,declaration,2003-06-24,,,on article 1\n";

        assertThat(imported(text)).hasSize(2);
        assertThat(read(text).unchanged()).isEqualTo(2);
    }

    @Test
    void aSecondBindingActIsTakenAsItComes() throws IOException {
        assertThat(imported(HEADING + "CRC,ratification,1991-12-16,,,\nCRC,accession,1995-01-01,,,\n")).hasSize(2);
    }

    @Test
    void tenThousandRowsAreTaken() throws IOException {
        StringBuilder text = new StringBuilder(HEADING);
        for (int i = 0; i < CsvTable.MOST_ROWS; i++) {
            text.append("CRC,declaration,1991-12-16,,,number ").append(i).append('\n');
        }

        assertThat(read(text.toString()).added()).isEqualTo(CsvTable.MOST_ROWS);
    }

    @Test
    void whatIsWrittenReadsBackAsUnchanged() throws IOException {
        workbook = workbook.with(TreatyActions.begin(UUID.randomUUID(), "OPSC"))
                .with(TreatyActions.begin(UUID.randomUUID(), "OPSC"))
                .with(Edit.of(Kind.TREATY_ACTION, UUID.randomUUID()).set("instrument", "LAPSED").set("date", "soon").build())
                .with(Edit.of(Kind.TREATY_ACTION, UUID.randomUUID())
                        .set("instrument", "CRC")
                        .set("action", "declaration")
                        .set("date", "1991-12-16")
                        .set("inForce", "1991-12-17")
                        .set("note", "=cmd|'x'!A0; and\n- \"more\", العربية e\u0301 " + "x".repeat(100_000))
                        .build());
        imported("instrument,action,date,note\nCRC,ratification,1991-12-16,\nCRC,declaration,1991-12-16,'-5\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TreatyCsv.write(workbook, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF" + HEADING.strip()).contains("\"'=cmd|'x'!A0; and\n'- ");
        assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(new Import(new Edit(List.of()), 0, 0, 6));
        assertThat(TreatyActions.of(workbook)).anySatisfy(action -> assertThat(action.note()).contains("-5"));
    }

    @Test
    void aRowThatStandsInTheWorkbookAndTwiceInTheTableIsDoubled() throws IOException {
        imported(HEADING + "CRC,ratification,1991-12-16,a,,\n");

        assertThatThrownBy(() -> read(HEADING + "CRC,ratification,1991-12-16,a,,\nCRC,ratification,1991-12-16,a,,\n"))
                .isInstanceOf(Fault.class);
    }
}
