package org.nationalresponse.workbook.ui.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.progress.TrendRound;
import org.nationalresponse.workbook.progress.TrendRow;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.trend.TrendContent.Cell;
import org.nationalresponse.workbook.ui.trend.TrendContent.Line;
import org.nationalresponse.workbook.ui.trend.TrendContent.RoundHead;
import org.nationalresponse.workbook.ui.trend.TrendContent.Section;
import org.nationalresponse.workbook.ui.trend.TrendContent.Strip;
import org.nationalresponse.workbook.ui.trend.TrendContent.Stroke;

/** Reads one line of dots for each capability, grouped by domain. */
final class StripReader {

    private final Trend trend;
    private final TrendWords words;
    private final Texts texts;

    StripReader(Trend trend, TrendWords words) {
        this.trend = trend;
        this.words = words;
        this.texts = words.texts();
    }

    /** @param part the id of what is shown */
    Strip read(String part) {
        List<TrendRow> rows = trend.rows().stream().filter(row -> words.within(part, row.latest())).toList();
        List<Section> sections = new ArrayList<>();
        // What is asked now comes first, what only an older edition asked comes last.
        for (boolean asked : new boolean[] {true, false}) {
            for (Pack pack : trend.packs()) {
                String framework = pack.name();
                for (Domain domain : pack.domains()) {
                    List<Line> lines = lines(rows, pack, domain, asked);
                    if (!lines.isEmpty()) {
                        sections.add(new Section(framework, pack.texts().get(domain.id() + ".name"), lines));
                        framework = "";
                    }
                }
            }
        }
        return new Strip(trend.rounds().stream().map(this::head).toList(), sections);
    }

    private List<Line> lines(List<TrendRow> rows, Pack pack, Domain domain, boolean asked) {
        return domain.capabilities().stream()
                .flatMap(capability -> rows.stream()
                        .filter(row -> row.asked() == asked)
                        .filter(row -> row.latest().pack().equals(pack.reference()))
                        .filter(row -> row.latest().capability().equals(capability.id())))
                .map(this::line)
                .toList();
    }

    private RoundHead head(TrendRound round) {
        return new RoundHead(words.round(round), words.state(round), round.frozen(), spoken(round));
    }

    private String spoken(TrendRound round) {
        return texts.get(
                "trend.round.spoken", "number", round.number(), "year", words.year(round), "state", words.state(round));
    }

    private Line line(TrendRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            boolean before = at > 0 && row.cells().get(at - 1).phase().isPresent();
            cells.add(cell(row.cells().get(at), trend.rounds().get(at), before));
        }
        String name = words.name(row.latest());
        return new Line(
                name,
                note(row),
                row.asked() ? words.target(row.latest()) : Optional.empty(),
                texts.get(
                        "trend.line",
                        "name", words.fullName(row.latest()),
                        "cells", cells.stream().map(Cell::spoken).collect(Collectors.joining("; "))),
                cells);
    }

    private String note(TrendRow row) {
        List<String> notes = new ArrayList<>();
        if (!row.from().isEmpty()) {
            notes.add(texts.get("trend.note.from", "names", words.names(row.from())));
        }
        if (!row.asked()) {
            notes.add(texts.get("trend.note.gone"));
        }
        return String.join(" · ", notes);
    }

    private Cell cell(TrendRow.Cell cell, TrendRound round, boolean before) {
        String says = cell.phase()
                .map(phase -> texts.get("trend.cell.phase", "round", words.round(round), "phase", phase))
                .orElseGet(() -> texts.get(
                        cell.asked().isPresent() ? "trend.cell.none" : "trend.cell.not-asked", "round", words.round(round)));
        if (cell.part().isEmpty()) {
            boolean same = before && cell.phase().isPresent();
            return new Cell(
                    cell.asked().isPresent(),
                    cell.phase().orElse(0),
                    same ? Optional.of(Stroke.SAME) : Optional.empty(),
                    0,
                    same ? says + ", " + texts.get("trend.way.same") : says);
        }
        TrendReason reason = cell.part().get().reason();
        int steps = cell.part().get().steps();
        String moved = steps == 0
                ? says + ", " + words.way(cell.part().get())
                : texts.get("trend.cell.moved", "cell", says, "way", words.way(steps), "why", words.why(reason, steps));
        return new Cell(
                cell.asked().isPresent(), cell.phase().orElse(0), Optional.of(TrendWords.stroke(reason)), steps, moved);
    }
}
