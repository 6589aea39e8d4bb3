package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.exchange.JsonExportTest.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Grouping;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whether all that a workbook and its packs hold is found again in the JSON. */
class JsonWholeTest {

    private static final UUID ROUND = Ids.round(1);
    private static final UUID NO_ROUND = Ids.round(9);
    private static final Set<String> YES = Set.of(
            Profile.PRACTICE, Answer.REVIEW, Answer.CARRIED, InstrumentNote.NO_ACTION, InstrumentNote.NOT_OPEN);
    private static final Pack PACK = new Pack(
            "small",
            "2",
            List.of(new Domain(
                    "policy",
                    List.of(
                            new Capability(
                                    "will",
                                    1,
                                    List.of(new Criterion("will.one", List.of(), List.of("mandate"), 4)),
                                    List.of(),
                                    List.of("law")),
                            new Capability(
                                    "law",
                                    2,
                                    List.of(new Criterion("law.one", List.of("B1a"))),
                                    List.of(),
                                    List.of(),
                                    List.of("will"))))),
            List.of(),
            List.of(new Grouping("site", List.of(new Grouping.Group("first", List.of("law", "will"))))),
            Optional.of(new Bridge("small@1", List.of(
                    new Bridge.Move(Bridge.Kind.SPLIT, List.of("old"), List.of("will", "law")),
                    new Bridge.Move(Bridge.Kind.DROPPED, List.of("gone"), List.of())))),
            new PackTexts(Map.of()));

    private static JsonNode tree(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonExport.write(workbook, List.of(PACK), InstrumentReader.read(), Texts.in(Locale.ENGLISH), out);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(schema().validate(json, InputFormat.JSON)).as(json).isEmpty();
        return JsonMapper.shared().readTree(json);
    }

    /** A workbook in which every kind of record has every field that it can have. */
    private static Workbook full() {
        return Workbook.empty()
                .with(Edit.of(Profile.KIND, Profile.ID)
                        .set(Profile.COUNTRY, "GH")
                        .set(Profile.COUNTRY_NAME, "The Republic")
                        .set(Profile.MINISTRY, "the ministry")
                        .set(Profile.FOCAL_POINT, "the focal point")
                        .set(Profile.LANGUAGE, "fr")
                        .set(Profile.PRACTICE, "yes")
                        .set(Profile.NEXT_ELECTION, "2028-12-07")
                        .set(Profile.PACKS, "small@2")
                        .set(Profile.COVER_LINE, "a line of its own")
                        .set(Profile.PAPER, "letter")
                        .build())
                .with(Edit.of(Round.KIND, ROUND)
                        .set(Round.NUMBER, "1")
                        .set(Round.PACKS, "small@2")
                        .set(Round.FROM, "2026-01-01")
                        .set(Round.TO, "2026-12-31")
                        .set(Round.SUMMARY, "three sentences")
                        .set(Round.HELP_NEEDED, "help wanted")
                        .set(Round.HELP_OFFERED, "help to give")
                        .set(Round.METHOD, "how it was done")
                        .set(Round.TOOK_PART, "all ministries")
                        .set(Round.BODIES_ASKED, "41")
                        .set(Round.BODIES_ANSWERED, "37")
                        .set(Round.OPEN_QUESTIONS, "what is open")
                        .set(Round.FROZEN_ON, "2026-11-22")
                        .set(Round.ENDORSED_BY, "the cabinet")
                        .set(Round.HASH, "a".repeat(64))
                        .set(Round.REGISTERS_HASH, "b".repeat(64))
                        .set(Entry.RETIRED, "round taken out")
                        .and(Answer.KIND, Ids.answer(ROUND, "will.one"))
                        .set(Answer.ROUND, ROUND.toString())
                        .set(Answer.CRITERION, "will.one")
                        .set(Answer.VALUE, "not-applicable")
                        .set(Answer.REASON, "reason of the answer")
                        .set(Answer.NOTE, "note of the answer")
                        .set(Answer.CONFIDENCE, "medium")
                        .set(Answer.REVIEW, "yes")
                        .set(Answer.CARRIED, "yes")
                        .set(Entry.RETIRED, "answer taken out")
                        .build())
                .with(Evidence.edit(Ids.fresh(), ROUND, "will.one")
                        .set(Evidence.TITLE, "the act")
                        .set(Evidence.PLACE, "article 3")
                        .set(Evidence.DATE, "2020-02-03")
                        .set(Evidence.ADDRESS, "https://example.org/act")
                        .set(Evidence.GRADE, "law-text")
                        .set(Evidence.CHECKED_ON, "2026-10-11")
                        .set(Evidence.FILE, "c".repeat(64))
                        .set(Evidence.FILE_NAME, "act.pdf")
                        .set(Evidence.FILE_SIZE, "12345")
                        .set(Entry.RETIRED, "evidence taken out")
                        .build())
                .with(Edit.of(Rating.KIND, Ids.rating(ROUND, "will"))
                        .set(Rating.ROUND, ROUND.toString())
                        .set(Rating.CAPABILITY, "will")
                        .set(Rating.PHASE, "3")
                        .set(Rating.RATIONALE, "the rationale")
                        .set(Rating.DISSENT, "another view")
                        .set(Rating.CONFIDENCE, "low")
                        .set(Rating.CHANGE, "re-scored")
                        .set(Rating.CARRIED, "yes")
                        .set(Entry.RETIRED, "rating taken out")
                        .and(Decision.KIND, Ids.decision(ROUND, 3))
                        .set(Decision.ROUND, ROUND.toString())
                        .set(Decision.TEXT, "decide this")
                        .set(Decision.COST, "ten millions")
                        .set(Decision.LEAD, "the minister")
                        .set(Decision.WAITING, "waiting means")
                        .set(Entry.RETIRED, "decision taken out")
                        .and(Worry.KIND, Ids.worry(ROUND, 2))
                        .set(Worry.ROUND, ROUND.toString())
                        .set(Worry.RISK, "the risk")
                        .set(Worry.CAUSE, "its cause")
                        .set(Worry.OWNER, "who must act")
                        .set(Entry.RETIRED, "worry taken out")
                        .build())
                .with(Edit.of(TreatyActions.KIND, Ids.fresh())
                        .set(TreatyActions.INSTRUMENT, "CRC")
                        .set(TreatyActions.ACTION, "ratification")
                        .set(TreatyActions.DATE, "1990-02-05")
                        .set(TreatyActions.IN_FORCE, "1990-09-02")
                        .set(TreatyActions.NOTE, "note of the act")
                        .set(TreatyActions.TERRITORIES, "the islands")
                        .set(TreatyActions.SOURCE, "the depositary")
                        .set(TreatyActions.CHECKED_ON, "2026-09-10")
                        .set(Entry.RETIRED, "act taken out")
                        .and(InstrumentNote.KIND, Ids.instrumentNote("OPIC"))
                        .set(InstrumentNote.INSTRUMENT, "OPIC")
                        .set(InstrumentNote.NO_ACTION, "yes")
                        .set(InstrumentNote.NOT_OPEN, "yes")
                        .set(InstrumentNote.REASON, "reason of the note")
                        .set(InstrumentNote.SOURCE, "source of the note")
                        .set(InstrumentNote.CHECKED_ON, "2026-08-09")
                        .set(Entry.RETIRED, "note taken out")
                        .build())
                .with(Known.set("mandate-ended mandate x", "mandate-ended", "one is chosen", LocalDate.of(2026, 7, 8)))
                .with(Edit.of(Mandate.KIND, Ids.fresh())
                        .set(Mandate.NAME, "the commissioner")
                        .set(Entry.RETIRED, "post taken out")
                        .build())
                .with(Edit.set(new Kind("pledge"), Ids.fresh(), "text", "of a pack that is not here"));
    }

    private static Set<String> said(JsonNode tree) {
        Set<String> said = new HashSet<>();
        walk(tree, node -> {
            if (node.isValueNode()) {
                said.add(node.asString());
            }
        });
        return said;
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> walk(child, visitor));
    }

    @Test
    void everyFieldOfEveryKindOfRecordIsThere() {
        Workbook workbook = full();

        Set<String> said = said(tree(workbook));

        for (Kind kind : workbook.kinds()) {
            for (Entry entry : workbook.all(kind)) {
                entry.fields().forEach((field, value) -> {
                    if (!YES.contains(field) && !value.equals(ROUND.toString())) {
                        assertThat(said).as(kind.name() + " " + field).contains(value);
                    }
                });
            }
        }
        JsonNode answer = tree(workbook).at("/rounds/0/answers/0");
        assertThat(answer.get("review").asBoolean() && answer.get("carried").asBoolean()).isTrue();
    }

    @Test
    void packsSayHowTheirCapabilitiesHangTogether() {
        JsonNode json = tree(Workbook.empty());

        assertThat(json.at("/capabilities/1/dependsOn/0").asString()).isEqualTo("will");
        assertThat(json.at("/capabilities/0/movesWith/0").asString()).isEqualTo("law");
        assertThat(json.at("/capabilities/0/criteria/0/phase").asInt()).isEqualTo(4);
        assertThat(json.at("/capabilities/0/criteria/0/heldIn/0").asString()).isEqualTo("mandate");
        assertThat(json.at("/capabilities/1/criteria/0/phase").asInt()).isEqualTo(3);
        assertThat(json.at("/groupings/0/pack").asString()).isEqualTo("small@2");
        assertThat(json.at("/groupings/0/groups/0/capabilities/1").asString()).isEqualTo("will");
        assertThat(json.at("/bridges/0/from").asString()).isEqualTo("small@1");
        assertThat(json.at("/bridges/0/moves/0/kind").asString()).isEqualTo("split");
        assertThat(json.at("/bridges/0/moves/1/now").size()).isZero();
    }

    @Test
    void aFindingSetAsideIsNoRecordOfARegister() {
        JsonNode json = tree(full());

        assertThat(json.at("/known/0/rule").asString()).isEqualTo("mandate-ended");
        assertThat(json.at("/known/0/on").asString()).isEqualTo("2026-07-08");
        assertThat(json.get("registers").propertyNames()).containsExactlyInAnyOrder("mandate", "pledge");
    }

    @Test
    void evidenceOfWhatNobodyAnsweredIsThere() {
        JsonNode json = tree(Workbook.empty()
                .with(Edit.set(Round.KIND, ROUND, Round.NUMBER, "1"))
                .with(Evidence.edit(Ids.evidence(ROUND, "law.one"), ROUND, "law.one").set(Evidence.TITLE, "early").build()));

        assertThat(json.at("/rounds/0/answers/0/criterion").asString()).isEqualTo("law.one");
        assertThat(json.at("/rounds/0/answers/0").has("value")).isFalse();
        assertThat(json.at("/rounds/0/answers/0/evidence/0/title").asString()).isEqualTo("early");
    }

    @Test
    void whatNoRoundClaimsIsNotLost() {
        UUID answer = Ids.answer(NO_ROUND, "will.one");
        JsonNode json = tree(full()
                .with(Edit.of(Answer.KIND, answer)
                        .set(Answer.ROUND, NO_ROUND.toString())
                        .set(Answer.CRITERION, "will.one")
                        .set(Answer.NOTE, "of a round that is not here")
                        .build())
                .with(Edit.set(Decision.KIND, Ids.decision(ROUND, 1), Decision.COST, "no text yet")));

        assertThat(json.at("/registers/answer").size()).isEqualTo(1);
        assertThat(json.at("/registers/answer/0/id").asString()).isEqualTo(answer.toString());
        assertThat(json.at("/registers/decision/0/cost").asString()).isEqualTo("no text yet");
        assertThat(json.get("registers").has("evidence")).isFalse();
    }

    @Test
    void theSchemaRefusesAKeyItDoesNotKnowAnywhere() {
        JsonNode json = tree(full());
        Set<JsonNode> open = new HashSet<>();
        json.get("registers").forEach(register -> register.forEach(open::add));
        Schema schema = schema();

        walk(json, node -> {
            if (node instanceof ObjectNode object && open.stream().noneMatch(each -> each == node)) {
                object.put("unheardOf", "of");
                assertThat(schema.validate(json.toString(), InputFormat.JSON)).as(object.toString()).isNotEmpty();
                object.remove("unheardOf");
            }
        });
    }
}
