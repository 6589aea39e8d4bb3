package org.nationalresponse.workbook.summary.chart;

import java.util.List;

/**
 * Marks on a sheet. All lengths are points, a 72nd of an inch; x grows to the right and y downwards.
 *
 * @param marks in the order in which they are painted
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The same seen in a mirror, with its words still readable. */
    public Drawing mirrored() {
        return new Drawing(width, height, marks.stream().map(mark -> mark.mirrored(width)).toList());
    }
}
