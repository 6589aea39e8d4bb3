package org.nationalresponse.workbook.summary.content;

import java.util.List;

/**
 * The first of many, and how many others there are: where paper is short, that there is more is said and never hidden.
 *
 * @param others how many are not among the first
 */
public record Few<T>(List<T> first, int others) {

    public Few {
        first = List.copyOf(first);
    }

    public static <T> Few<T> of(List<T> all, int most) {
        return new Few<>(all.subList(0, Math.min(most, all.size())), Math.max(0, all.size() - most));
    }

    /** Still fewer, where even the first are too many for the paper. */
    public Few<T> atMost(int most) {
        int kept = Math.min(most, first.size());
        return new Few<>(first.subList(0, kept), others + first.size() - kept);
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }
}
