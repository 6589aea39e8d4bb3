package org.nationalresponse.workbook.progress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.NewRound;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

class SearchTest {

    private static final String CRITERION = "gsr.legislation.all-forms";
    private static final String OTHER = "gsr.legislation.online-same";
    private static final UUID ROUND = Ids.round(1);
    private static final UUID PLEDGE = Ids.fresh();
    private static final UUID MILESTONE = Ids.fresh();
    private static final UUID ACT = Ids.fresh();
    private static final List<Pack> PACKS = Stream.of("gsr-policy@2019", "mnr@2016")
            .map(reference -> new PackLibrary(Path.of("target", "no-packs")).load(reference, Locale.ENGLISH))
            .toList();

    private final Search search = new Search(PACKS, PACKS, InstrumentReader.read(), Texts.in(Locale.ENGLISH));
    private Workbook workbook = Workbook.empty()
            .with(Edit.of(Kind.ROUND, ROUND).set(Round.NUMBER, "1").set(Round.SUMMARY, "The kiosk law was passed.").build())
            .with(Edit.of(Profile.KIND, Profile.ID).set(Profile.COUNTRY, "GH").set(Profile.MINISTRY, "Ministry of Gender").build())
            .with(Edit.of(Kind.ANSWER, Ids.answer(ROUND, CRITERION))
                    .set(Answer.ROUND, ROUND.toString())
                    .set(Answer.CRITERION, CRITERION)
                    .set(Answer.NOTE, "The Łódź conference asked\nfor a wider école offence.")
                    .build())
            .with(Edit.of(Kind.ANSWER, Ids.answer(ROUND, OTHER))
                    .set(Answer.ROUND, ROUND.toString())
                    .set(Answer.CRITERION, OTHER)
                    .set(Answer.REASON, "Zanzibar keeps its own code.")
                    .build())
            .with(Evidence.edit(Ids.evidence(ROUND, CRITERION), ROUND, CRITERION)
                    .set(Evidence.TITLE, "Cybersecurity Act 1038")
                    .set(Evidence.PLACE, "Article 62 to 66")
                    .set(Evidence.FILE_NAME, "quokka.pdf")
                    .build())
            .with(Edit.of(Kind.RATING, Ids.rating(ROUND, "gsr.legislation"))
                    .set(Rating.ROUND, ROUND.toString())
                    .set(Rating.CAPABILITY, "gsr.legislation")
                    .set(Rating.RATIONALE, "Courts apply it in Kumasi")
                    .build())
            .with(Edit.of(Kind.DECISION, Ids.decision(ROUND, 2))
                    .set(Decision.ROUND, ROUND.toString())
                    .set(Decision.TEXT, "Fund two prosecutors")
                    .set(Decision.WAITING, "Backlog of the wombat unit")
                    .build())
            .with(Edit.of(new Kind("pledge"), PLEDGE).set("title", "Train all judges").set("objective", "Every judge by 2027").build())
            .with(Edit.of(new Kind("milestone"), MILESTONE)
                    .set("name", "First hundred trained")
                    .set("pledge", PLEDGE.toString())
                    .set("due", "2027-05-17")
                    .build())
            .with(Edit.of(Kind.TREATY_ACTION, ACT)
                    .set(TreatyActions.INSTRUMENT, "CRC")
                    .set(TreatyActions.ACTION, "reservation")
                    .set(TreatyActions.DATE, "1990-02-05")
                    .set(TreatyActions.NOTE, "Article 22 applies to wallabies")
                    .build())
            .with(InstrumentNote.set("OPIC", InstrumentNote.REASON, "Waiting for the echidna committee"))
            .with(Known.set("mature-with-unmet gsr.legislation x", "mature-with-unmet", "The numbat review is due", LocalDate.EPOCH));

    private List<Result> find(String question) {
        return search.find(question, workbook).said();
    }

    private Result first(String question) {
        return find(question).get(0);
    }

    private static List<String> marks(Marked marked) {
        return marked.marks().stream().map(mark -> marked.text().substring(mark.start(), mark.end())).toList();
    }

    static Stream<Object[]> everything() {
        return Stream.of(new Object[][] {
            {"lodz", new Target("gsr.legislation", CRITERION + "/note"), "Note"},
            {"zanzibar", new Target("gsr.legislation", OTHER + "/reason"), "Why it does not apply"},
            {"cyber 1038", new Target("gsr.legislation", CRITERION + "/evidence/" + Ids.evidence(ROUND, CRITERION)), ""},
            {"quokka", new Target("gsr.legislation", CRITERION + "/evidence/" + Ids.evidence(ROUND, CRITERION)), "File"},
            {"kumasi", new Target("gsr.legislation", "rationale"), "Why this phase"},
            {"kiosk law", new Target(Target.SUMMARY, "summary"), "Sentences for the minister"},
            {"prosecutors", new Target(Target.SUMMARY, "decision/2/text"), ""},
            {"wombat", new Target(Target.SUMMARY, "decision/2/waiting"), "What waiting means"},
            {"ghana", new Target(Target.SUMMARY, "countryName"), "Country’s name"},
            {"ministry gender", new Target(Target.SUMMARY, "ministry"), "Ministry"},
            {"train judges", Target.record(new Kind("pledge"), PLEDGE, "title"), ""},
            {"hundred", Target.record(new Kind("milestone"), MILESTONE, "name"), ""},
            {"17 may 2027", Target.record(new Kind("milestone"), MILESTONE, "due"), "To be reached by"},
            {"2027-05-17", Target.record(new Kind("milestone"), MILESTONE, "due"), "To be reached by"},
            {"wallabies", new Target(Target.TREATIES, "CRC/" + ACT + "/note"), "Note"},
            {"1990-02-05", new Target(Target.TREATIES, "CRC/" + ACT + "/date"), "Date of signature or deposit"},
            {"echidna", new Target(Target.TREATIES, "OPIC/reason"), "Why not ratified"},
            {"numbat", Target.page(Target.CHECKS), "Known, because"},
        });
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whateverIsWrittenIsFoundAndLeadsToItsField(String question, Target target, String field) {
        Result result = first(question);
        assertThat(result.target()).isEqualTo(target);
        assertThat(result.field()).isEqualTo(field);
        assertThat(result.title().text()).isNotBlank();
        assertThat(result.place()).isNotBlank();
        assertThat(marks(field.isEmpty() ? result.title() : result.snippet())).isNotEmpty();
    }

    @Test
    void theSnippetShowsTheHitAsItWasWritten() {
        Result result = first("ECOLE lodz");
        assertThat(result.snippet().text()).isEqualTo("The Łódź conference asked for a wider école offence.");
        assertThat(marks(result.snippet())).containsExactly("Łódź", "école");
        assertThat(result.place()).contains("Legislation").endsWith("round 1");
    }

    @Test
    void aMilestoneSaysOfWhichPledgeItIs() {
        assertThat(first("hundred").place()).isEqualTo("Pledges › Train all judges › Milestones");
    }

    @ParameterizedTest
    @CsvSource({"judges kumasi, 0", "kumasi courts, 1", "courts at kumasi, 0", "OURT UMAS, 1", "legislation kumasi, 1", "legislation, 0"})
    void allWordsMustStandInOneRecordAndItsPlaceHelps(String question, int count) {
        assertThat(find(question)).hasSize(count);
    }

    @Test
    void wordsBetweenQuotationMarksStandTogether() {
        assertThat(find("“apply it in”")).hasSize(1);
        assertThat(find("\"apply in\"")).isEmpty();
        assertThat(find("apply in")).hasSize(1);
        assertThat(find("«apply it in» kumasi")).hasSize(1);
        assertThat(find("\"apply it in")).as("no second mark").hasSize(1);
    }

    @Test
    void titlesComeBeforeTextsAndWhatWasTakenOutLast() {
        UUID gone = Ids.fresh();
        write(Edit.of(new Kind("pledge"), gone).set("title", "Judges travel").set(Entry.RETIRED, "Wrong country").build());
        write(Edit.of(new Kind("statement"), Ids.fresh()).set("speaker", "A minister").set("summary", "Our judges").build());
        assertThat(find("judges")).extracting(result -> result.title().text())
                .containsExactly("Train all judges", "A minister", "First hundred trained", "Judges travel");
        assertThat(first("wrong country").place()).isEqualTo("Pledges (taken out)");
        assertThat(first("wrong country").target()).isEqualTo(Target.record(new Kind("pledge"), gone, ""));
    }

    @Test
    void whatSeveralRoundsSayIsOneResultThatLeadsToTheOpenRound() {
        nextRound();
        nextRound();
        assertThat(find("lodz")).hasSize(1);
        assertThat(first("lodz").place()).endsWith("rounds 1–3");
        assertThat(first("lodz").target()).isEqualTo(new Target("gsr.legislation", CRITERION + "/note"));
        assertThat(first("quokka").target().item()).doesNotContain(Ids.evidence(ROUND, CRITERION).toString());
    }

    @Test
    void whatOnlyAnOlderRoundSaysNamesItAndLeadsToTheRounds() {
        nextRound();
        write(Edit.set(Kind.ANSWER, Ids.answer(Ids.round(2), CRITERION), Answer.NOTE, "The Łódź declaration is law"));
        assertThat(find("lodz")).extracting(Result::place).satisfiesExactly(
                open -> assertThat(open).endsWith("round 2"), older -> assertThat(older).endsWith("round 1"));
        assertThat(find("lodz")).extracting(Result::target)
                .containsExactly(new Target("gsr.legislation", CRITERION + "/note"), Target.page(Target.ROUNDS));
        assertThat(first("kiosk").target()).isEqualTo(Target.page(Target.ROUNDS));
    }

    @Test
    void anEditCostsItsRecordAloneAndUndoBringsTheOldWordsBack() {
        find("lodz");
        Workbook before = workbook;
        Edit edit = Edit.set(Kind.ANSWER, Ids.answer(ROUND, CRITERION), Answer.NOTE, "Now Gdańsk");
        write(edit);
        assertThat(find("lodz")).isEmpty();
        assertThat(find("gdansk")).hasSize(1);
        assertThat(search.readLast()).isEqualTo(1);
        write(edit.inverse(before));
        assertThat(find("lodz")).hasSize(1);
        assertThat(find("gdansk")).isEmpty();
        write(Edit.of(Kind.ANSWER, Ids.answer(ROUND, CRITERION)).set(Answer.NOTE, "").build());
        assertThat(find("lodz")).isEmpty();
    }

    @Test
    void aNewNameShowsWhereverALinkLeadsToIt() {
        find("x");
        write(Edit.set(new Kind("pledge"), PLEDGE, "title", "Teach every magistrate"));
        assertThat(find("magistrate")).extracting(Result::target)
                .contains(Target.record(new Kind("milestone"), MILESTONE, "pledge"));
        assertThat(first("hundred magistrate").place()).contains("Teach every magistrate");
        write(Edit.set(new Kind("pledge"), PLEDGE, "objective", "By 2028"));
        find("x");
        assertThat(search.readLast()).as("its name is the same").isEqualTo(1);
    }

    @Test
    void manyResultsAreCutAndCounted() {
        for (int i = 0; i < 150; i++) {
            write(Edit.of(new Kind("statement"), Ids.fresh()).set("speaker", "Speaker " + i).set("summary", "A platypus").build());
        }
        Search.Found found = search.find("platypus", workbook);
        assertThat(found.said()).hasSize(Search.MOST);
        assertThat(found.all()).isEqualTo(150);
        assertThat(found.said().get(0).title().text()).isEqualTo("Speaker 0");
    }

    @Test
    void whereNothingFitsItOffersFewerWords() {
        Search.Found found = search.find("kumasi zebra", workbook);
        assertThat(found.nothing()).isTrue();
        assertThat(found.without()).containsExactly(new Search.Without("kumasi", "zebra", 1));
        assertThat(found.scope()).isEqualTo(new Search.Scope(1, 2, 1, 4));
        assertThat(search.find("zebra", workbook).without()).isEmpty();
        assertThat(search.find("\"apply it\" zebra", workbook).without()).extracting(Search.Without::question)
                .containsExactly("\"apply it\"");
    }

    @Test
    void nothingTypedFindsTheCapabilitiesAsPlacesToBegin() {
        Search.Found found = search.find("  ", workbook);
        assertThat(found.said()).isEmpty();
        assertThat(found.asked()).isNotEmpty();
        assertThat(search.find("", Workbook.empty()).nothing()).isFalse();
    }

    @Test
    void whateverIsTypedOrPastedItAnswers() {
        String marks = "\u0301".repeat(100_000);
        write(Edit.set(Kind.ANSWER, Ids.answer(ROUND, CRITERION), Answer.NOTE, "e" + marks + " [a-z]+ 50 % \uD83D done"));
        for (String question : List.of(
                "x".repeat(100_000), marks, "[a-z]+", ".*", "50 %", "%", "_", "'; --", "\"", "\"\"\"", "\uD83D", "\uDC00", "\u0000",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9", "{0} {x}", "\\", "\u202E")) {
            assertThat(search.find(question, workbook)).as(question).isNotNull();
        }
        assertThat(marks(first("[a-z]+ %").snippet())).containsExactly("[a-z]+", "%");
        assertThat(first("done").snippet().text()).hasSizeLessThan(140).contains("done");
        assertThat(first("e done").snippet().text()).hasSizeLessThan(140);
        assertThat(find(".*")).isEmpty();
    }

    @Test
    void anAnswerToWhatNoPackInUseAsksIsFoundAndLeadsToTheRounds() {
        write(Edit.of(Kind.ANSWER, Ids.answer(ROUND, "gone.criterion"))
                .set(Answer.ROUND, ROUND.toString())
                .set(Answer.CRITERION, "gone.criterion")
                .set(Answer.NOTE, "Kookaburra")
                .build());
        assertThat(first("kookaburra").target()).isEqualTo(Target.page(Target.ROUNDS));
    }

    private void write(Edit edit) {
        workbook = workbook.with(edit);
    }

    private void nextRound() {
        Round open = Round.latest(workbook).orElseThrow();
        workbook = workbook.with(Freeze.edit(workbook, open, LocalDate.of(2026, 11, 22), "The cabinet"));
        workbook = workbook.with(NewRound.edit(workbook, Optional.empty(), Optional.empty()));
    }
}
