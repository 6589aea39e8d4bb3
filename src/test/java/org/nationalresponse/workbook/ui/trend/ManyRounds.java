package org.nationalresponse.workbook.ui.trend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.PackTexts;

/** A country that came back year after year, with phases that moved for every reason; the same each time. */
final class ManyRounds {

    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("target", "no-packs"));
    private static final List<String> REASONS =
            List.of("real-progress", "real-progress", "real-progress", "re-scored", "new-evidence", "edition-changed", "");

    private ManyRounds() {}

    static List<Pack> both() {
        return List.of(
                LIBRARY.load("gsr-policy@2019", Locale.ENGLISH), LIBRARY.load("mnr@2016", Locale.ENGLISH));
    }

    /** The Model National Response, and a made-up edition after it. */
    static List<Pack> twoEditions() {
        Pack old = LIBRARY.load("mnr@2016", Locale.ENGLISH);
        return List.of(newer(old), old);
    }

    static Workbook of(int rounds) {
        Workbook workbook = country("gsr-policy@2019 mnr@2016");
        return rounds(workbook, rounds, both().stream().flatMap(Pack::capabilities).map(Capability::id).toList(), 0);
    }

    /** Two rounds under the old edition, two under the new one. */
    static Workbook acrossEditions() {
        List<Pack> packs = twoEditions();
        Workbook workbook = country("mnr@2016 mnr@2030");
        List<String> before = packs.get(1).capabilities().map(Capability::id).toList();
        List<String> now = packs.get(0).capabilities().map(Capability::id).toList();
        workbook = rounds(workbook, 2, before, 0);
        workbook = rounds(workbook, 2, now, 2);
        for (int number = 1; number <= 4; number++) {
            workbook = workbook.with(
                    Edit.set(Round.KIND, Ids.round(number), Round.PACKS, number <= 2 ? "mnr@2016" : "mnr@2030"));
        }
        return workbook;
    }

    private static Workbook country(String packs) {
        return Workbook.empty().with(Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY_NAME, "Almara")
                .set(Profile.PACKS, packs)
                .build());
    }

    private static Workbook rounds(Workbook before, int rounds, List<String> capabilities, int from) {
        Workbook workbook = before;
        Random random = new Random(7);
        Map<String, Integer> phases = new HashMap<>();
        for (int number = from + 1; number <= from + rounds; number++) {
            Edit.Builder edit = Edit.of(Round.KIND, Ids.round(number))
                    .set(Round.NUMBER, String.valueOf(number))
                    .set(Round.TO, (2015 + number) + "-12-31")
                    .set(Round.FROZEN_ON, number == from + rounds ? "" : (2015 + number) + "-12-31");
            for (String capability : capabilities) {
                int phase = phases.getOrDefault(capability, 0);
                boolean moves = phase == 0 ? random.nextInt(4) > 0 : random.nextInt(3) == 0;
                int next = !moves ? phase : phase == 0
                        ? 1 + random.nextInt(2)
                        : random.nextInt(12) == 0 ? 0 : Math.max(1, Math.min(4, phase + (random.nextInt(4) == 0 ? -1 : 1)));
                phases.put(capability, next);
                edit.and(Kind.RATING, Ids.rating(Ids.round(number), capability))
                        .set(Rating.ROUND, Ids.round(number).toString())
                        .set(Rating.CAPABILITY, capability)
                        .set(Rating.PHASE, next == 0 ? "" : String.valueOf(next))
                        .set(Rating.CHANGE, REASONS.get(random.nextInt(REASONS.size())));
            }
            workbook = workbook.with(edit.build());
        }
        return workbook;
    }

    private static Pack newer(Pack old) {
        Map<String, String> words = new HashMap<>(old.texts().words());
        words.put("pack.name", "Model National Response, 2030 (made up)");
        words.put("new.data.name", "Data on prevalence");
        words.put("new.enforcement.name", "Law enforcement and justice");
        words.put("new.safety.name", "Safety by design");
        Set<String> merged = Set.of("mnr.justice.police", "mnr.justice.courts");
        List<Domain> domains = new ArrayList<>();
        List<Bridge.Move> moves = new ArrayList<>();
        for (Domain domain : old.domains()) {
            List<Capability> capabilities = new ArrayList<>();
            for (Capability capability : domain.capabilities()) {
                if (merged.contains(capability.id()) || capability.id().equals("mnr.victim.helpline")) {
                    continue;
                }
                capabilities.add(new Capability(
                        capability.id(), capability.number(), capability.criteria(), capability.pages(), List.of()));
                moves.add(capability.id().equals("mnr.policy.research")
                        ? new Bridge.Move(Bridge.Kind.SPLIT, List.of(capability.id()), List.of(capability.id(), "new.data"))
                        : new Bridge.Move(Bridge.Kind.SAME, List.of(capability.id()), List.of(capability.id())));
            }
            Stream.of("mnr.policy:new.data", "mnr.justice:new.enforcement", "mnr.industry:new.safety")
                    .filter(each -> each.startsWith(domain.id() + ":"))
                    .map(each -> each.substring(domain.id().length() + 1))
                    .forEach(id -> capabilities.add(new Capability(id, 30, List.of(), List.of(), List.of())));
            domains.add(new Domain(domain.id(), capabilities));
        }
        moves.add(new Bridge.Move(Bridge.Kind.MERGED, List.copyOf(merged), List.of("new.enforcement")));
        moves.add(new Bridge.Move(Bridge.Kind.DROPPED, List.of("mnr.victim.helpline"), List.of()));
        moves.add(new Bridge.Move(Bridge.Kind.NEW, List.of(), List.of("new.safety")));
        return new Pack(
                "mnr",
                "2030",
                domains,
                List.of(),
                List.of(),
                Optional.of(new Bridge("mnr@2016", moves)),
                new PackTexts(words));
    }
}
