package org.nationalresponse.workbook.framework;

import java.util.List;

/**
 * Another way to group the capabilities of a pack, beside its domains: every capability stands in one group. Texts:
 * {@code <id>.name} and {@code <id>.about}, which says whose grouping it is.
 */
public record Grouping(String id, List<Group> groups) {

    public Grouping {
        groups = List.copyOf(groups);
    }

    /**
     * Capabilities under one heading. Text: {@code <id>.name}.
     *
     * @param capabilities their ids, in the order of the grouping
     */
    public record Group(String id, List<String> capabilities) {

        public Group {
            capabilities = List.copyOf(capabilities);
        }
    }
}
