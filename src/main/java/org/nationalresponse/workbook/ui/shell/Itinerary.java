package org.nationalresponse.workbook.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Target;

/**
 * The pages of a workbook in the order in which previous and next lead through them. It follows from the packs alone.
 *
 * @param homes for each register without a page of its own, the page on which its records stand
 */
public record Itinerary(List<Leg> legs, Map<String, Place> homes) {

    public Itinerary {
        legs = List.copyOf(legs);
        homes = Map.copyOf(homes);
    }

    /**
     * Pages under one heading.
     *
     * @param framework the pack's name, where its first domain stands and another pack is in use; else empty
     * @param heading the domain's name; empty for pages without one
     */
    public record Leg(String framework, String heading, List<Group> groups) {}

    /** A page and those that belong to it: a capability and its lists. */
    public record Group(Place head, List<Place> pages) {

        Stream<Place> places() {
            return Stream.concat(Stream.of(head), pages.stream());
        }
    }

    public static Itinerary of(List<Pack> packs) {
        List<Leg> legs = new ArrayList<>();
        // Two packs may name the same page; it comes once, or "next" would lead round in a circle.
        Set<Place> seen = new HashSet<>();
        legs.add(alone(Place.OVERVIEW));
        boolean several = Pack.severalAsk(packs);
        for (Pack pack : packs) {
            for (Domain domain : pack.domains()) {
                boolean first = several && domain.equals(pack.domains().get(0));
                legs.add(new Leg(
                        first ? pack.name() : "",
                        pack.texts().get(domain.id() + ".name"),
                        domain.capabilities().stream().map(capability -> group(capability, seen)).toList()));
            }
        }
        legs.add(new Leg("", "", List.of(
                new Group(Place.PLAN, ofNoCapability(packs, seen)),
                new Group(Place.TREND, List.of()),
                new Group(Place.SUMMARY, List.of()))));
        return new Itinerary(legs, homes(packs, seen));
    }

    public List<Place> places() {
        return groups().flatMap(Group::places).toList();
    }

    /** The page and its company: a capability and its lists. Absent for pages beside the way, such as the settings. */
    public Optional<Group> groupOf(Place place) {
        return groups().filter(group -> group.places().anyMatch(place::equals)).findFirst();
    }

    public Optional<Place> before(Place place) {
        int at = places().indexOf(place);
        return at > 0 ? Optional.of(places().get(at - 1)) : Optional.empty();
    }

    public Optional<Place> after(Place place) {
        int at = places().indexOf(place);
        return at >= 0 && at + 1 < places().size() ? Optional.of(places().get(at + 1)) : Optional.empty();
    }

    /** The page on which a target lies; the overview where this workbook has no such page. */
    public Place find(Target target) {
        if (target.page().equals(Target.SUMMARY)) {
            return Place.SUMMARY;
        }
        if (target.page().equals(Target.PLAN)) {
            return Place.PLAN;
        }
        if (target.page().equals(Target.TREND)) {
            return Place.TREND;
        }
        if (target.page().equals(Target.ROUNDS)) {
            return Place.ROUNDS;
        }
        if (target.page().equals(Target.CHECKS)) {
            return Place.CHECKS;
        }
        return places().stream()
                .filter(place -> place.id().equals(target.page()))
                .findFirst()
                .orElseGet(() -> homes.getOrDefault(target.page(), Place.OVERVIEW));
    }

    private Stream<Group> groups() {
        return legs.stream().flatMap(leg -> leg.groups().stream());
    }

    private static Leg alone(Place place) {
        return new Leg("", "", List.of(new Group(place, List.of())));
    }

    /** The lists that every workbook has: they stand with the plan. */
    private static List<Place> ofNoCapability(List<Pack> packs, Set<Place> seen) {
        return packs.stream()
                .filter(pack -> !pack.asks())
                .flatMap(Pack::pages)
                .map(Itinerary::page)
                .filter(seen::add)
                .toList();
    }

    private static Group group(Capability capability, Set<Place> seen) {
        return new Group(
                new Place(Place.Type.CAPABILITY, capability.id()),
                capability.pages().stream().map(Itinerary::page).filter(seen::add).toList());
    }

    private static Place page(String id) {
        return switch (id) {
            case Target.TREATIES -> new Place(Place.Type.RATIFICATIONS, id);
            case Target.BESIDE -> new Place(Place.Type.BESIDE, id);
            default -> new Place(Place.Type.REGISTER, id);
        };
    }

    /** Parts stand with what they are parts of, notes on an instrument with the instruments. */
    private static Map<String, Place> homes(List<Pack> packs, Set<Place> pages) {
        Map<String, Place> homes = new HashMap<>();
        List<Register> registers = packs.stream().flatMap(pack -> pack.registers().stream()).toList();
        for (Register register : registers) {
            if (pages.contains(page(register.id()))) {
                register.parts().forEach(part -> homes.putIfAbsent(part, page(register.id())));
            }
        }
        if (pages.contains(page(Target.TREATIES))) {
            registers.stream()
                    .filter(register -> register.field(InstrumentNote.INSTRUMENT).isPresent())
                    .forEach(register -> homes.putIfAbsent(register.id(), page(Target.TREATIES)));
        }
        return homes;
    }
}
