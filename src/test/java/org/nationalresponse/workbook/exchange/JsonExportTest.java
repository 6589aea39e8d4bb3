package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nationalresponse.workbook.treaty.Acts.INSTRUMENTS;
import static org.nationalresponse.workbook.treaty.Acts.act;
import static org.nationalresponse.workbook.treaty.Acts.published;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.TreatyAction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExportTest {

    private static final UUID ROUND = UUID.randomUUID();
    private static final Pack PACK = new Pack(
            "small",
            "1",
            List.of(new Domain(
                    "policy",
                    List.of(new Capability(
                            "will",
                            1,
                            List.of(new Criterion("will.one", List.of("B1a", "B1b")), new Criterion("will.two", List.of())),
                            List.of("budget-line"),
                            List.of())))),
            List.of(new Register("budget-line", List.of())),
            new PackTexts(Map.of()));

    private static String export(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonExport.write(workbook, List.of(PACK), INSTRUMENTS, Texts.in(Locale.ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(Workbook workbook) {
        String json = export(workbook);
        assertThat(schema().validate(json, InputFormat.JSON)).as(json).isEmpty();
        return JsonMapper.shared().readTree(json);
    }

    static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonExport.class.getResourceAsStream("workbook.schema.json"), InputFormat.JSON);
    }

    private static Workbook filled() {
        return Workbook.empty()
                .with(Edit.of(Kind.PROFILE, Ids.PROFILE)
                        .set(Profile.COUNTRY, "GH")
                        .set(Profile.MINISTRY, "Ministry of Gender")
                        .set(Profile.PACKS, "small@1")
                        .set(Profile.NEXT_ELECTION, "2028-12-07")
                        .build())
                .with(Edit.of(Kind.ROUND, ROUND)
                        .set(Round.NUMBER, "1")
                        .set(Round.FROM, "2026-01-01")
                        .set(Round.SUMMARY, "Our \"first\" round\nwith two lines: نعم")
                        .and(Kind.ANSWER, Ids.answer(ROUND, "will.two"))
                        .set(Answer.ROUND, ROUND.toString())
                        .set(Answer.CRITERION, "will.two")
                        .set(Answer.VALUE, "partly")
                        .and(Kind.ANSWER, Ids.answer(ROUND, "will.one"))
                        .set(Answer.ROUND, ROUND.toString())
                        .set(Answer.CRITERION, "will.one")
                        .set(Answer.VALUE, "not-applicable")
                        .set(Answer.REASON, "because")
                        .and(Kind.EVIDENCE, Ids.evidence(ROUND, "will.one"))
                        .set(Evidence.ROUND, ROUND.toString())
                        .set(Evidence.CRITERION, "will.one")
                        .set(Evidence.TITLE, "Act 1, s. 2")
                        .set(Evidence.GRADE, "law-text")
                        .set(Evidence.CHECKED_ON, "2026-10-05")
                        .and(Kind.RATING, Ids.rating(ROUND, "will"))
                        .set(Rating.ROUND, ROUND.toString())
                        .set(Rating.CAPABILITY, "will")
                        .set(Rating.PHASE, "2")
                        .and(Kind.DECISION, Ids.decision(ROUND, 2))
                        .set(Decision.ROUND, ROUND.toString())
                        .set(Decision.TEXT, "Name a lead")
                        .build())
                .with(Edit.of(Kind.MANDATE, UUID.randomUUID())
                        .set(Mandate.EXISTS, "yes")
                        .set(Mandate.NAME, "Commissioner")
                        .build())
                .with(InstrumentNote.set("OPIC", InstrumentNote.NO_ACTION, InstrumentNote.YES));
    }

    @Test
    void anEmptyWorkbookIsSoundJson() {
        JsonNode json = tree(Workbook.empty());

        assertThat(json.at("/format/name").asString()).isEqualTo("national-response-workbook");
        assertThat(json.at("/country/practice").asBoolean()).isFalse();
        assertThat(json.get("country").has("ministry")).isFalse();
        assertThat(json.get("rounds").size()).isZero();
        assertThat(json.at("/registers/mandate").isArray()).isTrue();
        assertThat(json.at("/registers/budget-line").isArray()).isTrue();
        assertThat(json.get("actions").size()).isZero();
    }

    @Test
    void whatWasAnsweredIsThereInTheOrderOfThePack() {
        JsonNode json = tree(filled());

        assertThat(json.at("/country/name").asString()).isEqualTo("Ghana");
        assertThat(json.at("/country/nextElection").asString()).isEqualTo("2028-12-07");
        assertThat(json.at("/packs/0").asString()).isEqualTo("small@1");
        assertThat(json.at("/capabilities/0/criteria/0/covers/1").asString()).isEqualTo("B1b");
        JsonNode round = json.at("/rounds/0");
        assertThat(round.get("frozen").asBoolean()).isFalse();
        assertThat(round.get("summary").asString()).isEqualTo("Our \"first\" round\nwith two lines: نعم");
        assertThat(round.at("/answers/0/criterion").asString()).isEqualTo("will.one");
        assertThat(round.at("/answers/0/reason").asString()).isEqualTo("because");
        assertThat(round.at("/answers/1/value").asString()).isEqualTo("partly");
        assertThat(round.at("/answers/1").has("note")).as("absent is absent").isFalse();
        assertThat(round.at("/ratings/0/phase").asInt()).isEqualTo(2);
        assertThat(round.at("/decisions/0/place").asInt()).isEqualTo(2);
        assertThat(json.at("/registers/mandate/0/name").asString()).isEqualTo("Commissioner");
        assertThat(json.at("/instrumentNotes/0/noAction").asBoolean()).isTrue();
    }

    @Test
    void actionsThatBindCarryTheDayInForceAndTheRule() throws Exception {
        Import read = TreatyCsv.read(
                UnitedKingdomTest.file(), Workbook.empty(), INSTRUMENTS, LocalDate.of(2026, 11, 22));

        JsonNode actions = tree(Workbook.empty().with(read.edit())).get("treatyActions");

        assertThat(actions.size()).isEqualTo(16);
        assertThat(actions.get(0).get("action").asString()).isEqualTo("signature");
        assertThat(actions.get(0).has("inForce")).isFalse();
        assertThat(actions.get(0).has("inForceRule")).isFalse();
        JsonNode crc = actions.get(1);
        assertThat(crc.get("instrument").asString()).isEqualTo("CRC");
        assertThat(crc.get("date").asString()).isEqualTo("1991-12-16");
        assertThat(crc.get("inForce").asString()).isEqualTo("1992-01-15");
        assertThat(crc.get("inForceRule").asString()).isEqualTo("30th day after deposit (art. 49(2))");
        assertThat(crc.get("inForceSuggested").asBoolean()).isTrue();
        assertThat(crc.get("source").asString()).isEqualTo("UN Treaty Collection IV-11");
        assertThat(crc.has("checkedOn")).isFalse();
    }

    @Test
    void denunciationsSayWhenTheyEndAndPublishedDaysAreNoSuggestions() {
        TreatyAction joined = published(act("IST", ActionKind.RATIFICATION, "2012-03-14"), "2014-08-01");
        JsonNode actions = tree(Workbook.empty()
                        .with(TreatyActions.write(joined))
                        .with(TreatyActions.write(act("IST", ActionKind.DENUNCIATION, "2021-03-22")))
                        .with(TreatyActions.write(act("UNCC", ActionKind.RATIFICATION, "2026-03-22"))))
                .get("treatyActions");

        assertThat(actions.at("/0/inForceSuggested").asBoolean()).isFalse();
        assertThat(actions.at("/1/ends").asString()).isEqualTo("2021-07-01");
        assertThat(actions.at("/1").has("inForce")).isFalse();
        assertThat(actions.at("/2").has("inForce")).isFalse();
        assertThat(actions.at("/2/inForceRule").asString()).contains("not known to be in force");
    }

    @Test
    void whatIsUnfinishedStrangeOrTakenOutIsStillThere() {
        TreatyAction twice = act("CRC", ActionKind.RATIFICATION, "1991-12-16");
        JsonNode json = tree(filled()
                .with(TreatyActions.write(twice))
                .with(Edit.set(Kind.TREATY_ACTION, twice.id(), Entry.RETIRED, "entered twice"))
                .with(Edit.set(Kind.TREATY_ACTION, UUID.randomUUID(), TreatyActions.DATE, "soon"))
                .with(TreatyActions.write(published(act("NEWER", ActionKind.ACCESSION, "2026-01-01"), "2026-02-01")))
                .with(Edit.set(new Kind("pledge"), UUID.randomUUID(), "text", "of a pack that is not here"))
                .with(Edit.of(Kind.ANSWER, Ids.answer(ROUND, "gone"))
                        .set(Answer.ROUND, ROUND.toString())
                        .set(Answer.CRITERION, "gone")
                        .set(Answer.VALUE, "met")
                        .build()));

        assertThat(json.at("/treatyActions/0/retired").asString()).isEqualTo("entered twice");
        assertThat(json.at("/treatyActions/1").has("date")).isFalse();
        assertThat(json.at("/treatyActions/2/inForce").asString()).isEqualTo("2026-02-01");
        assertThat(json.at("/registers/pledge/0/text").asString()).isEqualTo("of a pack that is not here");
        assertThat(json.at("/rounds/0/answers/2/criterion").asString()).isEqualTo("gone");
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() {
        Workbook workbook = filled();

        assertThat(export(workbook)).isEqualTo(export(workbook));
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };

        JsonExport.write(Workbook.empty(), List.of(), INSTRUMENTS, Texts.in(Locale.ENGLISH), out);

        assertThat(closed[0]).isFalse();
    }

    @Test
    void aFullDiskIsSaidInPlainWords() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> JsonExport.write(filled(), List.of(), INSTRUMENTS, Texts.in(Locale.ENGLISH), full))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(
                                Texts.in(Locale.ENGLISH).say(fault.messages().get(0)))
                        .startsWith("The JSON file cannot be written"));
    }

    @Test
    void theSchemaRefusesAnotherShape() {
        assertThat(schema().validate("{\"format\":\"x\"}", InputFormat.JSON)).isNotEmpty();
    }
}
