package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/** The first page of the brief: where the country stands. */
final class StandPage {

    static final String CODE = "stand";

    private static final int SENTENCES = 60;
    private static final int NAME = 24;
    private static final int REASON = 24;
    private static final int WHY = 45;
    private static final int WORRY = 25;
    private static final int OWNER = 10;

    private final Brief brief;
    private final Texts texts;
    private final BriefWords words;
    private final Lines lines;
    private final Room room;
    private final Pen pen;
    private final List<Block> blocks = new ArrayList<>();

    private StandPage(Brief brief, Texts texts, Room room, Pen pen) {
        this.brief = brief;
        this.texts = texts;
        this.words = new BriefWords(brief, texts);
        this.lines = new Lines(texts);
        this.room = room;
        this.pen = pen;
    }

    static Section of(Block.Band band, Brief brief, Texts texts, Room room, Pen pen) {
        StandPage page = new StandPage(brief, texts, room, pen);
        page.blocks.add(band);
        page.sentences();
        page.strip();
        page.moved();
        page.worries();
        page.proof();
        return new Section(CODE, room.density(), false, page.blocks);
    }

    private void sentences() {
        blocks.add(brief.summary()
                .map(summary -> Lines.paragraph(Manner.LEAD, pen.run(summary, SENTENCES)))
                .orElseGet(() -> Lines.paragraph(Manner.NOTE, Run.quiet(texts.get("brief.summary.none")))));
    }

    private void strip() {
        blocks.add(lines.heading("brief.stand.heading", "brief-stand"));
        if (brief.capabilities().isEmpty()) {
            blocks.add(Lines.paragraph(Manner.BODY, Run.words(texts.get("brief.capabilities.none"))));
        } else if (room.strip() == Room.Strip.SUM) {
            blocks.add(Lines.paragraph(Manner.BODY, Run.words(counts(brief.capabilities()))));
        } else if (room.strip() == Room.Strip.COUNTS) {
            blocks.add(Lines.table(
                    texts.get("brief.stand.heading"),
                    List.of(
                            new Column(texts.get("brief.stand.domain"), 30),
                            new Column(texts.get("brief.stand.counted"), 70)),
                    brief.domains().stream()
                            .map(domain -> Lines.row(Cell.head(name(domain.name())), Cell.of(Run.words(counts(domain.lines())))))
                            .toList()));
        } else if (brief.wide()) {
            blocks.add(domains());
            legend();
        } else {
            blocks.add(capabilities());
        }
    }

    /** What stands so often in the table that its words stand once, below. */
    private void legend() {
        List<Run> legend = new ArrayList<>();
        brief.capabilities().stream().filter(SinceWords::stayed).findFirst().ifPresent(line ->
                legend.addAll(List.of(sign(line), Run.words(texts.get("brief.stand.same")))));
        if (brief.capabilities().stream().anyMatch(line -> line.phase().isEmpty())) {
            legend.addAll(List.of(new Run.Dots(0, Pack.PHASES), Run.words(texts.get("brief.stand.none"))));
        }
        if (!legend.isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.NOTE, Lines.spaced(legend)));
        }
    }

    private Run name(String ofPack) {
        return pen.run(Told.ofPack(ofPack), NAME);
    }

    /** How many stand in which phase; never one number for all. */
    private String counts(List<Brief.Line> all) {
        TreeMap<Integer, Long> phases = all.stream()
                .flatMap(line -> line.phase().stream())
                .collect(Collectors.groupingBy(phase -> phase, TreeMap::new, Collectors.counting()));
        long open = all.stream().filter(line -> line.phase().isEmpty()).count();
        return Stream.concat(
                        phases.entrySet().stream()
                                .map(phase -> texts.get(
                                        "brief.stand.in-phase", "phase", phase.getKey(), "n", phase.getValue())),
                        Stream.of(open).filter(n -> n > 0).map(n -> texts.get("brief.stand.open", "n", n)))
                .collect(Collectors.joining(texts.get("brief.between")));
    }

    /** A row for each domain, its capabilities in two columns. */
    private Block domains() {
        List<Row> rows = new ArrayList<>();
        String framework = "";
        boolean several = brief.domains().stream().map(Brief.Domain::framework).distinct().count() > 1;
        for (Brief.Domain domain : brief.domains()) {
            if (several && !domain.framework().equals(framework)) {
                framework = domain.framework();
                rows.add(new Row(List.of(new Cell(List.of(List.of(name(framework))), 3, true)), true));
            }
            List<List<Run>> all = domain.lines().stream().map(this::told).toList();
            int half = (all.size() + 1) / 2;
            rows.add(Lines.row(
                    Cell.head(name(domain.name())),
                    new Cell(all.subList(0, half), 1, false),
                    new Cell(all.subList(half, all.size()), 1, false)));
        }
        return Lines.table(
                texts.get("brief.stand.heading"),
                List.of(
                        new Column(texts.get("brief.stand.domain"), 18),
                        new Column(texts.get("brief.stand.phases"), 41),
                        new Column(
                                brief.since()
                                        .map(since -> texts.get("brief.since.column", "round", since.round()))
                                        .orElseGet(() -> texts.get("brief.stand.dots")),
                                41)),
                rows);
    }

    private List<Run> told(Brief.Line line) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Dots(line.phase().orElse(0), Pack.PHASES));
        runs.add(line.phase()
                .map(phase -> Run.strong(texts.get("brief.stand.phase", "phase", phase)))
                .orElseGet(() -> Run.quiet(texts.get("brief.stand.no-phase"))));
        runs.add(name(line.name()));
        runs.addAll(briefly(line));
        return Lines.spaced(runs);
    }

    private List<Run> way(Brief.Line line) {
        return words.since().way(line).isEmpty()
                ? List.of()
                : List.of(sign(line), Run.quiet(words.since().way(line)));
    }

    private static Run sign(Brief.Line line) {
        return new Run.Sign(SinceWords.sign(line.way().orElseThrow()).orElseThrow());
    }

    /** The sign alone says "as before" so often that its word stands once, below. */
    private List<Run> briefly(Brief.Line line) {
        return SinceWords.stayed(line) ? List.of(sign(line)) : way(line);
    }

    /** So few capabilities that each has a row of its own, with the reason for its phase. */
    private Block capabilities() {
        List<Row> rows = brief.capabilities().stream()
                .map(line -> {
                    List<Run> phase = new ArrayList<>();
                    phase.add(new Run.Dots(line.phase().orElse(0), Pack.PHASES));
                    phase.add(Run.words(words.phase(line)));
                    List<List<Run>> told = new ArrayList<>(List.of(Lines.spaced(phase)));
                    Optional.of(way(line)).filter(way -> !way.isEmpty()).ifPresent(told::add);
                    told.add(List.of(Run.quiet(words.answers(line.tally()))));
                    return Lines.row(
                            Cell.head(name(line.name())), new Cell(told, 1, false), Cell.of(pen.run(line.rationale(), WHY)));
                })
                .toList();
        return Lines.table(
                texts.get("brief.stand.heading"),
                List.of(
                        new Column(texts.get("brief.stand.capability"), 23),
                        new Column(texts.get("brief.stand.phase-of"), 27),
                        new Column(texts.get("brief.stand.why"), 50)),
                rows);
    }

    private void moved() {
        if (brief.since().isEmpty()) {
            if (brief.head().round().isPresent()) {
                blocks.add(lines.heading("brief.since.none", "brief-moved"));
                blocks.add(Lines.paragraph(Manner.BODY, Run.words(texts.get("brief.since.first-round"))));
            }
            return;
        }
        Since since = brief.since().get();
        Few<Since.Move> moves = Few.of(since.moves(), room.moves());
        blocks.add(new Block.Heading(2, words.since().heading(since), "brief-moved"));
        if (!moves.isEmpty()) {
            // The reason for a phase stands above where there is a row for each capability.
            boolean whole = brief.wide();
            List<Column> columns = new ArrayList<>(List.of(
                    new Column(texts.get("brief.stand.capability"), whole ? 38 : 60),
                    new Column(texts.get("brief.moved.reason"), whole ? 15 : 40)));
            if (whole) {
                columns.add(new Column(texts.get("brief.stand.why"), 47));
            }
            blocks.add(Lines.table(
                    words.since().heading(since),
                    columns,
                    moves.first().stream().map(move -> moved(move, whole)).toList()));
        }
        Lines.note(Stream.of(lines.more(moves.others()), words.since().counts(since))).ifPresent(blocks::add);
    }

    private Row moved(Since.Move move, boolean whole) {
        List<Run> head = new ArrayList<>();
        SinceWords.sign(move.way()).ifPresent(sign -> head.add(new Run.Sign(sign)));
        head.add(name(move.name()));
        head.add(Run.strong(words.since().moved(move)));
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell(List.of(Lines.spaced(head)), 1, true), Cell.of(Run.words(words.since().reason(move)))));
        if (whole) {
            cells.add(Cell.of(pen.run(move.rationale(), REASON)));
        }
        return new Row(cells, false);
    }

    private void worries() {
        blocks.add(lines.heading("brief.worry.heading", "brief-worries"));
        if (brief.worries().isEmpty()) {
            blocks.add(Lines.paragraph(Manner.BODY, Run.quiet(texts.get("brief.worry.none"))));
            return;
        }
        blocks.add(Lines.table(
                texts.get("brief.worry.heading"),
                List.of(
                        new Column(texts.get("brief.worry.risk"), 40),
                        new Column(texts.get("brief.worry.cause"), 38),
                        new Column(texts.get("brief.worry.owner"), 22)),
                brief.worries().stream()
                        .map(worry -> Lines.row(
                                Cell.head(pen.run(worry.risk(), WORRY)),
                                Cell.of(pen.run(worry.cause(), WORRY)),
                                Cell.of(pen.run(worry.owner(), OWNER))))
                        .toList()));
    }

    private void proof() {
        blocks.add(lines.heading("brief.proof.heading", "brief-proof"));
        blocks.add(Lines.paragraph(
                Manner.BODY,
                Run.words(Stream.concat(Stream.of(words.proof()), words.since().confidence().stream())
                        .collect(Collectors.joining(" ")))));
    }
}
