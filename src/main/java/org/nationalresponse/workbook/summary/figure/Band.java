package org.nationalresponse.workbook.summary.figure;

import java.util.List;
import org.nationalresponse.workbook.summary.chart.Mark;

/**
 * A part of a chart that is as wide as the chart and never cut.
 *
 * @param marks measured from the band's top
 * @param sentence what it shows, in words; empty where it shows nothing of its own
 */
record Band(double height, List<Mark> marks, String sentence) {

    Band {
        marks = List.copyOf(marks);
    }

    static Band of(double height, Sketch sketch, String sentence) {
        return new Band(height, sketch.marks(), sentence);
    }
}
