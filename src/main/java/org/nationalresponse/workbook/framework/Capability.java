package org.nationalresponse.workbook.framework;

import java.util.List;

/**
 * Something that a country must be able to do. Texts: {@code <id>.name}, {@code .what}, {@code .why}, {@code .how}; the last may
 * hold several lines, one step each.
 *
 * @param number as the framework numbers it
 * @param pages ids of registers whose screens follow the capability's own: those of the pack, or {@code treaty-action}
 * @param movesWith ids of capabilities that move with this one
 * @param dependsOn ids of capabilities that this one builds on; never in a circle
 */
public record Capability(
        String id,
        int number,
        List<Criterion> criteria,
        List<String> pages,
        List<String> movesWith,
        List<String> dependsOn) {

    public Capability {
        criteria = List.copyOf(criteria);
        pages = List.copyOf(pages);
        movesWith = List.copyOf(movesWith);
        dependsOn = List.copyOf(dependsOn);
    }

    /** A capability that builds on no other. */
    public Capability(String id, int number, List<Criterion> criteria, List<String> pages, List<String> movesWith) {
        this(id, number, criteria, pages, movesWith, List.of());
    }
}
