package org.nationalresponse.workbook.summary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Withheld;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

class RedactionTest {

    private static final Pattern MARK = Pattern.compile("q\\d{5}z");
    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("no such folder"));
    private static final List<Pack> PACKS = List.of(
            LIBRARY.load("gsr-policy@2019", Locale.ENGLISH),
            LIBRARY.load("mnr@2016", Locale.ENGLISH),
            LIBRARY.load(Packs.COMMON, Locale.ENGLISH));
    private static final Kind PEER = new Kind("peer-note");
    private static final Kind PLEDGE = new Kind("pledge");
    private static final Kind MILESTONE = new Kind("milestone");
    private static final UUID ONE = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("11111111-0000-4000-8000-000000000002");

    private final Marked marked = new Marked();
    private final Workbook almara = Workbook.empty().with(PracticeCountry.edit());

    @Test
    void nothingThatStaysIsLeftAndAllThatLeavesIsThere() {
        Workbook left = redacted(marked.source(marked.workbook())).workbook();

        Set<String> marks = marks(left);
        assertThat(marked.inside()).hasSizeGreaterThan(700);
        assertThat(marked.leaving()).hasSizeGreaterThan(120);
        assertThat(marks.stream().filter(marked.inside()::containsKey).map(marked.inside()::get)).isEmpty();
        assertThat(marked.leaving().keySet().stream().filter(mark -> !marks.contains(mark)).map(marked.leaving()::get)).isEmpty();
    }

    @Test
    void whatIsCountedStaysTheSame() {
        Source source = source(almara);
        Source left = redacted(source);
        Round round = source.round().orElseThrow();
        Round same = left.round().orElseThrow();

        assertThat(Completeness.of(left.packs(), same, left.workbook())).isEqualTo(Completeness.of(source.packs(), round, almara));
        assertThat(proof(left)).isEqualTo(proof(source));
        assertThat(left.standings()).extracting(standing -> standing.state())
                .isEqualTo(source.standings().stream().map(standing -> standing.state()).toList());
        assertThat(left.workbook().current(PLEDGE)).as("one was promised behind closed doors").hasSize(2);
        assertThat(redacted(left)).as("twice is once").isSameAs(left);
    }

    @Test
    void aFrozenRoundIsNotSaidToBeBrokenAndTheOneWhoEndorsedItIsNotNamed() {
        Source source = Source.of(Rounds.frozen(), Optional.of(1), List::of, PACKS, InstrumentReader.read(), english(), Rounds.DAY);
        PageWords words = PageWords.of(redacted(source));

        assertThat(words.code()).isEqualTo(PageWords.of(source).code()).isNotEmpty();
        assertThat(words.broken()).isEmpty();
        assertThat(words.counted()).isEqualTo(PageWords.of(source).counted());
        assertThat(PageWords.of(source).endorsed()).isEqualTo("Endorsed by The steering committee");
        assertThat(words.endorsed()).isEqualTo("Endorsed");
        assertThat(words.preparedBy()).doesNotContain("Focal");
    }

    @Test
    void aRoundThatWasTamperedWithIsStillSaidToBeBroken() {
        Workbook tampered = Rounds.frozen().with(Edit.set(Kind.ROUND, Ids.round(1), Round.SUMMARY, "All is well."));

        assertThat(PageWords.of(redacted(source(tampered))).broken()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asked", "no", "Yes", "yes no-one-said", "maybe"})
    void anEntryWithoutConsentIsNeitherNamedNorCountedNorLinkedTo(String consent) {
        Workbook workbook = almara.with(Edit.of(PEER, ONE)
                .set("peer", "Ruritania")
                .set("source", "a talk")
                .set("lesson", "How they did it")
                .set("consent", consent)
                .build());
        Workbook left = redacted(source(workbook)).workbook();

        boolean yes = consent.startsWith("yes");
        assertThat(left.current(PEER).stream().anyMatch(entry -> entry.id().equals(ONE))).isEqualTo(yes);
        assertThat(left.asEdit().writes().stream().anyMatch(write -> write.value().contains("Ruritania"))).isEqualTo(yes);
    }

    @Test
    void whatBelongsToARecordThatStaysInsideStaysWithItAndLinksToItAreGone() {
        Workbook workbook = almara.with(Edit.of(PLEDGE, ONE)
                .set("title", "A pledge that nobody knows of")
                .set("published", "no")
                .and(MILESTONE, TWO)
                .set("name", "Its first step")
                .set("pledge", ONE.toString())
                .and(new Kind("indicator"), TWO)
                .set("name", "Its measure")
                .set("serves", ONE.toString())
                .build());
        Workbook left = redacted(source(workbook)).workbook();

        assertThat(left.current(PLEDGE)).extracting(Entry::id).doesNotContain(ONE);
        assertThat(left.current(MILESTONE)).extracting(Entry::id).doesNotContain(TWO);
        assertThat(left.current(new Kind("indicator"))).extracting(Entry::id).doesNotContain(TWO);
        assertThat(left.asEdit().writes()).noneMatch(write -> write.value().contains(ONE.toString()));
    }

    @Test
    void aConsentThatIsTakenBackCountsForARoundThatWasFrozenWithIt() {
        Workbook before = Rounds.first().with(Edit.of(PEER, ONE)
                .set("peer", "Ruritania").set("lesson", "How they did it").set("consent", "yes").build());
        Workbook frozen = Rounds.frozen(before);
        Edit taken = Edit.set(PEER, ONE, "consent", "no");
        Edit gone = Edit.set(PEER, ONE, Entry.RETIRED, "they asked us to");

        assertThat(redacted(source(frozen)).workbook().current(PEER)).hasSize(1);
        for (Edit edit : List.of(taken, gone)) {
            Workbook now = frozen.with(edit);
            FieldRef hash = new FieldRef(Round.KIND, Ids.round(1), Round.HASH);
            Edit.Write write = edit.writes().get(0);
            List<Change> history = List.of(
                    change(1, hash, Optional.empty(), frozen.value(hash)),
                    change(2, write.place(), frozen.value(write.place()), Optional.of(write.value())));
            Source source = Source.of(now, Optional.of(1), () -> history, PACKS, InstrumentReader.read(), english(), Rounds.DAY);

            assertThat(source.workbook().current(PEER)).as("as it was frozen").hasSize(1);
            assertThat(redacted(source).workbook().current(PEER)).isEmpty();
        }
    }

    @Test
    void whatAPersonKeepsBackIsGoneAndItsNumberStays() {
        Round round = Round.latest(almara).orElseThrow();
        FieldRef summary = new FieldRef(Round.KIND, round.id(), Round.SUMMARY);
        Entry answer = almara.where(Answer.KIND, Answer.ROUND, round.id().toString()).stream()
                .filter(entry -> entry.text(Answer.REASON).isPresent())
                .findFirst()
                .orElseThrow();
        Entry title = almara.where(Evidence.KIND, Evidence.ROUND, round.id().toString()).stream()
                .filter(entry -> entry.is(Evidence.GRADE, "law-text"))
                .findFirst()
                .orElseThrow();
        Entry pledge = almara.current(PLEDGE).get(0);
        Set<FieldRef> places = Set.of(
                summary,
                new FieldRef(Answer.KIND, answer.id(), Answer.REASON),
                new FieldRef(Evidence.KIND, title.id(), Evidence.TITLE),
                new FieldRef(PLEDGE, pledge.id(), "title"));
        Workbook held = almara.with(Withheld.edit(places));
        Source left = redacted(source(held));

        assertThat(Withheld.in(held)).isEqualTo(places);
        assertThat(left.workbook().value(summary)).isEmpty();
        assertThat(left.workbook().entry(Answer.KIND, answer.id()).text(Answer.REASON)).contains("not named here");
        assertThat(left.workbook().entry(Evidence.KIND, title.id()).text(Evidence.TITLE))
                .contains("a document that is not named here");
        assertThat(left.workbook().current(PLEDGE)).as("its name is that of the record").extracting(Entry::id).doesNotContain(pledge.id());
        assertThat(left.workbook().value(new FieldRef(Profile.KIND, Profile.ID, Profile.WITHHELD))).isEmpty();
        assertThat(proof(left)).isEqualTo(proof(source(almara)));
        assertThat(Redaction.of(source(held)).left()).containsKeys(Reason.WITHHELD, Reason.NOTES, Reason.PROOFS);
    }

    @Test
    void wordsInTheListOfWithheldTextsThatNameNoPlaceDoNoHarm() {
        Workbook odd = almara.with(Edit.set(Profile.KIND, Profile.ID, Profile.WITHHELD, "x round/no-id/summary / // a/b/c/d"));

        assertThat(Withheld.in(odd)).isEmpty();
        assertThat(redacted(source(odd)).round()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "See C:\\Users\\ines\\plan.docx", "\\\\server\\share", "/home/ines/plan", "~/plan", "file:///tmp/x", "write to ines@moj.example.al",
        "(d:/work/plan)", "in /Users/ines/Desktop"
    })
    void aTextWithAPlaceOnAComputerOrAMailAddressStaysInside(String text) {
        Round round = Round.latest(almara).orElseThrow();
        Workbook workbook = almara.with(Edit.set(Round.KIND, round.id(), Round.SUMMARY, "All is well. " + text));

        assertThat(redacted(source(workbook)).round().orElseThrow().entry().text(Round.SUMMARY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/10 districts and/or towns", "Ratio 3:4", "yes/no", "Act 5: s. 2", "at 10 @ 5 each", "a/home b", "TCP/IP"})
    void anOrdinaryTextLeaves(String text) {
        Round round = Round.latest(almara).orElseThrow();
        Workbook workbook = almara.with(Edit.set(Round.KIND, round.id(), Round.SUMMARY, text));

        assertThat(redacted(source(workbook)).round().orElseThrow().entry().text(Round.SUMMARY)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan_final.docx", "https://intranet.example/plan", "www.example.org/plan", "scan 12.PDF", "C:\\plan"})
    void aProofThatIsCalledByItsFileOrAddressIsNotNamed(String title) {
        UUID round = Round.latest(almara).orElseThrow().id();
        String criterion = "gsr.legislation.all-forms";
        Workbook workbook = almara.with(Evidence.edit(ONE, round, criterion)
                .set(Evidence.TITLE, title).set(Evidence.GRADE, "law-text").set(Evidence.FILE_NAME, title).build());

        assertThat(redacted(source(workbook)).workbook().entry(Evidence.KIND, ONE).text(Evidence.TITLE))
                .contains("a document that is not named here");
    }

    @Test
    void aLaterRoundIsNotToldOfAndAnEarlierOneOnlyByItsPhases() {
        Source second = Source.of(almara, Optional.of(2), List::of, PACKS, InstrumentReader.read(), english(), Marked.TODAY);
        Workbook left = redacted(second).workbook();

        assertThat(Round.all(left)).extracting(Round::number).containsExactly(1, 2);
        assertThat(left.where(Rating.KIND, Rating.ROUND, Ids.round(3).toString())).isEmpty();
        assertThat(left.where(Rating.KIND, Rating.ROUND, Ids.round(1).toString()))
                .isNotEmpty()
                .allSatisfy(rating -> assertThat(rating.text(Rating.RATIONALE)).isEmpty());
        assertThat(left.where(Rating.KIND, Rating.ROUND, Ids.round(2).toString()))
                .anySatisfy(rating -> assertThat(rating.text(Rating.RATIONALE)).isPresent())
                .allSatisfy(rating -> assertThat(rating.text(Rating.DISSENT)).isEmpty());
    }

    @Test
    void theActsBehindAStandingLoseTheirNotesToo() {
        Workbook workbook = almara.with(Edit.of(TreatyActions.KIND, ONE)
                .set(TreatyActions.INSTRUMENT, "OPIC")
                .set(TreatyActions.ACTION, "ratification")
                .set(TreatyActions.DATE, "2026-01-02")
                .set(TreatyActions.NOTE, "the envoy was late")
                .set(TreatyActions.SOURCE, "https://intranet.example/opic")
                .build());

        assertThat(source(workbook).standings().toString()).contains("envoy");
        assertThat(redacted(source(workbook)).standings().toString())
                .doesNotContain("envoy", "intranet")
                .contains("article 21", "UN Treaty Collection");
    }

    @Test
    void ofAnUnknownPackOnlyFixedValuesLeaveUnlessItSaysOtherwise() {
        Register foreign = new Register("visit", List.of(new Register.Section("s", List.of(
                new Register.Field("who", Register.Type.TEXT, List.of(), List.of(), ""),
                new Register.Field("what", Register.Type.LONG_TEXT, List.of(), List.of(), ""),
                new Register.Field("when", Register.Type.DATE, List.of(), List.of(), ""),
                new Register.Field("kind", Register.Type.CHOICE, List.of("a", "b"), List.of(), "")))));
        Pack pack = new Pack("foreign", "1", List.of(), List.of(foreign), PACKS.get(2).texts());
        Workbook workbook = Workbook.empty()
                .with(Edit.of(new Kind("visit"), ONE)
                        .set("who", "A person").set("what", "A secret").set("when", "2026-01-02").set("kind", "a").build())
                .with(Edit.of(new Kind("visit"), TWO).set("when", "soon, says A person").set("kind", "A person").build());
        Source source = new Source(workbook, List.of(pack), List.of(), english(), Marked.TODAY);

        assertThat(redacted(source).workbook().all(new Kind("visit")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fields()).isEqualTo(Map.of("when", "2026-01-02", "kind", "a")));
        assertThat(redacted(source).used().get(0).registers().get(0).fields().map(Register.Field::id)).containsExactly("when", "kind");
    }

    @Test
    void aHolderIsSaidToBeThereAndNotNamed() {
        assertThat(redacted(source(almara)).workbook().current(Mandate.KIND))
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post.text(Mandate.HOLDER)).contains("not named here"));
    }

    @Test
    void whatLeavesIsListedWholeAndInItsGroup() {
        Leaving leaving = Leaving.of(source(almara));
        Set<String> listed = leaving.groups().stream()
                .flatMap(group -> group.items().stream())
                .map(Leaving.Item::text)
                .collect(Collectors.toSet());

        assertThat(leaving.groups()).extracting(Leaving.Group::name)
                .startsWith("Country and cover", "The round", "What worries us", "Decisions asked for", "Phases and why")
                .contains("Ratifications", "Proofs, by title", "Pledges");
        assertThat(leaving.groups()).allSatisfy(group -> assertThat(group.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.what()).isNotBlank();
            assertThat(item.text()).isNotBlank();
            assertThat(item.leaves()).isTrue();
        }));
        for (Entry entry : words(redacted(source(almara)).workbook())) {
            entry.fields().forEach((field, value) -> assertThat(isKnownOrListed(listed, entry, field, value))
                    .as("%s.%s: %s", entry.kind().name(), field, value)
                    .isTrue());
        }
        assertThat(leaving.inside()).containsKeys(Reason.PERSONS, Reason.NOTES, Reason.PROOFS, Reason.VIEWS, Reason.ROUNDS);
        assertThat(leaving.count()).isEqualTo(leaving.groups().stream().mapToInt(group -> group.items().size()).sum());
    }

    /** Nothing leaves that people put into words and that nobody was shown. */
    private static boolean isKnownOrListed(Set<String> listed, Entry entry, String field, String value) {
        List<Register> registers = PACKS.stream().flatMap(pack -> pack.register(entry.kind().name()).stream()).toList();
        boolean words = registers.isEmpty()
                ? english().knows("leaves.field." + entry.kind().name() + "." + field)
                : registers.stream()
                        .flatMap(register -> register.field(field).stream())
                        .anyMatch(each -> each.type() == Register.Type.TEXT || each.type() == Register.Type.LONG_TEXT);
        boolean preset = registers.stream()
                .flatMap(register -> register.presets().stream())
                .anyMatch(each -> value.equals(each.values().get(field)));
        return !words || preset || listed.contains(value.strip()) || value.endsWith("not named here");
    }

    private static List<Entry> words(Workbook workbook) {
        List<Entry> all = new ArrayList<>();
        workbook.kinds().forEach(kind -> all.addAll(workbook.all(kind)));
        return all;
    }

    private static Change change(long number, FieldRef place, Optional<String> from, Optional<String> to) {
        return new Change(number, new UUID(0, number), Instant.EPOCH, "", place, from, to);
    }

    private static Proof proof(Source source) {
        Round round = source.round().orElseThrow();
        return Proof.of(source.packs().stream()
                .flatMap(Pack::capabilities)
                .flatMap(capability -> capability.criteria().stream())
                .map(criterion -> round.answer(source.workbook(), criterion.id()))
                .toList());
    }

    private static Source redacted(Source source) {
        return source.forReaders(Audience.PUBLIC);
    }

    private static Texts english() {
        return Texts.in(Locale.ENGLISH);
    }

    private static Source source(Workbook workbook) {
        return Source.of(workbook, Optional.empty(), List::of, PACKS, InstrumentReader.read(), english(), Marked.TODAY);
    }

    private static Set<String> marks(Workbook workbook) {
        return workbook.kinds().stream()
                .flatMap(kind -> workbook.all(kind).stream())
                .flatMap(entry -> entry.fields().values().stream())
                .flatMap(value -> MARK.matcher(value).results().map(result -> result.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
