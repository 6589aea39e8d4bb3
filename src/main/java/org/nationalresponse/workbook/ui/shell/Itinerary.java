package org.nationalresponse.workbook.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Target;

/** The pages of a workbook in the order in which previous and next lead through them. It follows from the packs alone. */
public record Itinerary(List<Leg> legs) {

    /**
     * Pages under one heading.
     *
     * @param heading the domain's name; empty for pages without one
     */
    public record Leg(String heading, List<Place> places) {}

    public static Itinerary of(List<Pack> packs) {
        List<Leg> legs = new ArrayList<>();
        // Two packs may name the same page; it comes once, or "next" would lead round in a circle.
        Set<Place> seen = new HashSet<>();
        legs.add(new Leg("", List.of(Place.OVERVIEW)));
        for (Pack pack : packs) {
            for (Domain domain : pack.domains()) {
                List<Place> places = new ArrayList<>();
                for (Capability capability : domain.capabilities()) {
                    places.add(new Place(Place.Type.CAPABILITY, capability.id()));
                    capability.pages().stream().map(Itinerary::register).filter(seen::add).forEach(places::add);
                }
                legs.add(new Leg(pack.texts().get(domain.id() + ".name"), places));
            }
        }
        legs.add(new Leg("", List.of(Place.SUMMARY)));
        return new Itinerary(legs);
    }

    public List<Place> places() {
        return legs.stream().flatMap(leg -> leg.places().stream()).toList();
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
        return places().stream().filter(place -> place.id().equals(target.page())).findFirst().orElse(Place.OVERVIEW);
    }

    private static Place register(String id) {
        return new Place(id.equals(Target.TREATIES) ? Place.Type.RATIFICATIONS : Place.Type.REGISTER, id);
    }
}
