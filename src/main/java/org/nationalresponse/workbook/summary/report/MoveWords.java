package org.nationalresponse.workbook.summary.report;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** What a capability did since the round before, as a sign and in words. */
record MoveWords(Texts texts) {

    /** The sign with its word; empty where the rounds cannot be compared. */
    List<Run> signed(Way way) {
        return shape(way)
                .map(shape -> List.of(new Run.Sign(shape), Run.words(" " + texts.get("brief.way." + word(shape)) + " ")))
                .orElse(List.of());
    }

    private static Optional<Run.Shape> shape(Way way) {
        return switch (way) {
            case UP -> Optional.of(Run.Shape.UP);
            case DOWN -> Optional.of(Run.Shape.DOWN);
            case SAME, THERE_AND_BACK -> Optional.of(Run.Shape.SAME);
            case FIRST_ANSWERED -> Optional.of(Run.Shape.FIRST);
            case NO_LONGER_ASSESSED -> Optional.of(Run.Shape.GONE);
            case NOT_ASSESSED, EDITION -> Optional.empty();
        };
    }

    private static String word(Run.Shape shape) {
        return switch (shape) {
            case UP -> "up";
            case DOWN -> "down";
            case FIRST -> "first";
            case GONE -> "gone";
            default -> "same";
        };
    }

    String phase(Optional<Integer> phase) {
        return phase.map(number -> texts.get("brief.phase.plain", "phase", number)).orElseGet(() -> texts.get("report.phase.none"));
    }

    /** The reason in words; the same reason is a setback on the way down. */
    String why(TrendMove move) {
        TrendReason reason = move.reason().orElse(TrendReason.NOT_SAID);
        boolean setback = move.way() == Way.DOWN && reason == TrendReason.REAL_PROGRESS;
        return texts.get("brief.reason." + (setback ? "real-setback" : reason.code()));
    }
}
