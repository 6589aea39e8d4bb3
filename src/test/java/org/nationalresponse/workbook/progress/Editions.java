package org.nationalresponse.workbook.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.progress.Lineage.Asked;

/** Small packs in several editions, for tests of what goes on as what. */
final class Editions {

    private Editions() {}

    static Pack pack(String reference, Optional<Bridge> bridge, String... capabilities) {
        String[] name = reference.split("@");
        List<Capability> all = Arrays.stream(capabilities)
                .map(id -> new Capability(id, 1, List.of(), List.of(), List.of()))
                .toList();
        return new Pack(
                name[0], name[1], List.of(new Domain("d", all)), List.of(), List.of(), bridge, new PackTexts(Map.of()));
    }

    static Optional<Bridge> bridge(String from, Bridge.Move... moves) {
        return Optional.of(new Bridge(from, List.of(moves)));
    }

    /** For instance {@code "a > b c"}. */
    static Bridge.Move move(Bridge.Kind kind, String ids) {
        String[] sides = ids.split(">", -1);
        return new Bridge.Move(kind, ids(sides[0]), ids(sides[1]));
    }

    static Asked asked(String pack, String capability) {
        return new Asked(pack, capability);
    }

    private static List<String> ids(String blanks) {
        return Arrays.stream(blanks.trim().split(" ")).filter(id -> !id.isEmpty()).toList();
    }
}
