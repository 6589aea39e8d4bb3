package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;

/** Capabilities in the order in which they build on one another: what others need comes first. */
final class BuildOrder {

    private BuildOrder() {}

    /**
     * Where none needs another, as the packs have them. Capabilities that wait for one another come as the packs have them too.
     */
    static List<Capability> of(List<Pack> packs) {
        List<Capability> waiting = new ArrayList<>(packs.stream().flatMap(Pack::capabilities).toList());
        Set<String> toCome = ids(waiting);
        List<Capability> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Capability next = waiting.stream()
                    .filter(each -> each.dependsOn().stream().noneMatch(toCome::contains))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            toCome.remove(next.id());
            ordered.add(next);
        }
        return ordered;
    }

    private static Set<String> ids(Collection<Capability> capabilities) {
        Set<String> ids = new HashSet<>();
        capabilities.forEach(each -> ids.add(each.id()));
        return ids;
    }
}
