package org.nationalresponse.workbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.ForeignPack;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.ui.shell.Place.Type;

class ItineraryTest {

    private static final Pack OURS = new PackLibrary(Path.of("target", "no-packs")).load("gsr-policy@2019", Locale.ENGLISH);

    /** A pack without a register of its own, whose capability leads to the treaties. */
    private static final Pack PLAIN = new Pack(
            "plain",
            "1",
            List.of(new Domain("plain.all", List.of(
                    new Capability("plain.a", 1, List.of(), List.of(), List.of()),
                    new Capability("plain.b", 2, List.of(), List.of(Target.TREATIES), List.of())))),
            List.of(),
            new PackTexts(Map.of("pack.name", "Plain", "plain.all.name", "Everything")));

    /** Pages that the program itself brings; every other is a register's. */
    private static final Map<String, Type> TYPES = Map.of(Target.TREATIES, Type.RATIFICATIONS, Target.BESIDE, Type.BESIDE);

    private static List<Place> walk(Itinerary itinerary) {
        List<Place> walked = new ArrayList<>();
        Optional<Place> at = Optional.of(Place.OVERVIEW);
        while (at.isPresent() && walked.size() < 200) {
            walked.add(at.get());
            at = itinerary.after(at.get());
        }
        return walked;
    }

    @Test
    void leadsThroughThePagesAsThePackOrdersThem() {
        List<Place> expected = new ArrayList<>(List.of(Place.OVERVIEW));
        OURS.capabilities().forEach(capability -> {
            expected.add(new Place(Type.CAPABILITY, capability.id()));
            capability.pages().forEach(page -> expected.add(new Place(TYPES.getOrDefault(page, Type.REGISTER), page)));
        });
        expected.addAll(List.of(Place.PLAN, Place.TREND, Place.SUMMARY));

        List<Place> walked = walk(Itinerary.of(List.of(OURS)));

        assertThat(walked).containsExactlyElementsOf(expected);
        assertThat(walked)
                .containsSubsequence(
                        Place.OVERVIEW,
                        new Place(Type.CAPABILITY, "gsr.political-will"),
                        new Place(Type.REGISTER, "mandate"),
                        new Place(Type.CAPABILITY, "gsr.legislation"),
                        new Place(Type.CAPABILITY, "gsr.international-commitments"),
                        new Place(Type.RATIFICATIONS, Target.TREATIES),
                        Place.SUMMARY);
    }

    @Test
    void theListsOfACapabilityBelongToIt() {
        Itinerary itinerary = Itinerary.of(List.of(ListsPack.PACK));

        Itinerary.Group group = itinerary.groupOf(new Place(Type.REGISTER, "speech")).orElseThrow();

        assertThat(group.head()).isEqualTo(new Place(Type.CAPABILITY, "lists.a"));
        assertThat(group.pages()).extracting(Place::id).containsExactly("post", "speech", Target.BESIDE);
        assertThat(group.pages().get(2).type()).isEqualTo(Type.BESIDE);
        assertThat(itinerary.groupOf(Place.SETTINGS)).isEmpty();
    }

    @Test
    void aPartLeadsToWhatItIsAPartOfAndANoteOnAnInstrumentToTheInstruments() {
        Itinerary itinerary = Itinerary.of(List.of(ListsPack.PACK));

        assertThat(itinerary.find(Target.page("step"))).isEqualTo(new Place(Type.REGISTER, "promise"));
        assertThat(itinerary.find(Target.page("advice")).type()).isEqualTo(Type.RATIFICATIONS);
        assertThat(itinerary.find(Target.page("paper"))).as("has a page of its own").isEqualTo(new Place(Type.REGISTER, "paper"));
    }

    @Test
    void theListsThatEveryWorkbookHasStandWithThePlan() {
        Pack common = new PackLibrary(Path.of("target", "no-packs")).load(Packs.COMMON, Locale.ENGLISH);
        Itinerary itinerary = Itinerary.of(List.of(OURS, common));
        Place actions = new Place(Type.REGISTER, "action");

        assertThat(itinerary.groupOf(actions).orElseThrow().head()).isEqualTo(Place.PLAN);
        assertThat(itinerary.find(Target.page("action"))).isEqualTo(actions);
        assertThat(walk(itinerary)).containsSequence(Place.PLAN, actions, Place.TREND, Place.SUMMARY);
        assertThat(itinerary.legs()).as("one framework needs no name").extracting(Itinerary.Leg::framework).containsOnly("");
    }

    @Test
    void aDroppedPackHasItsOwnPagesUnderItsOwnHeading(@TempDir Path folder) {
        Itinerary itinerary = Itinerary.of(List.of(ForeignPack.dropped(folder)));

        assertThat(itinerary.legs()).extracting(Itinerary.Leg::heading).containsExactly("", "All", "");
        assertThat(walk(itinerary))
                .extracting(Place::id)
                .containsExactly("", "tiny.a", "contact", "tiny.b", "", "", "");
    }

    @Test
    void aPackWithoutRegistersHasNoneAndTargetsElsewhereLeadToTheOverview() {
        Itinerary itinerary = Itinerary.of(List.of(PLAIN));

        assertThat(itinerary.find(Target.page("mandate"))).isEqualTo(Place.OVERVIEW);
        assertThat(itinerary.find(Target.page(Target.SUMMARY))).isEqualTo(Place.SUMMARY);
        assertThat(itinerary.find(new Target(Target.TREATIES, "CRC")).type()).isEqualTo(Type.RATIFICATIONS);
    }

    @Test
    void nextComesToAnEndWhereTwoPacksNameTheSamePage() {
        List<Place> walked = walk(Itinerary.of(List.of(PLAIN, OURS)));

        int ours = Itinerary.of(List.of(OURS)).places().size();
        assertThat(walked).doesNotHaveDuplicates().endsWith(Place.SUMMARY).hasSize(ours + 2);
    }

    @Test
    void previousLeadsTheSameWayBack() {
        Itinerary itinerary = Itinerary.of(List.of(OURS));
        for (Place place : itinerary.places()) {
            itinerary.after(place).ifPresent(next -> assertThat(itinerary.before(next)).contains(place));
        }
        assertThat(itinerary.before(Place.OVERVIEW)).isEmpty();
        assertThat(itinerary.after(Place.SUMMARY)).isEmpty();
        assertThat(itinerary.after(Place.SETTINGS)).isEmpty();
    }

    @Test
    void withTwoPacksEachIsNamedOnceAboveItsFirstDomain() {
        Pack other = new PackLibrary(Path.of("target", "no-packs")).load("mnr@2016", Locale.ENGLISH);
        assertThat(Itinerary.of(List.of(OURS)).legs()).extracting(Itinerary.Leg::framework).containsOnly("");
        assertThat(Itinerary.of(List.of(OURS, other)).legs()).extracting(Itinerary.Leg::framework)
                .containsExactly("", OURS.name(), other.name(), "", "", "", "", "", "");
    }

    @Test
    void theRatificationsStandOnceAlsoWhereBothPacksNameThem() {
        Pack other = new PackLibrary(Path.of("target", "no-packs")).load("mnr@2016", Locale.ENGLISH);
        for (List<Pack> packs : List.of(List.of(OURS, other), List.of(other, OURS), List.of(other))) {
            assertThat(Itinerary.of(packs).places()).filteredOn(place -> place.type() == Place.Type.RATIFICATIONS).hasSize(1);
        }
    }
}
