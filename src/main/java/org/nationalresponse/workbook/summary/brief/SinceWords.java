package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.progress.TrendCounts;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** The sentences of a brief about what moved since the round before. */
public record SinceWords(Brief brief, Texts texts) {

    public String heading(Since since) {
        return texts.get("brief.since.heading", "round", since.round());
    }

    /** The sign for what a capability did; absent where there is nothing to say. */
    static Optional<Run.Shape> sign(Way way) {
        return switch (way) {
            case UP -> Optional.of(Run.Shape.UP);
            case DOWN -> Optional.of(Run.Shape.DOWN);
            case SAME, THERE_AND_BACK -> Optional.of(Run.Shape.SAME);
            case FIRST_ANSWERED -> Optional.of(Run.Shape.FIRST);
            case NO_LONGER_ASSESSED -> Optional.of(Run.Shape.GONE);
            case NOT_ASSESSED, EDITION -> Optional.empty();
        };
    }

    /** Whether a capability stands where it stood. */
    static boolean stayed(Brief.Line line) {
        return line.way().filter(way -> way == Way.SAME || way == Way.THERE_AND_BACK).isPresent();
    }

    /** What a capability did, in a word or two; empty where there is nothing to say. */
    public String way(Brief.Line line) {
        return line.way().map(way -> way(way, line.before())).orElse("");
    }

    private String way(Way way, Optional<Integer> before) {
        return switch (way) {
            case UP, DOWN -> texts.get(
                    way == Way.UP ? "brief.stand.up" : "brief.stand.down", "before", before.map(String::valueOf).orElse(""));
            case SAME, THERE_AND_BACK -> texts.get("brief.way.same");
            case FIRST_ANSWERED -> texts.get("brief.way.first");
            case NO_LONGER_ASSESSED -> texts.get("brief.way.gone");
            case NOT_ASSESSED, EDITION -> "";
        };
    }

    /** From which phase to which. */
    public String moved(Since.Move move) {
        if (move.before().isPresent() && move.now().isPresent()) {
            return texts.get("brief.moved", "before", move.before().get(), "now", move.now().get());
        }
        return move.now()
                .map(now -> texts.get("brief.moved.first", "now", now))
                .orElseGet(() -> texts.get("brief.moved.gone"));
    }

    public String reason(Since.Move move) {
        boolean setback = move.way() == Way.DOWN && move.reason() == TrendReason.REAL_PROGRESS;
        return texts.get("brief.reason." + (setback ? "real-setback" : move.reason().code()));
    }

    /** Real moves first and apart; then what only the records did; what is none is left out, save for what is real. */
    public String counts(Since since) {
        TrendCounts counts = since.counts();
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("brief.since.real", "up", counts.realUp(), "down", counts.realDown()));
        for (TrendReason reason : List.of(
                TrendReason.RE_SCORED, TrendReason.NEW_EVIDENCE, TrendReason.EDITION_CHANGED, TrendReason.NOT_SAID)) {
            if (counts.moved(reason) > 0) {
                parts.add(texts.get(
                        "brief.since.other",
                        "reason", texts.get("brief.reason." + reason.code()),
                        "up", counts.up(reason),
                        "down", counts.down(reason)));
            }
        }
        if (counts.firstAnswered() > 0) {
            parts.add(texts.get("brief.since.first", "n", counts.firstAnswered()));
        }
        if (counts.noLongerAssessed() > 0) {
            parts.add(texts.get("brief.since.gone", "n", counts.noLongerAssessed()));
        }
        if (counts.editionBefore() + counts.editionNow() > 0) {
            parts.add(texts.get("brief.since.edition", "before", counts.editionBefore(), "now", counts.editionNow()));
        }
        int same = counts.same() + counts.thereAndBack();
        if (same > 0) {
            parts.add(texts.get("brief.since.same", "n", same));
        }
        return String.join(" ", parts);
    }

    /** How sure people are of their phases; absent where nobody said. */
    public Optional<String> confidence() {
        List<Brief.Line> assessed = brief.capabilities().stream().filter(line -> line.phase().isPresent()).toList();
        if (assessed.stream().allMatch(line -> line.confidence().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(texts.get(
                "brief.confidence",
                "high", count(assessed, Confidence.HIGH),
                "medium", count(assessed, Confidence.MEDIUM),
                "low", count(assessed, Confidence.LOW),
                "none", (int) assessed.stream().filter(line -> line.confidence().isEmpty()).count()));
    }

    private static int count(List<Brief.Line> lines, Confidence confidence) {
        return (int) lines.stream().filter(line -> line.confidence().equals(Optional.of(confidence))).count();
    }
}
