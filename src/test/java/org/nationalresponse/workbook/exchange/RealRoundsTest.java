package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.treaty.Acts.INSTRUMENTS;

import com.networknt.schema.InputFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.NewRound;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Two rounds of a real State under both frameworks, from public facts alone: what is unknown stays not known. */
class RealRoundsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final List<Pack> PACKS = Stream.of("gsr-policy@2019", "mnr@2016")
            .map(each -> new PackLibrary(Path.of("no such folder")).load(each, Locale.ENGLISH))
            .toList();

    @TempDir
    private Path folder;

    private Workbook first;
    private Workbook second;

    @BeforeEach
    void enter() throws IOException, URISyntaxException {
        PracticeRound then = round("united-kingdom-round-1.yaml");
        PracticeRound later = round("united-kingdom-round-2.yaml");
        Workbook open = Workbook.empty()
                .with(NewWorkbook.edit(
                        "GB", Optional.empty(), Optional.empty(), Optional.empty(), then.from(), then.to(), Optional.empty(),
                        PACKS.stream().map(Pack::reference).toList(), "en"));
        open = open.with(treaties(open, "until-2017.csv", year -> year <= 2017));
        open = open.with(then.work(open)).with(rest(open.with(then.work(open))));
        first = open.with(then.freeze(open, Round.latest(open).orElseThrow()).orElseThrow());

        Workbook next = first.with(NewRound.edit(first, later.from(), later.to()));
        next = next.with(treaties(next, "all.csv", year -> true));
        next = next.with(later.work(next));
        second = next.with(later.freeze(next, Round.latest(next).orElseThrow()).orElseThrow());
    }

    private static PracticeRound round(String file) {
        return new PracticeRound(new YAMLMapper().readTree(RealRoundsTest.class.getResourceAsStream(file)));
    }

    /** What the list of the country's acts says up to a year. */
    private Edit treaties(Workbook workbook, String name, Predicate<Integer> years) throws IOException, URISyntaxException {
        Path cut = folder.resolve(name);
        List<String> lines = Files.readAllLines(UnitedKingdomTest.file());
        Files.write(cut, Stream.concat(
                        lines.stream().limit(1),
                        lines.stream().skip(1).filter(line -> years.test(Integer.valueOf(line.split(",")[2].substring(0, 4)))))
                .toList());
        return TreatyCsv.read(cut, workbook, INSTRUMENTS, TODAY).edit();
    }

    /** All that no public fact speaks of is answered as not known. */
    private static Edit rest(Workbook workbook) {
        Round round = Round.latest(workbook).orElseThrow();
        return criteria()
                .filter(criterion -> round.answer(workbook, criterion.id()).value().isEmpty())
                .map(criterion -> Edit.of(Kind.ANSWER, Ids.answer(round.id(), criterion.id()))
                        .set(Answer.ROUND, round.id().toString())
                        .set(Answer.CRITERION, criterion.id())
                        .set(Answer.VALUE, "not-known")
                        .build())
                .reduce(new Edit(List.of()), Edit::plus);
    }

    private static Stream<Criterion> criteria() {
        return PACKS.stream().flatMap(Pack::capabilities).flatMap(capability -> capability.criteria().stream());
    }

    private static Map<Answer.Value, Long> counts(Workbook workbook, int number) {
        Round round = Round.numbered(workbook, number).orElseThrow();
        return criteria()
                .flatMap(criterion -> round.answer(workbook, criterion.id()).value().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void whatIsUnknownStaysNotKnown() {
        assertThat(counts(first, 1)).containsOnly(
                Map.entry(Answer.Value.MET, 1L), Map.entry(Answer.Value.PARTLY, 2L), Map.entry(Answer.Value.NOT_KNOWN, 161L));
        assertThat(counts(second, 2)).containsOnly(
                Map.entry(Answer.Value.MET, 1L), Map.entry(Answer.Value.PARTLY, 4L), Map.entry(Answer.Value.NOT_KNOWN, 159L));
        assertThat(first.current(Rating.KIND)).hasSize(2);
    }

    @Test
    void eachFactSaysWhereItWasTakenFrom() {
        assertThat(second.current(Evidence.KIND)).hasSizeGreaterThan(8).allSatisfy(piece -> assertThat(
                        piece.text(Evidence.TITLE).orElseThrow())
                .containsAnyOf("source S", "from memory", "list of the country’s acts"));
        assertThat(second.current(Kind.ANSWER))
                .filteredOn(answer -> answer.is(Answer.VALUE, "met") || answer.is(Answer.VALUE, "partly"))
                .allSatisfy(answer -> assertThat(answer.text(Answer.CONFIDENCE).flatMap(Confidence::of)).isPresent());
    }

    @Test
    void bothRoundsAreSealedAndTheFirstKeepsTheTreatiesOfItsTime() {
        assertThat(Round.all(second)).hasSize(2).allMatch(round -> Seal.holds(second, round));
        assertThat(TreatyActions.of(first)).hasSize(14);
        assertThat(TreatyActions.of(second)).hasSize(16);
        assertThat(Seal.registersHold(second, Round.numbered(second, 1).orElseThrow())).isFalse();
        assertThat(Freeze.refusal(second, Edit.set(Kind.ANSWER,
                Ids.answer(Ids.round(1), "gsr.legislation.all-forms"), Answer.VALUE, "met"))).isPresent();
    }

    @Test
    void whatWasConfirmedAndWhatWasNotIsCounted() {
        Round round = Round.latest(second).orElseThrow();
        assertThat(Completeness.toConfirm(PACKS, round, second)).isEqualTo(164 - 39 - 8 - 1);
    }

    @Test
    void theRatificationsAreProgressAndTheLawsPhaseIsReScored() {
        Trend.Between between = Trend.of(second, PACKS).between(1, 2);
        assertThat(between.counts().realUp()).isEqualTo(1);
        assertThat(between.counts().realDown()).isZero();
        assertThat(between.counts().down(TrendReason.RE_SCORED)).isEqualTo(1);
    }

    @Test
    void theBriefOfEitherRoundHasTwoPages() {
        for (int number = 1; number <= 2; number++) {
            Workbook then = number == 1 ? first : second;
            Source source = new Source(
                    then, PACKS, TreatyActions.standings(then, INSTRUMENTS), TEXTS, TODAY, Optional.of(number), Optional.empty());
            Brief brief = BriefBuilder.of(source);
            assertThat(Prints.pdf(PrintedKind.BRIEF, source).pages()).isEqualTo(2);
            assertThat(brief.capabilities()).filteredOn(line -> line.phase().isPresent()).hasSize(2);
            assertThat(brief.since().isPresent()).isEqualTo(number == 2);
        }
    }

    @Test
    void theJsonKeepsToItsSchema() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonExport.write(second, PACKS, INSTRUMENTS, TEXTS, out);
        assertThat(JsonExportTest.schema().validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
    }
}
