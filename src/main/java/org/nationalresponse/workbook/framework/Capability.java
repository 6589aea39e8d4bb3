package org.nationalresponse.workbook.framework;

import java.util.List;

/**
 * Something that a country must be able to do. Texts: {@code <id>.name}, {@code .what}, {@code .why}, {@code .how}; the last may
 * hold several lines, one step each.
 *
 * @param number as the framework numbers it
 * @param pages ids of registers whose screens follow the capability's own: those of the pack, or {@code treaty-action}
 * @param movesWith ids of capabilities that move with this one
 */
public record Capability(String id, int number, List<Criterion> criteria, List<String> pages, List<String> movesWith) {

    public Capability {
        criteria = List.copyOf(criteria);
        pages = List.copyOf(pages);
        movesWith = List.copyOf(movesWith);
    }
}
