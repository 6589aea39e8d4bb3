package org.nationalresponse.workbook.exchange;

import java.util.List;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Grouping;
import org.nationalresponse.workbook.framework.Pack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was asked, as JSON: capabilities and their criteria, other groupings of them, and how an edition follows from another. */
final class JsonPacks {

    private JsonPacks() {}

    static void capabilities(ArrayNode capabilities, List<Pack> packs) {
        for (Pack pack : packs) {
            for (Domain domain : pack.domains()) {
                for (Capability capability : domain.capabilities()) {
                    capability(capabilities
                            .addObject()
                            .put("id", capability.id())
                            .put("number", capability.number())
                            .put("domain", domain.id())
                            .put("pack", pack.reference()), capability);
                }
            }
        }
    }

    private static void capability(ObjectNode node, Capability capability) {
        put(node.putArray("dependsOn"), capability.dependsOn());
        put(node.putArray("movesWith"), capability.movesWith());
        ArrayNode criteria = node.putArray("criteria");
        capability.criteria().forEach(criterion -> criterion(criteria.addObject(), criterion));
    }

    private static void criterion(ObjectNode node, Criterion criterion) {
        node.put("id", criterion.id()).put("phase", criterion.phase());
        put(node.putArray("covers"), criterion.covers());
        put(node.putArray("heldIn"), criterion.heldIn());
    }

    static void groupings(ArrayNode groupings, List<Pack> packs) {
        for (Pack pack : packs) {
            for (Grouping grouping : pack.groupings()) {
                ArrayNode groups = groupings
                        .addObject()
                        .put("id", grouping.id())
                        .put("pack", pack.reference())
                        .putArray("groups");
                grouping.groups().forEach(group ->
                        put(groups.addObject().put("id", group.id()).putArray("capabilities"), group.capabilities()));
            }
        }
    }

    static void bridges(ArrayNode bridges, List<Pack> packs) {
        for (Pack pack : packs) {
            pack.bridge().ifPresent(bridge -> bridge(
                    bridges.addObject().put("pack", pack.reference()).put("from", bridge.from()), bridge));
        }
    }

    private static void bridge(ObjectNode node, Bridge bridge) {
        ArrayNode moves = node.putArray("moves");
        for (Bridge.Move move : bridge.moves()) {
            ObjectNode one = moves.addObject().put("kind", move.kind().code());
            put(one.putArray("before"), move.before());
            put(one.putArray("now"), move.now());
        }
    }

    static void put(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
