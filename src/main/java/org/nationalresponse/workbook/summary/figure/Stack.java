package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.summary.chart.Drawing;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.document.Block;

/** Bands one below the other, on as many figures as there have to be so that each fits on a page. */
final class Stack {

    /** Of one figure, in points: a page of Letter with its margins, and room for a heading above. */
    static final double HIGHEST = 620;

    private final Frame frame;
    private final Optional<Band> head;
    private final Optional<Band> foot;
    private final List<Block.Figure> figures = new ArrayList<>();

    private Stack(Frame frame, Optional<Band> head, Optional<Band> foot) {
        this.frame = frame;
        this.head = head;
        this.foot = foot;
    }

    /**
     * @param head stands on each figure
     * @param foot stands on each figure
     */
    static List<Block.Figure> of(Frame frame, Optional<Band> head, List<Band> bands, Optional<Band> foot) {
        Stack stack = new Stack(frame, head, foot);
        double always = height(head.stream().toList()) + height(foot.stream().toList());
        List<Band> page = new ArrayList<>();
        for (Band band : bands) {
            if (!page.isEmpty() && always + height(page) + band.height() > HIGHEST) {
                stack.figure(page);
                page.clear();
            }
            page.add(band);
        }
        if (!page.isEmpty()) {
            stack.figure(page);
        }
        return List.copyOf(stack.figures);
    }

    private void figure(List<Band> page) {
        List<Band> all = Stream.of(head.stream(), page.stream(), foot.stream()).flatMap(each -> each).toList();
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (Band band : all) {
            for (Mark mark : band.marks()) {
                marks.add(mark.moved(0, y));
            }
            y += band.height();
        }
        String alternative =
                all.stream().map(Band::sentence).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
        figures.add(frame.figure(figures.size() + 1, new Drawing(frame.width(), y, marks), alternative));
    }

    private static double height(List<Band> bands) {
        return bands.stream().mapToDouble(Band::height).sum();
    }
}
