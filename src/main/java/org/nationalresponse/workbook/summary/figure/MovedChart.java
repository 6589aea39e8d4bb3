package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.summary.chart.Mark;
import org.nationalresponse.workbook.summary.chart.Mark.Anchor;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;

/**
 * What moved since the round before: from phase to phase, with the reason. What changed in the country stands apart from what
 * only the record did, and what came in or went out apart from both.
 */
public final class MovedChart {

    private static final double NAMES = 0.33;
    private static final double SCALE = 0.2;
    private static final double GAP = 8;
    private static final double AIR = 3.5;
    private static final double HEAD = 4;
    private static final int NAME_LINES = 4;
    private static final int REASON_LINES = 3;

    private final Frame frame;
    private final Texts texts;
    private final double scale;
    private final double step;
    private final double words;

    private MovedChart(Frame frame) {
        this.frame = frame;
        this.texts = frame.texts();
        this.scale = frame.width() * NAMES + GAP;
        double wide = frame.width() * SCALE;
        this.step = (wide - 2 * Signs.RADIUS) / (Pack.PHASES - 1);
        this.words = scale + wide + 2 * GAP;
    }

    /**
     * One capability in another phase.
     *
     * @param before absent where it was not assessed
     * @param now absent where it is not assessed
     * @param why as people typed it
     */
    public record Move(
            String name, Optional<Integer> before, Optional<Integer> now, Way way, TrendReason reason, Optional<String> why) {

        private boolean entered() {
            return before.isEmpty() || now.isEmpty();
        }

        private boolean real() {
            return !entered() && reason == TrendReason.REAL_PROGRESS;
        }
    }

    /**
     * @param before number of the round before
     * @return nothing where nothing moved; several where one would be taller than a page
     */
    public static List<Block.Figure> of(List<Move> moves, int before, Frame frame) {
        MovedChart chart = new MovedChart(frame);
        List<Band> bands = new ArrayList<>();
        chart.group(bands, "chart.moved.real", moves.stream().filter(Move::real).toList());
        chart.group(bands, "chart.moved.other", moves.stream().filter(move -> !move.real() && !move.entered()).toList());
        chart.group(bands, "chart.moved.entered", moves.stream().filter(Move::entered).toList());
        return Stack.of(frame, Optional.of(chart.head(before)), bands, Optional.empty());
    }

    private Band head(int before) {
        Sketch sketch = new Sketch();
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            sketch.word(at(phase), AIR, step - 2, texts.get("chart.moved.phase", "phase", phase), true, Anchor.MIDDLE, Ink.QUIET);
        }
        double height = AIR + Sketch.LINE;
        sketch.word(0, AIR, scale - GAP, texts.get("chart.moved.phases"), true, Anchor.LEFT, Ink.QUIET);
        sketch.word(words, AIR, frame.width() - words, texts.get("chart.moved.why"), true, Anchor.LEFT, Ink.QUIET);
        sketch.line(0, height + 2, frame.width(), height + 2, 1, Ink.HOLLOW);
        return Band.of(height + HEAD, sketch, texts.get("chart.moved.since", "round", before));
    }

    /** The name of a group stays with its first row. */
    private void group(List<Band> bands, String key, List<Move> moves) {
        for (int i = 0; i < moves.size(); i++) {
            bands.add(band(i == 0 ? texts.get(key) : "", moves.get(i)));
        }
    }

    private Band band(String group, Move move) {
        Sketch sketch = new Sketch();
        double top = AIR;
        if (!group.isEmpty()) {
            top += sketch.words(0, top, frame.width(), group, 2, true, Ink.TEXT) + 2;
        }
        double middle = top + Sketch.LINE / 2;
        Signs.way(sketch, move.way(), 0, middle);
        double indent = Signs.WIDTH + 5;
        double named = sketch.words(indent, top, scale - GAP - indent, move.name(), NAME_LINES, false, Ink.TEXT);
        move(sketch, move, middle);
        double room = frame.width() - words;
        double why = sketch.words(words, top, room, reason(move), 2, true, Ink.TEXT);
        if (move.why().isPresent()) {
            why += sketch.words(words, top + why, room, move.why().get(), REASON_LINES, false, Ink.QUIET);
        }
        double height = top + Math.max(named, why) + AIR;
        sketch.rule(height, frame.width());
        String sentence = sentence(move);
        return Band.of(height, sketch, group.isEmpty() ? sentence : texts.get("chart.group", "group", group) + "\n" + sentence);
    }

    /** The phases as places on a line: a ring where it was, a full dot where it is, an arrow between them. */
    private void move(Sketch sketch, Move move, double middle) {
        sketch.line(at(1), middle, at(Pack.PHASES), middle, 0.6, Ink.RULE);
        for (int phase = 1; phase <= Pack.PHASES; phase++) {
            sketch.line(at(phase), middle - 2.5, at(phase), middle + 2.5, 0.6, Ink.RULE);
        }
        Ink ink = move.way() == Way.DOWN ? Ink.WANTS : Ink.SOLID;
        if (!move.entered()) {
            arrow(sketch, at(move.before().get()), at(move.now().get()), middle, ink);
        }
        move.before().ifPresent(phase -> sketch.add(new Mark.Dot(at(phase), middle, Signs.RADIUS - 0.4, Ink.HOLLOW)));
        move.now().ifPresent(phase -> sketch.add(new Mark.Dot(at(phase), middle, Signs.RADIUS, ink)));
    }

    private static void arrow(Sketch sketch, double from, double to, double y, Ink ink) {
        double way = Math.signum(to - from);
        double tip = to - way * (Signs.RADIUS + 1);
        double neck = tip - way * 5;
        sketch.line(from + way * Signs.RADIUS, y, neck, y, 1.6, ink);
        sketch.area(ink, tip, y, neck, y - 3, neck, y + 3);
    }

    private double at(int phase) {
        return scale + Signs.RADIUS + (phase - 1) * step;
    }

    private String reason(Move move) {
        boolean setback = move.reason() == TrendReason.REAL_PROGRESS && move.way() == Way.DOWN;
        return setback ? texts.get("chart.reason.real-setback") : texts.get("chart.reason." + move.reason().code());
    }

    private String sentence(Move move) {
        String moved = move.entered()
                ? move.now()
                        .map(now -> texts.get("chart.moved.first", "name", move.name(), "now", now))
                        .orElseGet(() -> texts.get("chart.moved.gone", "name", move.name(), "before", move.before().orElse(0)))
                : texts.get(
                        "chart.moved.from-to",
                        "name", move.name(),
                        "before", move.before().get(),
                        "now", move.now().get(),
                        "reason", reason(move));
        return move.why().map(why -> texts.get("chart.moved.because", "moved", moved, "why", why)).orElse(moved);
    }
}
