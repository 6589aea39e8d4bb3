package org.nationalresponse.workbook.summary.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.summary.chart.Drawing;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.chart.Metrics;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;

/**
 * Milestones on a line of time: reached, late, to come. What is late comes first for a place, then what comes next; what finds
 * none is counted, and the alternative text has all of them.
 */
public final class MilestoneLine {

    private static final double AIR = 5;
    private static final double NARROWEST = 90;
    private static final double LABELS_ACROSS = 4.3;
    private static final int LINES = 4;
    private static final double SIGN = 3.6;
    /** A triangle looks smaller than a dot, and is drawn larger. */
    private static final double TIP = 4.2;

    private final Frame frame;
    private final Texts texts;
    private final LocalDate today;
    private final Ruler ruler;
    private final double room;

    private MilestoneLine(List<Step> steps, LocalDate today, Frame frame) {
        this.frame = frame;
        this.texts = frame.texts();
        this.today = today;
        this.room = Math.max(NARROWEST, frame.width() / LABELS_ACROSS);
        List<LocalDate> days = Stream.concat(steps.stream().map(Step::day), Stream.of(today)).sorted().toList();
        this.ruler = new Ruler(frame.width(), days.get(0), days.get(days.size() - 1));
    }

    /**
     * One milestone.
     *
     * @param due until when it is to be reached
     * @param reached when it was; absent while it is not
     */
    public record Step(String name, LocalDate due, Optional<LocalDate> reached) {

        LocalDate day() {
            return reached.orElse(due);
        }
    }

    private enum State {
        LATE,
        TO_COME,
        REACHED
    }

    private record Label(Step step, Flags.Place place, List<String> when, List<String> name) {

        int lines() {
            return when.size() + name.size();
        }
    }

    /** Those that found a place. */
    private record Labels(Flags.Place today, List<Label> all) {}

    /**
     * @param undated how many milestones have no day
     * @return nothing where no milestone has a day
     */
    public static List<Block.Figure> of(List<Step> steps, int undated, LocalDate today, Frame frame) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return List.of(new MilestoneLine(steps, today, frame).figure(steps, undated));
    }

    private Block.Figure figure(List<Step> steps, int undated) {
        String now = texts.get("chart.milestones.today", "date", today);
        Labels flat = labels(steps, now, false);
        Labels steep = flat.all().size() == steps.size() ? flat : labels(steps, now, true);
        Labels most = steep.all().size() > flat.all().size() ? steep : flat;
        Flags.Place nowAt = most.today();
        List<Label> labels = most.all();
        double[] above = heights(labels, true, nowAt);
        double[] below = heights(labels, false, nowAt);
        double top = edge(above, Flags.LEVELS);
        Sketch sketch = new Sketch();
        ruler.draw(sketch, top);
        labels.forEach(label -> draw(sketch, label, top, label.place().above() ? above : below));
        drawToday(sketch, now, nowAt, top, nowAt.above() ? above : below);
        double end = top + Ruler.HEIGHT + edge(below, Flags.LEVELS);
        int more = steps.size() - labels.size();
        if (more > 0) {
            long late = late(steps.stream()) - late(labels.stream().map(Label::step));
            String words = texts.get("chart.milestones.more", "n", more, "late", late);
            end += sketch.words(0, end, frame.width(), words, 2, false, late > 0 ? Ink.WANTS : Ink.QUIET);
        }
        if (undated > 0) {
            end += sketch.words(0, end, frame.width(), undated(undated), 2, false, Ink.QUIET);
        }
        Band legend = legend(labels).band(frame.width());
        double down = end;
        legend.marks().forEach(mark -> sketch.add(mark.moved(0, down)));
        Drawing drawing = new Drawing(frame.width(), end + legend.height(), sketch.marks());
        return frame.figure(1, drawing, alternative(steps, undated));
    }

    private Labels labels(List<Step> steps, String now, boolean steep) {
        Flags flags = new Flags(frame.width(), steep);
        Flags.Place nowAt = flags.place(ruler.at(today), Metrics.width(now, Sketch.SIZE, true) + 1).orElseThrow();
        return new Labels(nowAt, steps.stream()
                .sorted(Comparator.comparing(this::state).thenComparing(this::nearness))
                .flatMap(step -> label(step, flags).stream())
                .toList());
    }

    private Optional<Label> label(Step step, Flags flags) {
        List<String> when = Metrics.lines(when(step), room, Sketch.SIZE, true, 2);
        List<String> name = Metrics.lines(step.name(), room, Sketch.SIZE, false, LINES - when.size());
        double wide = Math.max(widest(when, true), widest(name, false)) + 1;
        return flags.place(ruler.at(step.day()), wide).map(place -> new Label(step, place, when, name));
    }

    private static double widest(List<String> lines, boolean bold) {
        return lines.stream().mapToDouble(line -> Metrics.width(line, Sketch.SIZE, bold)).max().orElse(0);
    }

    /** How high each level is, the one beside the line first. */
    private static double[] heights(List<Label> labels, boolean above, Flags.Place today) {
        double[] heights = new double[Flags.LEVELS];
        for (Label label : labels) {
            if (label.place().above() == above) {
                int level = label.place().level() - 1;
                heights[level] = Math.max(heights[level], label.lines() * Sketch.LINE + AIR);
            }
        }
        if (today.above() == above) {
            heights[today.level() - 1] = Math.max(heights[today.level() - 1], Sketch.LINE + AIR);
        }
        return heights;
    }

    /** How far from the line a level ends. */
    private static double edge(double[] heights, int level) {
        double edge = AIR;
        for (int i = 0; i < level; i++) {
            edge += heights[i];
        }
        return edge;
    }

    private void draw(Sketch sketch, Label label, double top, double[] heights) {
        Flags.Place place = label.place();
        double words = pole(sketch, place, top, heights, label.lines(), Ink.HOLLOW);
        boolean right = place.from() > place.pole();
        double x = right ? place.from() : place.to();
        Anchor anchor = right ? Anchor.LEFT : Anchor.RIGHT;
        Ink ink = state(label.step()) == State.LATE ? Ink.WANTS : Ink.TEXT;
        double y = words;
        for (String line : label.when()) {
            sketch.word(x, y, place.to() - place.from(), line, true, anchor, ink);
            y += Sketch.LINE;
        }
        for (String line : label.name()) {
            sketch.word(x, y, place.to() - place.from(), line, false, anchor, Ink.TEXT);
            y += Sketch.LINE;
        }
        sign(sketch, state(label.step()), place.pole(), place.above() ? top : top + Ruler.HEIGHT);
    }

    private void drawToday(Sketch sketch, String words, Flags.Place place, double top, double[] heights) {
        double x = ruler.at(today);
        double y = pole(sketch, place, top, heights, 1, Ink.TEXT);
        boolean right = place.from() > place.pole();
        sketch.word(right ? place.from() : place.to(), y, place.to() - place.from(), words, true,
                right ? Anchor.LEFT : Anchor.RIGHT, Ink.TEXT);
        sketch.line(x, top, x, top + Ruler.HEIGHT, 1.8, Ink.TEXT);
    }

    /** Draws the pole of a flag and gives the top of its words. */
    private static double pole(Sketch sketch, Flags.Place place, double top, double[] heights, int lines, Ink ink) {
        double inner = edge(heights, place.level() - 1);
        double outer = inner + lines * Sketch.LINE;
        if (place.above()) {
            sketch.line(place.pole(), top, place.pole(), top - outer, 0.8, ink);
            return top - outer;
        }
        double bottom = top + Ruler.HEIGHT;
        sketch.line(place.pole(), bottom, place.pole(), bottom + outer, 0.8, ink);
        return bottom + inner;
    }

    private static void sign(Sketch sketch, State state, double x, double y) {
        switch (state) {
            case LATE -> sketch.area(Ink.WANTS, x - TIP, y + SIGN, x + TIP, y + SIGN, x, y - TIP);
            case TO_COME -> sketch.add(new Mark.Dot(x, y, SIGN - 0.4, Ink.HOLLOW));
            case REACHED -> sketch.add(new Mark.Dot(x, y, SIGN, Ink.SOLID));
        }
    }

    private State state(Step step) {
        return step.reached().isPresent() ? State.REACHED : step.due().isBefore(today) ? State.LATE : State.TO_COME;
    }

    private long late(Stream<Step> steps) {
        return steps.filter(step -> state(step) == State.LATE).count();
    }

    /** What was late first comes first; of the others what is nearest to today. */
    private long nearness(Step step) {
        long days = ChronoUnit.DAYS.between(today, step.day());
        return state(step) == State.LATE ? days : Math.abs(days);
    }

    private String when(Step step) {
        return switch (state(step)) {
            case LATE -> texts.get("chart.milestones.late", "date", step.due());
            case TO_COME -> texts.get("chart.milestones.due", "date", step.due());
            case REACHED -> texts.get("chart.milestones.reached", "date", step.day());
        };
    }

    private String undated(int undated) {
        return texts.get("chart.milestones.undated", "n", undated);
    }

    private String alternative(List<Step> steps, int undated) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("chart.milestones.at", "date", today));
        steps.stream()
                .sorted(Comparator.comparing(Step::day))
                .map(step -> texts.get("chart.milestones.step", "when", when(step), "name", step.name()))
                .forEach(sentences::add);
        if (undated > 0) {
            sentences.add(undated(undated));
        }
        return String.join("\n", sentences);
    }

    private Legend legend(List<Label> labels) {
        Legend legend = new Legend();
        for (State state : State.values()) {
            if (labels.stream().anyMatch(label -> state(label.step()) == state)) {
                String words = switch (state) {
                    case LATE -> texts.get("chart.milestones.legend.late");
                    case TO_COME -> texts.get("chart.milestones.legend.to-come");
                    case REACHED -> texts.get("chart.milestones.legend.reached");
                };
                legend.add(2 * TIP, (sketch, x, middle) -> sign(sketch, state, x + TIP, middle), words);
            }
        }
        return legend;
    }
}
