package org.nationalresponse.workbook.summary.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;

/** What stands on the two pages. */
class BriefPageTest {

    private static final List<Pack> PACKS = List.of(
            Crowded.PACK, new PackLibrary(java.nio.file.Path.of("target", "no-packs")).load(Packs.COMMON, Locale.ENGLISH));
    private static final UUID SOME = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private Workbook workbook = Almara.workbook();

    private String page() {
        return words(Prints.html(PrintedKind.BRIEF, Crowded.source(workbook).with(Optional.empty())));
    }

    private String planned() {
        return words(Prints.html(PrintedKind.BRIEF, new Source(workbook, PACKS, List.of(), texts, Almara.TODAY)));
    }

    private String almara(List<Standing> standings) {
        return words(Prints.html(
                PrintedKind.BRIEF, new Source(workbook, List.of(Almara.pack()), standings, texts, Almara.TODAY)));
    }

    private static String words(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
    }

    private void put(Kind kind, String... fieldsAndValues) {
        Edit.Builder edit = Edit.of(kind, UUID.randomUUID());
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            edit.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        workbook = workbook.with(edit.build());
    }

    private void set(Kind kind, UUID record, String field, String value) {
        workbook = workbook.with(Edit.set(kind, record, field, value));
    }

    @Test
    void aWorryNamesItsRiskItsCauseAndWhoHasToAct() {
        UUID worry = Ids.worry(Almara.ROUND, 2);
        set(Worry.KIND, worry, Worry.RISK, "Live abuse goes unseen");
        set(Worry.KIND, worry, Worry.CAUSE, "No officer is trained");
        set(Worry.KIND, worry, Worry.OWNER, "National Police");

        assertThat(page()).contains("Live abuse goes unseen", "No officer is trained", "National Police");
    }

    @Test
    void aSuggestedDayHasAMarkThatIsExplainedAndIsNeverLate() {
        String page = almara(Almara.standings());

        assertThat(page).contains("Ratified, in force 15 Jan 1992 *; 2 reservations", "* by the treaty’s own rule: a suggestion.");
        assertThat(page).doesNotContain("† by");
    }

    @Test
    void aSuggestionOfTheViennaConventionHasAMarkOfItsOwn() {
        Standing sameDay = Almara.bound("ACRWC", Standing.State.RATIFIED, "2001-03-14", new Standing.Effect(
                Optional.of(LocalDate.of(2001, 3, 14)), true, Message.of("treaty.rule.same-day", "article", "24(3)")));

        assertThat(almara(List.of(sameDay))).contains("14 Mar 2001 †", "† by the Vienna Convention");
    }

    @Test
    void aDateInForceThatIsNotKnownSaysWhy() {
        Standing waiting = Almara.bound("UNCC", Standing.State.RATIFIED, "2026-01-01",
                new Standing.Effect(Optional.empty(), true, Message.of("treaty.rule.not-in-force")));

        assertThat(almara(List.of(waiting))).contains(texts.get("treaty.rule.not-in-force"));
    }

    @Test
    void signedAndNotRatifiedCarriesTheReasonThatWasNoted() {
        assertThat(almara(List.of(Almara.signed("OPIC", "2012-02-28"))))
                .contains("Signed, not ratified, 28 Feb 2012: Awaits the Ombudsperson Act");
    }

    @Test
    void ofManyTheHeaviestAreShownAndTheOthersCounted() {
        set(Report.KIND, SOME, Report.INSTRUMENT, "IST");
        set(Report.KIND, SOME, Report.COMMITTEE_DUE, "2026-07-01");
        String page = almara(Almara.standings());

        assertThat(page).contains(
                "And 6 more in the report.", "Of one instrument nothing is recorded.", "states here were never checked",
                "Istanbul Convention", "Report 1 Jul 2026 (set by the Committee) 144 days late");
    }

    @Test
    void whatIsDueNamesWhoSeesToItAlsoByTheRecordThatItIsAPartOf() {
        put(Action.KIND, Action.WHAT, "Train judges", Action.OWNER, "Academy", Action.DUE, "2027-01-31");
        set(Pledge.KIND, SOME, Pledge.TITLE, "A helpline");
        set(Pledge.KIND, SOME, "ministry", "Telecom regulator");
        put(Milestone.KIND, Milestone.NAME, "Ten provinces", Milestone.PLEDGE, SOME.toString(), Milestone.DUE, "2026-10-01");

        assertThat(planned())
                .contains("1 Oct 2026 52 days late", "Ten provinces Telecom regulator", "Train judges Academy")
                .containsSubsequence("Ten provinces Telecom", "Train judges Academy");
    }

    @Test
    void helpIsWhatTheRoundSaysElseWhatThePlanAsksForAndOffers() {
        put(Action.KIND, Action.WHAT, "Train judges", Action.HELP, "needed", Action.HELP_TEXT, "Two trainers");
        put(Action.KIND, Action.WHAT, "Bench book", Action.HELP, "offered");
        put(Action.KIND, Action.WHAT, "Old course", Action.HELP, "offered", Action.STATUS, "done");
        assertThat(planned()).contains("We need Two trainers We can offer Bench book").doesNotContain("Old course");

        set(Round.KIND, Almara.ROUND, Round.HELP_NEEDED, "A grant");
        assertThat(planned()).contains("We need A grant We can offer Bench book").doesNotContain("Two trainers");
    }

    @Test
    void aFigureWithoutAValueIsNoDataAndNoZero() {
        put(Indicator.KIND, Indicator.NAME, "Convictions", "target", "40", "targetYear", "2028");

        assertThat(page()).contains("Convictions no data no data 40 (2028)");
    }

    @Test
    void twoCurrenciesAreNeverAddedUpAndAMissingSumIsNoZero() {
        put(BudgetLine.KIND, "title", "A", "year", "2026", "committed", "1000", "currency", "EUR");
        put(BudgetLine.KIND, "title", "B", "year", "2026", "committed", "500", "spent", "70", "currency", "USD");
        put(BudgetLine.KIND, "title", "C", "year", "2026", "committed", "9");

        assertThat(page())
                .contains(
                        "2026: EUR 1,000 committed, no data spent.", "2026: USD 500 committed, 70 spent.",
                        "One line lacks its year or currency and is not counted.", "Money is agreed until 31 Dec 2026.")
                .doesNotContain("1,500");
    }

    @Test
    void theHoldersTermIsHeldAgainstTheElection() {
        assertThat(page()).contains("Term ends 30 Jun 2027, before the election of 3 Oct 2027.");
        set(Mandate.KIND, Almara.POST, Mandate.HOLDER_ENDS, "2028-01-31");
        assertThat(page()).contains("Term ends 31 Jan 2028, after the election of 3 Oct 2027.");
        set(Mandate.KIND, Almara.POST, Mandate.HOLDER_ENDS, "2025-01-31");
        assertThat(page()).contains("Term ended on 31 Jan 2025.");
        set(Mandate.KIND, Almara.POST, Mandate.HOLDER_ENDS, "2027-06-30");
        set(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION, "");
        assertThat(page()).contains("Term ends 30 Jun 2027; next election: no data.");
        set(Mandate.KIND, Almara.POST, Entry.RETIRED, "entered twice");
        assertThat(page()).doesNotContain("Term ends").contains("Mandate none recorded");
    }

    @Test
    void aPostThatDoesNotExistHasNoHolder() {
        set(Mandate.KIND, Almara.POST, Mandate.EXISTS, "no");

        assertThat(page()).contains("Post exists: no.").doesNotContain("Adaeze", "Term ends");
    }

    @Test
    void theFootSaysWhoTookPartAndHow() {
        set(Round.KIND, Almara.ROUND, Round.TOOK_PART, "Six ministries");
        set(Round.KIND, Almara.ROUND, Round.METHOD, "Two meetings");
        set(Round.KIND, Almara.ROUND, Round.BODIES_ASKED, "12");
        set(Round.KIND, Almara.ROUND, Round.BODIES_ANSWERED, "9");

        assertThat(page()).contains("Who took part: Six ministries 9 of 12 bodies answered.", "Method: Two meetings");
    }

    @Test
    void whatIsShortenedIsMarkedAndItsFieldIsNamed() {
        String first = "The national plan was adopted.";
        set(Round.KIND, Almara.ROUND, Round.SUMMARY, (first + " ").repeat(30).strip());
        Composed composed = Prints.composed(PrintedKind.BRIEF, Crowded.source(workbook));

        assertThat(page()).contains("was adopted.… (shortened)");
        assertThat(composed.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.field().orElseThrow().field()).isEqualTo(Round.SUMMARY);
            assertThat(texts.say(notice.message())).startsWith("The sentences at the head: 90 words too long for the brief.");
        });
        set(Round.KIND, Almara.ROUND, Round.SUMMARY, first);
        assertThat(Prints.composed(PrintedKind.BRIEF, Crowded.source(workbook)).notices()).isEmpty();
    }
}
