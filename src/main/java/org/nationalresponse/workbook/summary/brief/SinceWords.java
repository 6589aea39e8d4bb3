package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.progress.TrendCounts;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.text.Texts;

/** The sentences of a brief about what moved since the round before. */
public record SinceWords(Brief brief, Texts texts) {

    private static final List<String> SIGNS = List.of("up", "down", "same", "first", "gone");

    /** How many capabilities went one way. The sign is drawn, since not every font has it. */
    public record Mark(String sign, int count, String word) {}

    public String heading(Since since) {
        return texts.get("brief.since.heading", "round", since.round());
    }

    /** The head of a column. */
    public String column(Since since) {
        return texts.get("brief.since.column", "round", since.round());
    }

    /** The name of the sign for what a capability did; empty where there is none. */
    public String sign(Brief.Line line) {
        return line.way().map(SinceWords::sign).orElse("");
    }

    public String sign(Since.Move move) {
        return sign(move.way());
    }

    private static String sign(Way way) {
        return switch (way) {
            case UP -> "up";
            case DOWN -> "down";
            case SAME, THERE_AND_BACK -> "same";
            case FIRST_ANSWERED -> "first";
            case NO_LONGER_ASSESSED -> "gone";
            case NOT_ASSESSED, EDITION -> "";
        };
    }

    /** What a capability did, in a word. */
    public String way(Brief.Line line) {
        String sign = sign(line);
        return sign.isEmpty() ? "" : texts.get("brief.way." + sign);
    }

    /** How many of a domain went which way. */
    public List<Mark> marks(Brief.Domain domain) {
        return marks(domain.lines());
    }

    /** What the signs mean that stand in the brief. */
    public List<Mark> legend() {
        return marks(brief.capabilities());
    }

    private List<Mark> marks(List<Brief.Line> lines) {
        return SIGNS.stream()
                .map(sign -> new Mark(
                        sign,
                        (int) lines.stream().filter(line -> sign(line).equals(sign)).count(),
                        texts.get("brief.way." + sign)))
                .filter(mark -> mark.count() > 0)
                .toList();
    }

    /** From which phase to which. */
    public String moved(Since.Move move) {
        if (move.before().isPresent() && move.now().isPresent()) {
            return texts.get("brief.moved", "name", move.name(), "before", move.before().get(), "now", move.now().get());
        }
        return move.now()
                .map(now -> texts.get("brief.moved.first", "name", move.name(), "now", now))
                .orElseGet(() -> texts.get("brief.moved.gone", "name", move.name()));
    }

    public String reason(Since.Move move) {
        boolean setback = move.way() == Way.DOWN && move.reason() == TrendReason.REAL_PROGRESS;
        return texts.get("brief.reason." + (setback ? "real-setback" : move.reason().code()));
    }

    public Optional<String> more(Since since) {
        return since.moves().others() == 0
                ? Optional.empty()
                : Optional.of(texts.get("brief.more", "n", since.moves().others()));
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
