package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage.Asked;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendRound;
import org.nationalresponse.workbook.progress.TrendRow;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.brief.SinceWords;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Align;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.figure.Figures;
import org.nationalresponse.workbook.text.Texts;

/** What moved since the round before, real progress apart, and the phases of all rounds. */
final class ChangeSection {

    private static final int MOST_ROUNDS = 8;
    private static final int ROUND_WIDTH = 10;

    private final Material material;
    private final Texts texts;

    private ChangeSection(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    static List<Block> of(Material material) {
        return new ChangeSection(material).blocks();
    }

    private List<Block> blocks() {
        if (material.between().isEmpty()) {
            return List.of(body(texts.get("report.changes.first")));
        }
        Trend.Between between = material.between().get();
        SinceWords since = new BriefWords(material.brief(), texts).since();
        List<Block> blocks = new ArrayList<>();
        blocks.add(body(texts.get(
                "report.changes.since",
                "round", between.from().number(),
                "counts", since.counts(material.brief().since().orElseThrow()))));
        blocks.addAll(overRounds());
        List<Block.Figure> moved = Figures.moved(material.source(), material.frame("report-chart-moved"));
        if (!moved.isEmpty()) {
            blocks.add(new Block.Heading(3, texts.get("report.changes.moved"), "report-moved"));
            blocks.addAll(moved);
        }
        List<Row> edition = between.moves().stream()
                .filter(move -> move.ofEitherRound() && move.way() == Way.EDITION)
                .map(this::edition)
                .toList();
        if (!edition.isEmpty()) {
            String heading = texts.get("report.changes.edition");
            blocks.add(new Block.Heading(3, heading, "report-edition"));
            blocks.add(new Block.Table(
                    heading,
                    Cells.columns(texts.get("brief.capabilities.name"), 50, texts.get("report.changes.how"), 50),
                    edition));
        }
        return blocks;
    }

    private static Block body(String words) {
        return new Block.Paragraph(Manner.BODY, List.of(Run.words(words)));
    }

    /** What split, merged, came or went with the edition can be compared with nothing. */
    private Row edition(TrendMove move) {
        List<Asked> shown = move.strand().now().isEmpty() ? move.strand().before() : move.strand().now();
        String how = switch (move.strand().kind()) {
            case NEW -> texts.get("report.edition.new");
            case DROPPED -> texts.get("report.edition.dropped");
            case SAME, SPLIT, MERGED, REGROUPED -> texts.get("report.edition.from", "names", names(move.strand().before()));
        };
        return Row.of(Cells.head(names(shown)), Cells.words(how));
    }

    private String names(List<Asked> asked) {
        return material.words().list(asked.stream().map(this::name).toList());
    }

    private String name(Asked asked) {
        return material.capabilities().stream()
                .filter(told -> told.pack().reference().equals(asked.pack()))
                .filter(told -> told.capability().id().equals(asked.capability()))
                .map(told -> told.line().name())
                .findFirst()
                .or(() -> material.source().used().stream()
                        .filter(pack -> pack.reference().equals(asked.pack()))
                        .flatMap(pack -> pack.texts().find(asked.capability() + ".name").stream())
                        .findFirst())
                .orElse(asked.capability());
    }

    /** The phases round by round up to this one; the last few where there are many. */
    private List<Block> overRounds() {
        Trend trend = material.trend();
        int last = material.round().map(Round::number).orElse(0);
        List<TrendRound> rounds = trend.rounds().stream().filter(round -> round.number() <= last).toList();
        int from = Math.max(0, rounds.size() - MOST_ROUNDS);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.get("brief.capabilities.name"), 100 - ROUND_WIDTH * (rounds.size() - from)));
        rounds.subList(from, rounds.size()).forEach(round -> columns.add(
                new Column(texts.get("brief.round", "round", round.number()), ROUND_WIDTH, Align.CENTRE)));
        List<Row> rows = new ArrayList<>();
        String pack = "";
        for (TrendRow row : trend.rows()) {
            List<TrendRow.Cell> cells = row.cells().subList(from, rounds.size());
            Optional<Asked> asked = cells.stream().flatMap(cell -> cell.asked().stream()).reduce((one, other) -> other);
            if (asked.isEmpty()) {
                continue;
            }
            if (Pack.severalAsk(material.source().packs()) && !asked.get().pack().equals(pack)) {
                pack = asked.get().pack();
                rows.add(Cells.group(framework(pack), columns.size()));
            }
            List<Cell> line = new ArrayList<>();
            line.add(Cells.head(name(asked.get())));
            cells.forEach(cell -> line.add(phase(cell)));
            rows.add(new Row(line, false));
        }
        String heading = texts.get("report.changes.rounds");
        return List.of(
                new Block.Heading(3, heading, "report-rounds"),
                new Block.Table(heading, columns, rows),
                new Block.Paragraph(Manner.NOTE, List.of(Run.words(texts.get("report.changes.rounds-note")))));
    }

    private String framework(String reference) {
        return material.source().used().stream()
                .filter(pack -> pack.reference().equals(reference))
                .map(Pack::name)
                .collect(Collectors.joining());
    }

    private Cell phase(TrendRow.Cell cell) {
        if (cell.asked().isEmpty()) {
            return Cell.of(Run.quiet(texts.get("report.none")));
        }
        return cell.phase()
                .map(phase -> Cells.words(texts.get("report.number", "n", phase)))
                .orElseGet(() -> Cell.of(Run.quiet(texts.get("report.phase.short-none"))));
    }
}
