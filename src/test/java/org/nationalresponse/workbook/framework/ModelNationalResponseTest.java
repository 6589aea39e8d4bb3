package org.nationalresponse.workbook.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pack {@code mnr@2016} against what is known of the list of November 2016. */
class ModelNationalResponseTest {

    private final PackLibrary library = new PackLibrary(Path.of("no such folder"));
    private final Pack pack = library.load("mnr@2016", Locale.ENGLISH);
    private final Pack policy = library.load("gsr-policy@2019", Locale.ENGLISH);

    @Test
    void isOfferedAfterThePackThatIsChosenAtFirst() {
        assertThat(library.offered(Locale.ENGLISH).packs()).extracting(Pack::reference)
                .containsExactly("gsr-policy@2019", "mnr@2016");
    }

    @Test
    void holdsTheTwentyOneCapabilitiesInTheirDomains() {
        assertThat(pack.domains()).extracting(domain -> pack.texts().get(domain.id() + ".name"))
                .containsExactly(
                        "Policy and governance", "Criminal justice", "Victim", "Societal", "Industry", "Media and communications");
        assertThat(pack.domains()).extracting(domain -> domain.capabilities().size()).containsExactly(3, 4, 4, 4, 4, 2);
        assertThat(pack.capabilities()).extracting(Capability::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
    }

    @Test
    void namesTheSevenConditionsThatHelpAllCapabilities() {
        assertThat(pack.texts().get("pack.enablers").lines()).hasSize(7);
    }

    /** The numbers of criteria in the bank of facts, capability by capability. */
    @Test
    void holdsAllCriteriaThatTheSourceGives() {
        assertThat(pack.capabilities()).extracting(capability -> capability.criteria().size())
                .containsExactly(8, 7, 8, 8, 7, 6, 4, 7, 7, 7, 6, 6, 6, 5, 6, 4, 4, 4, 6, 5, 4);
    }

    @Test
    void anIdSaysWhereItsCriterionStands() {
        pack.domains().forEach(domain -> domain.capabilities().forEach(capability -> {
            assertThat(capability.id()).matches(Pattern.quote(domain.id()) + "\\.[a-z-]+");
            assertThat(capability.criteria()).extracting(Criterion::id)
                    .allMatch(id -> id.matches(Pattern.quote(capability.id()) + "\\.[a-z-]+"));
        }));
    }

    @Test
    void criteriaAreShortStatementsThatSayWhatCountsAsProof() {
        criteria().forEach(criterion -> {
            String text = pack.texts().get(criterion.id() + ".text");
            assertThat(text.split("\\s+")).as(text).hasSizeBetween(4, 25);
            assertThat(text).doesNotContain("?").doesNotEndWith(".");
            String help = pack.texts().find(criterion.id() + ".help").orElse("");
            assertThat(help.split("\\s+")).as(criterion.id()).hasSizeBetween(5, 40);
        });
    }

    @Test
    void capabilitiesAreShortEnoughToReadBesideAForm() {
        pack.capabilities().forEach(capability -> {
            for (String part : List.of("what", "why", "how")) {
                String text = pack.texts().get(capability.id() + "." + part);
                assertThat(text.split("\\s+")).as(text).hasSizeLessThanOrEqualTo(60);
            }
        });
    }

    @Test
    void textsHoldNoWordsThatTheFieldHasLeftBehindAndNoUnexplainedInitials() {
        Pattern refused = Pattern.compile("(?i)child porn|CSEA|CSAM|\\b(MNR|GSR|VAC)\\b|UNCRC|OPSC|OPIC|stakeholder|\\bscore");
        pack.texts().words().forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(refused));
    }

    @Test
    void nothingPassesForOfficialOrForTheEditionOf2022() {
        assertThat(pack.texts().get("pack.about"))
                .contains("WeProtect Global Alliance", "are ours", "not an official text", "not the edition of 2022");
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            assertThat(pack.texts().get("phase." + phase + ".about")).endsWith("(Our wording.)");
        }
        pack.texts().words().forEach((key, text) -> {
            if (!key.equals("pack.about")) {
                assertThat(text).as(key).doesNotContainIgnoringCase("official");
            }
        });
    }

    @Test
    void theGroupingOfTheSiteSaysWhatItIsAndWhatWasNotSeen() {
        assertThat(pack.groupings()).singleElement().satisfies(grouping -> {
            assertThat(grouping.id()).isEqualTo("mnr.site");
            assertThat(pack.texts().get("mnr.site.about")).contains("Not the list of the 2022 edition");
            assertThat(grouping.groups().stream().flatMap(group -> group.capabilities().stream()))
                    .containsExactlyInAnyOrderElementsOf(pack.capabilities().map(Capability::id).toList());
            assertThat(grouping.groups()).filteredOn(group -> group.id().equals("mnr.site.research")).singleElement()
                    .satisfies(group -> assertThat(group.capabilities()).containsExactly("mnr.policy.research"));
            assertThat(grouping.groups()).last()
                    .satisfies(group -> assertThat(group.capabilities()).hasSize(7).contains("mnr.media.terms"));
        });
    }

    @Test
    void everythingBuildsOnTheNationalBodyInTheEnd() {
        pack.capabilities().filter(each -> each.number() > 1).forEach(each ->
                assertThat(needed(each.id())).as(each.id()).contains("mnr.policy.leadership"));
        assertThat(capability("mnr.policy.leadership").dependsOn()).isEmpty();
        assertThat(needed("mnr.justice.police")).contains("mnr.policy.legislation");
    }

    /** The other pack is not asked when this one is read, so its registers are held here. */
    @Test
    void everyRegisterOfTheOtherPackIsThere() {
        List<RegisterRef> held =
                criteria().flatMap(criterion -> criterion.heldIn().stream()).map(RegisterRef::of).distinct().toList();
        assertThat(held).filteredOn(ref -> ref.pack().isPresent()).hasSizeGreaterThan(8)
                .allSatisfy(ref -> assertThat(ref.in(pack, List.of(pack, policy))).as(ref.register()).contains(policy));
        assertThat(held).filteredOn(ref -> ref.pack().isEmpty()).extracting(RegisterRef::register)
                .containsExactly("treaty-action");
    }

    @Test
    void aRegisterOfAPackThatIsNotUsedIsNowhere() {
        assertThat(RegisterRef.of("gsr-policy/mandate").in(pack, List.of(pack))).isEmpty();
        assertThat(RegisterRef.of("gsr-policy/none").in(pack, List.of(pack, policy))).isEmpty();
        assertThat(RegisterRef.of("mandate").in(pack, List.of(pack, policy))).isEmpty();
    }

    /** "It makes better laws, policy, courts, services and accountability likelier": those capabilities answer to it. */
    @Test
    void whatPoliticalWillMakesLikelierIsFoundHere() {
        assertThat(serving("B4a")).containsOnly("mnr.policy.legislation");
        assertThat(serving("B4b")).containsOnly("mnr.policy.leadership");
        assertThat(serving("B4c")).containsOnly("mnr.justice.police", "mnr.justice.courts");
        assertThat(serving("B4d")).containsOnly(
                "mnr.victim.support", "mnr.victim.workforce", "mnr.victim.remedies", "mnr.victim.helpline");
        assertThat(serving("B4e")).containsOnly("mnr.industry.takedown", "mnr.industry.reporting");
        assertThat(criteria().flatMap(criterion -> criterion.covers().stream())).allMatch(SeedStatements.servedBy()::containsKey);
    }

    @Test
    void holdsNoTextThatNothingUses() {
        Set<String> keys = new TreeSet<>(pack.texts().words().keySet());
        keys.removeAll(usedKeys());
        assertThat(keys).isEmpty();
    }

    private Stream<Criterion> criteria() {
        return pack.capabilities().flatMap(capability -> capability.criteria().stream());
    }

    private Capability capability(String id) {
        return pack.capabilities().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Set<String> needed(String id) {
        Set<String> all = new HashSet<>();
        capability(id).dependsOn().forEach(other -> {
            all.add(other);
            all.addAll(needed(other));
        });
        return all;
    }

    private Set<String> serving(String statement) {
        Set<String> serving = new HashSet<>();
        pack.capabilities()
                .filter(capability -> capability.criteria().stream().anyMatch(each -> each.covers().contains(statement)))
                .forEach(capability -> serving.add(capability.id()));
        return serving;
    }

    private Set<String> usedKeys() {
        Set<String> used = new HashSet<>(Set.of("pack.name", "pack.about", "pack.enablers", "phase.about"));
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            used.addAll(List.of("phase." + phase, "phase." + phase + ".about"));
        }
        pack.domains().forEach(domain -> used.add(domain.id() + ".name"));
        pack.capabilities().forEach(capability ->
                Stream.of(".name", ".what", ".why", ".how").forEach(end -> used.add(capability.id() + end)));
        criteria().forEach(each -> used.addAll(List.of(each.id() + ".text", each.id() + ".help")));
        pack.groupings().forEach(grouping -> {
            used.addAll(List.of(grouping.id() + ".name", grouping.id() + ".about"));
            grouping.groups().forEach(group -> used.add(group.id() + ".name"));
        });
        return used;
    }
}
