package org.nationalresponse.workbook.ui.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Grouping;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;

/** The ways to group the capabilities: by the domains of each framework, or as one of them also groups its own. */
final class Grouped {

    /** By the domains. */
    static final String DOMAINS = "";

    private Grouped() {}

    /**
     * A way to group.
     *
     * @param id of the grouping; {@link #DOMAINS} for the domains
     * @param about whose grouping it is; empty for the domains
     */
    record Way(String id, String name, String about) {}

    /**
     * Capabilities that stand together.
     *
     * @param first whether it is the first of its pack
     */
    record Together(Pack pack, boolean first, String name, List<Capability> capabilities) {}

    /** The domains first; alone where no pack brings another way. */
    static List<Way> ways(List<Pack> packs, Texts texts) {
        Stream<Way> groupings = packs.stream().flatMap(pack -> pack.groupings().stream()
                .map(grouping -> new Way(
                        grouping.id(),
                        Pack.severalAsk(packs)
                                ? texts.get("overview.group.of", "grouping", name(pack, grouping.id()), "framework", pack.name())
                                : name(pack, grouping.id()),
                        pack.texts().get(grouping.id() + ".about"))));
        return Stream.concat(Stream.of(new Way(DOMAINS, texts.get("overview.group.domains"), "")), groupings).toList();
    }

    /** All capabilities, each once; a pack that does not have the grouping stays with its domains. */
    static List<Together> of(List<Pack> packs, String way) {
        List<Together> all = new ArrayList<>();
        for (Pack pack : packs) {
            List<Together> own = pack.groupings().stream()
                    .filter(grouping -> grouping.id().equals(way))
                    .findFirst()
                    .map(grouping -> groups(pack, grouping))
                    .orElseGet(() -> domains(pack));
            all.addAll(own);
        }
        return all;
    }

    private static List<Together> groups(Pack pack, Grouping grouping) {
        Map<String, Capability> byId = new HashMap<>();
        pack.capabilities().forEach(capability -> byId.put(capability.id(), capability));
        return grouping.groups().stream()
                .map(group -> new Together(
                        pack,
                        group.equals(grouping.groups().get(0)),
                        name(pack, group.id()),
                        group.capabilities().stream().map(byId::get).toList()))
                .toList();
    }

    private static List<Together> domains(Pack pack) {
        return pack.domains().stream()
                .map(domain -> new Together(
                        pack, domain.equals(pack.domains().get(0)), name(pack, domain.id()), domain.capabilities()))
                .toList();
    }

    private static String name(Pack pack, String id) {
        return pack.texts().get(id + ".name");
    }
}
