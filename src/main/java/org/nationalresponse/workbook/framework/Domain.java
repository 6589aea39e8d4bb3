package org.nationalresponse.workbook.framework;

import java.util.List;

/** A group of capabilities. Text: {@code <id>.name}. */
public record Domain(String id, List<Capability> capabilities) {

    public Domain {
        capabilities = List.copyOf(capabilities);
    }
}
