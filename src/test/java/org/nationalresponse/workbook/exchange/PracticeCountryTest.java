package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.RecordFaults;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.treaty.ActionKind;

class PracticeCountryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Set<String> INSTRUMENTS = Set.of(
            "CRC", "OPSC", "OPAC", "OPIC", "C182", "C138", "TIP", "UNTOC", "LANZ", "BUD", "BUD-2AP", "UNCC", "ACRWC", "MAL",
            "ARAB", "IST");

    private final Workbook almara = Workbook.empty().with(PracticeCountry.edit());
    private final PackLibrary library = new PackLibrary(Path.of("no such folder"));
    private final Pack pack = library.load("gsr-policy@2019", Locale.ENGLISH);
    private final Pack model = library.load("mnr@2016", Locale.ENGLISH);

    @Test
    void isTheSameEverywhereAndWritesNoPlaceTwice() {
        assertThat(PracticeCountry.edit()).isEqualTo(PracticeCountry.edit());
        assertThat(PracticeCountry.edit().writes()).extracting(Edit.Write::place).doesNotHaveDuplicates();
    }

    @Test
    void isMarkedAsPracticeAndHasNoRealCountryCode() {
        Profile profile = Profile.of(almara);
        assertThat(profile.practice()).isTrue();
        assertThat(profile.entry().text(Profile.COUNTRY)).isEmpty();
        assertThat(profile.countryName(Locale.ENGLISH)).isEqualTo("Republic of Almara");
        assertThat(profile.packs()).containsExactly(pack.reference(), model.reference());
    }

    @Test
    void answersSpeakOfCriteriaThatExistAndLeaveSomeOpen() {
        Set<String> criteria = new HashSet<>(criteria());
        Round round = Round.latest(almara).orElseThrow();
        List<Answer> answers = answers(round);
        assertThat(criteria).hasSize(164);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(criteria).contains(answer.entry().text(Answer.CRITERION).orElseThrow());
            assertThat(answer.answered()).isTrue();
            assertThat(answer.entry().fields().keySet()).isSubsetOf(
                    Answer.ROUND, Answer.CRITERION, Answer.VALUE, Answer.REASON, Answer.NOTE, Answer.CONFIDENCE,
                    Answer.REVIEW, Answer.CARRIED);
        });
        assertThat(answers).hasSizeBetween(criteria.size() - 10, criteria.size() - 5);
        assertThat(answers).filteredOn(answer -> answer.value().equals(Answer.Value.of("not-applicable"))).hasSize(2);
        assertThat(answers).filteredOn(Answer::markedForReview).hasSize(4);
        assertThat(answers).filteredOn(answer -> answer.evidence().size() > 1).hasSizeGreaterThan(3);
    }

    @Test
    void recordsHaveIdsThatTheRoundFindsThemBy() {
        Round round = Round.latest(almara).orElseThrow();
        assertThat(round.answer(almara, "gsr.political-will.leader-spoke").value()).contains(Answer.Value.MET);
        assertThat(round.rating(almara, "gsr.legislation").phase()).contains(2);
        assertThat(round.decision(almara, Decision.MOST).isBlank()).isFalse();
        assertThat(almara.current(Rating.KIND)).allSatisfy(rating -> assertThat(capabilities())
                .extracting(Capability::id)
                .contains(rating.text(Rating.CAPABILITY).orElseThrow()));
        assertThat(almara.entry(new Kind("guidance"), Ids.about("guidance", "GC25")).fields()).isNotEmpty();
    }

    @Test
    void summariesAreThreeSentencesOfAtMostSixtyWords() {
        assertThat(Round.all(almara)).allSatisfy(round -> {
            String summary = round.entry().text(Round.SUMMARY).orElseThrow();
            assertThat(summary.split("\\s+")).hasSizeLessThanOrEqualTo(60);
            assertThat(summary.split("\\. ")).hasSize(3);
        });
    }

    @Test
    void eachRoundSaysHowItWasDoneWhatWorriesAndWhoSawItOtherwise() {
        assertThat(Round.all(almara)).allSatisfy(round -> {
            assertThat(List.of(Round.METHOD, Round.TOOK_PART, Round.HELP_NEEDED, Round.OPEN_QUESTIONS))
                    .allSatisfy(field -> assertThat(round.entry().text(field)).isPresent());
            assertThat(round.entry().number(Round.BODIES_ANSWERED).orElseThrow())
                    .isLessThan(round.entry().number(Round.BODIES_ASKED).orElseThrow());
            assertThat(round.worry(almara, 1).isBlank()).isFalse();
            assertThat(almara.where(Rating.KIND, Rating.ROUND, round.id().toString()))
                    .filteredOn(rating -> rating.text(Rating.DISSENT).isPresent())
                    .hasSizeBetween(2, 4);
        });
        assertThat(Profile.of(almara).entry().text(Profile.COVER_LINE)).isPresent();
    }

    @Test
    void plainRecordsUseOnlyFieldsAndChoicesOfThePackThatAreAsked() {
        for (Register register : pack.registers()) {
            for (Entry entry : almara.current(new Kind(register.id()))) {
                List<Register.Field> asked = register.asked(entry.fields());
                assertThat(asked).extracting(Register.Field::id).containsAll(entry.fields().keySet());
                asked.stream()
                        .filter(field -> entry.text(field.id()).isPresent())
                        .forEach(field -> assertThat(fits(field, entry)).as(field.id()).isTrue());
            }
        }
    }

    @Test
    void plainRecordsHaveNoFaultAndTheirLinksLeadSomewhere() {
        for (Register register : pack.registers()) {
            for (Entry entry : almara.current(new Kind(register.id()))) {
                assertThat(RecordFaults.of(register, entry.fields())).as("%s %s", register.id(), entry.fields()).isEmpty();
                register.fields().filter(field -> field.type().links()).forEach(field ->
                        assertThat(entry.codes(field.id())).as(field.id()).allMatch(id -> leads(field, id)));
            }
        }
    }

    @Test
    void recordsThatThePackBringsSayWhatThePackSays() {
        for (Register register : pack.registers()) {
            for (Register.Preset preset : register.presets()) {
                Entry entry = almara.entry(new Kind(register.id()), Ids.about(register.id(), preset.id()));
                assertThat(register.titleFields()).allSatisfy(field -> {
                    if (!entry.fields().isEmpty()) {
                        assertThat(entry.text(field.id())).as(preset.id()).contains(preset.values().get(field.id()));
                    }
                });
            }
        }
    }

    @Test
    void everyRegisterHoldsSomethingToLookAt() {
        assertThat(pack.registers())
                .filteredOn(register -> !register.id().equals("transposition"))
                .allSatisfy(register -> assertThat(almara.current(new Kind(register.id()))).as(register.id()).isNotEmpty());
        assertThat(almara.current(new Kind("recommendation"))).hasSizeGreaterThanOrEqualTo(12);
        assertThat(almara.current(new Kind("transposition"))).isEmpty();
    }

    @Test
    void theActionsAreOfThePlanThatEveryWorkbookHas() {
        Register plan = library.load("common@1", Locale.ENGLISH).register("action").orElseThrow();
        Set<String> all = new HashSet<>(criteria());
        assertThat(almara.current(new Kind("action"))).hasSize(7).allSatisfy(action -> {
            assertThat(plan.asked(action.fields())).extracting(Register.Field::id).containsAll(action.fields().keySet());
            assertThat(RecordFaults.of(plan, action.fields())).isEmpty();
            assertThat(all).containsAll(action.codes("criteria"));
            assertThat(action.codes("criteria")).allMatch(id -> id.startsWith(action.text("capability").orElseThrow() + "."));
        });
    }

    @Test
    void answersAndRecordsTellTheSame() {
        List<Entry> inForce = almara.current(new Kind("agreement")).stream()
                .filter(entry -> entry.text("status").equals(Optional.of("in-force")))
                .toList();
        assertThat(inForce).hasSize(2);
        assertThat(inForce.stream().mapToInt(entry -> entry.number("requestsSent").orElseThrow().intValue()).sum()).isEqualTo(14);
        assertThat(inForce.stream().mapToInt(entry -> entry.number("requestsReceived").orElseThrow().intValue()).sum())
                .isEqualTo(9);
        Set<String> measured = almara.current(new Kind("milestone")).stream()
                .map(entry -> entry.text("pledge").orElseThrow())
                .collect(Collectors.toSet());
        assertThat(almara.current(new Kind("pledge")))
                .filteredOn(pledge -> !measured.contains(pledge.id().toString()))
                .singleElement()
                .satisfies(pledge -> assertThat(pledge.text("forum").orElseThrow()).contains("Bogotá"));
    }

    @Test
    void aYearWithoutMoneyAndOneWithoutStaffAreMissing() {
        assertThat(years("budget-line")).containsExactly("2022", "2023", "2025", "2026", "2027");
        assertThat(years("staffing")).containsExactly("2022", "2024", "2025", "2026");
    }

    @Test
    void mandateEndsCloseToTheElection() {
        Mandate mandate = Mandate.of(almara).get(0);
        LocalDate election = Profile.of(almara).nextElection().orElseThrow();
        assertThat(ChronoUnit.DAYS.between(mandate.holderEnds().orElseThrow(), election)).isBetween(0L, 120L);
        assertThat(mandate.exists()).isTrue();
    }

    @Test
    void treatyActionsAreKnownActsTowardsKnownInstruments() {
        List<Entry> actions = almara.current(Kind.TREATY_ACTION);
        assertThat(actions).hasSize(25).allSatisfy(action -> {
            assertThat(INSTRUMENTS).contains(action.text("instrument").orElseThrow());
            assertThat(ActionKind.of(action.text("action").orElseThrow())).isPresent();
            assertThat(action.date("date").orElseThrow()).isBefore(TODAY);
            assertThat(action.fields().keySet())
                    .isSubsetOf("instrument", "action", "date", "note", "territories", "source", "checkedOn");
        });
        assertThat(actions).filteredOn(action -> action.date("checkedOn").isEmpty()).hasSizeGreaterThan(2);
        assertThat(actions)
                .filteredOn(action -> action.date("checkedOn").filter(TODAY.minusYears(1)::isAfter).isPresent())
                .hasSizeGreaterThan(2);
    }

    @Test
    void aSignedTreatyThatWaitsHasAReason() {
        assertThat(almara.entry(Kind.INSTRUMENT_NOTE, Ids.instrumentNote("OPIC")).text("reason")).isPresent();
        assertThat(almara.current(Kind.INSTRUMENT_NOTE)).allSatisfy(note -> assertThat(note.fields().keySet())
                .isSubsetOf("reason", "noAction", "notOpen", "source", "checkedOn"));
    }

    @Test
    void nothingIsDatedInTheFutureExceptWhatIsToCome() {
        assertThat(PracticeCountry.edit().writes())
                .filteredOn(write -> write.place().field().equals("checkedOn"))
                .allSatisfy(write -> assertThat(LocalDate.parse(write.value())).isBefore(TODAY));
    }

    private boolean leads(Register.Field field, String id) {
        return field.rules().to().stream().anyMatch(to -> switch (to) {
            case Register.Rules.CAPABILITY -> pack.capabilities().anyMatch(each -> each.id().equals(id));
            case Register.Rules.INSTRUMENT -> INSTRUMENTS.contains(id);
            default -> almara.current(new Kind(to)).stream().anyMatch(each -> each.id().toString().equals(id));
        });
    }

    private Set<String> years(String register) {
        return almara.current(new Kind(register)).stream()
                .map(entry -> entry.text("year").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Answer> answers(Round round) {
        return almara.where(Kind.ANSWER, Answer.ROUND, round.id().toString()).stream()
                .map(entry -> round.answer(almara, entry.text(Answer.CRITERION).orElseThrow()))
                .toList();
    }

    private List<Capability> capabilities() {
        return Stream.of(pack, model).flatMap(Pack::capabilities).toList();
    }

    private List<String> criteria() {
        return capabilities().stream().flatMap(capability -> capability.criteria().stream()).map(Criterion::id).toList();
    }

    private static boolean fits(Register.Field field, Entry entry) {
        return switch (field.type()) {
            case CHOICE -> field.choices().contains(entry.text(field.id()).orElseThrow());
            case DATE -> entry.date(field.id()).isPresent();
            case YEAR, NUMBER -> entry.number(field.id()).isPresent();
            case CHOICES -> field.choices().containsAll(entry.codes(field.id()));
            case CURRENCY -> Currency.getInstance(entry.text(field.id()).orElseThrow()) != null;
            case TEXT, LONG_TEXT, LINK, LINKS -> true;
        };
    }
}
