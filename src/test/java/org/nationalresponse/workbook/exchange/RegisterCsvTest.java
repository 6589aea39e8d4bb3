package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nationalresponse.workbook.exchange.Lists.PLEDGE;
import static org.nationalresponse.workbook.exchange.Lists.RECOMMENDATION;
import static org.nationalresponse.workbook.exchange.Lists.STATEMENT;
import static org.nationalresponse.workbook.exchange.Lists.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;

class RegisterCsvTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID SPEECH = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    @TempDir
    Path folder;

    private Workbook workbook = Workbook.empty();

    private void holds(Edit... edits) {
        for (Edit edit : edits) {
            workbook = workbook.with(edit);
        }
    }

    private Import read(Register register, String text) throws IOException {
        Path csv = folder.resolve("table.csv");
        Files.writeString(csv, text);
        return RegisterCsv.read(csv, register, workbook, Lists.words(workbook), Monitor.NONE);
    }

    private Import imported(Register register, String text) throws IOException {
        Import result = read(register, text);
        workbook = workbook.with(result.edit());
        return result;
    }

    private String written(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(register, workbook, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void isUnchanged(Register register, int rows) throws IOException {
        assertThat(read(register, written(register))).isEqualTo(new Import(new Edit(List.of()), 0, 0, rows));
    }

    private Entry pledge(UUID id) {
        return workbook.entry(new Kind("pledge"), id);
    }

    @Test
    void theTableHasIdFieldsAndReasonAndTheMarkOfUtf8() {
        holds(record(PLEDGE, ONE, "title", "Été, \"deux\"", "amount", "-5.50", "retired", "said twice"));

        assertThat(written(PLEDGE)).isEqualTo("\uFEFFid,title,objective,madeOn,ends,status,sectors,amount,currency,horizonYear,"
                + "follows,backedBy,retired\r\n"
                + ONE + ",\"Été, \"\"deux\"\"\",,,,,,-5.50,,,,,said twice\r\n");
    }

    @Test
    void aRowWithoutAPartOfTheKeyGoesOverNoRecordThatHasIt() throws IOException {
        holds(record(RECOMMENDATION, ONE, "document", "CRC/C/1", "paragraph", "12", "text", "Fund the body.", "theme", "Budget"));

        assertThat(imported(RECOMMENDATION, "paragraph,text,theme\n12,Fund the body.,Police\n").added()).isEqualTo(1);
        assertThat(workbook.entry(new Kind("recommendation"), ONE).text("theme")).contains("Budget");
    }

    @Test
    void aListThatCameInBeforeIsKnownAgainAlsoOnceItsDocumentWasNamed() throws IOException {
        String list = "paragraph,text,theme\n12,Fund the body.,Budget\n";
        assertThat(imported(RECOMMENDATION, list).added()).isEqualTo(1);
        assertThat(read(RECOMMENDATION, list).unchanged()).isEqualTo(1);

        UUID id = workbook.current(new Kind("recommendation")).get(0).id();
        holds(Edit.set(new Kind("recommendation"), id, "document", "CRC/C/1"));
        assertThat(read(RECOMMENDATION, list).unchanged()).isEqualTo(1);
    }

    @Test
    void allTypesComeBackUnchanged() throws IOException {
        holds(
                record(STATEMENT, SPEECH, "speaker", "Prime Minister"),
                record(PLEDGE, ONE, "title", "One", "objective", "a\nb\r\nc", "madeOn", "2024-11-08", "ends", "2025-11-08",
                        "status", "under-way", "sectors", "industry government", "amount", "1250000.50", "currency", "XTS",
                        "horizonYear", "2030", "follows", TWO.toString(), "backedBy", SPEECH + " CRC"),
                record(PLEDGE, TWO, "title", "Two", "retired", "by mistake"));

        isUnchanged(PLEDGE, 2);
        isUnchanged(STATEMENT, 1);
        String table = written(PLEDGE);
        workbook = Workbook.empty();
        holds(record(STATEMENT, SPEECH, "speaker", "Prime Minister"));
        assertThat(imported(PLEDGE, table).added()).isEqualTo(2);
        assertThat(pledge(ONE).fields()).containsEntry("follows", TWO.toString()).containsEntry("sectors", "industry government");
        assertThat(pledge(TWO).retired()).isTrue();
    }

    @Test
    void whatAPersonTypedWronglyIsWrittenAndComesBackUnchanged() throws IOException {
        holds(record(PLEDGE, ONE, "title", "One", "madeOn", "tomorrow", "amount", "=1+1", "currency", "DINAR", "status", "gone",
                "sectors", "nobody", "horizonYear", "soon", "follows", SPEECH.toString(), "backedBy", "nothing at all"));

        assertThat(written(PLEDGE)).contains("'=1+1");
        isUnchanged(PLEDGE, 1);
        imported(PLEDGE, "id,objective\n" + ONE + ",Something else is put right\n");
        assertThat(pledge(ONE).text("objective")).isPresent();
    }

    @Test
    void twoThousandTextsComeBackUnchanged() throws IOException {
        List<String> texts = new ArrayList<>(FormulasTest.texts().filter(text -> !text.isBlank()).toList());
        texts.addAll(List.of("=".repeat(100_000), "x\n".repeat(50_000), "'".repeat(10_000) + "=", "\n=", "a\0b", "\uFFFD", "  both  "));
        List<Edit> edits = texts.stream().map(text -> record(PLEDGE, Ids.fresh(), "title", text, "objective", text)).toList();
        workbook = workbook.with(new Edit(edits.stream().flatMap(edit -> edit.writes().stream()).toList()));

        isUnchanged(PLEDGE, texts.size());
        String table = written(PLEDGE);
        Workbook before = workbook;
        workbook = Workbook.empty();
        imported(PLEDGE, table);
        for (Entry entry : before.all(new Kind("pledge"))) {
            String text = entry.text("objective").orElseThrow();
            if (text.equals(text.strip()) && text.indexOf('\0') < 0 && text.indexOf('\uFFFD') < 0) {
                assertThat(pledge(entry.id()).text("objective")).contains(text);
            }
        }
    }

    @Test
    void anEmptyCellLeavesWhatStandsThere() throws IOException {
        holds(record(PLEDGE, ONE, "title", "One", "objective", "kept"));

        assertThat(imported(PLEDGE, "id,title,objective\n" + ONE + ",New title,\n").updated()).isEqualTo(1);
        assertThat(pledge(ONE).fields()).containsEntry("title", "New title").containsEntry("objective", "kept");
    }

    @Test
    void columnsMayBeNamedByTheirLabelsInAnyOrderAndCase() throws IOException {
        imported(PLEDGE, "LABEL OF MADEON;title;Status\n2024-11-08;One;It is under way\n");

        assertThat(workbook.all(new Kind("pledge"))).singleElement().satisfies(entry -> assertThat(entry.fields())
                .containsEntry("madeOn", "2024-11-08")
                .containsEntry("title", "One")
                .containsEntry("status", "under-way"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"government industry", "government,industry", "Government; industry", "\tIt is government , INDUSTRY"})
    void severalChoicesStandInOneCell(String cell) throws IOException {
        imported(PLEDGE, "title,sectors\nOne,\"" + cell + "\"\n");

        assertThat(workbook.all(new Kind("pledge")).get(0).text("sectors")).contains("government industry");
    }

    @Test
    void theKeyTellsTheRecordWhereNoIdDoes() throws IOException {
        holds(record(PLEDGE, ONE, "title", "One"), record(PLEDGE, TWO, "title", "One"));

        Import result = imported(PLEDGE, "id,title,horizonYear\n" + ONE + ",,2029\n,One,2030\n,Three,2031\n");

        assertThat(result).extracting(Import::added, Import::updated, Import::unchanged).containsExactly(1, 2, 0);
        assertThat(pledge(ONE).text("horizonYear")).contains("2029");
        assertThat(pledge(TWO).text("horizonYear")).as("the first not yet met").contains("2030");
    }

    @Test
    void aRecordThatWasTakenOutIsNotAddedAgain() throws IOException {
        holds(record(PLEDGE, ONE, "title", "One", "retired", "said twice"));

        assertThat(read(PLEDGE, "title\nOne\n").unchanged()).isEqualTo(1);
    }

    @Test
    void anUnknownIdAddsTheRecordOfThatId() throws IOException {
        imported(PLEDGE, "id,title\n" + ONE.toString().toUpperCase(Locale.ROOT) + ",One\n");

        assertThat(pledge(ONE).text("title")).contains("One");
    }

    @Test
    void aLinkMayBeATitle() throws IOException {
        holds(record(STATEMENT, SPEECH, "speaker", "Minister, of Justice"), record(PLEDGE, TWO, "title", "Two"));

        imported(PLEDGE, "title,follows,backedBy\nOne,Two,\"crc; Minister, of Justice\"\n");

        Entry one = workbook.all(new Kind("pledge")).get(1);
        assertThat(one.text("follows")).contains(TWO.toString());
        assertThat(one.text("backedBy")).contains("CRC " + SPEECH);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "paragraph,text,theme,body\n12,\"Do this, and\nthat\",Online,CRC\n13 (a),Do more,,CRC\n",
        "\uFEFFParagraph;Text;Theme;Body\r\n12;\"Do this, and\nthat\";Online;CRC\r\n13 (a);Do more;;CRC\r\n"
    })
    void aListOfRecommendationsGoesInAndASecondTimeChangesNothing(String list) throws IOException {
        assertThat(imported(RECOMMENDATION, list).added()).isEqualTo(2);
        assertThat(read(RECOMMENDATION, list).unchanged()).isEqualTo(2);
        assertThat(workbook.all(new Kind("recommendation")).get(0).fields())
                .containsEntry("paragraph", "12")
                .containsEntry("text", "Do this, and\nthat")
                .containsEntry("body", "CRC");
    }

    @Test
    void readingSaysHowFarItIsAndStopsWhenTold() throws IOException {
        Path csv = folder.resolve("long.csv");
        StringBuilder rows = new StringBuilder("title\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append("A pledge of some length with the number ").append(i).append('\n');
        }
        Files.writeString(csv, rows);
        List<Long> heard = new ArrayList<>();
        Monitor stopsHalfWay = new Monitor() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isBetween(0L, total);
                heard.add(done);
            }

            @Override
            public boolean cancelled() {
                return heard.size() == 25;
            }
        };

        assertThatThrownBy(() -> RegisterCsv.read(csv, PLEDGE, workbook, Lists.words(workbook), stopsHalfWay))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).isSorted().hasSize(25);
    }
}
