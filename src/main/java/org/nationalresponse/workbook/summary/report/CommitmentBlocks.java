package org.nationalresponse.workbook.summary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** Where the country stands towards every instrument, with what was reserved, declared and noted. */
final class CommitmentBlocks {

    private final Material material;
    private final Texts texts;

    private CommitmentBlocks(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    static List<Block> of(Material material) {
        return new CommitmentBlocks(material).blocks();
    }

    private List<Block> blocks() {
        List<Standing> standings = material.source().standings();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, texts.get("report.commitments"), "report-commitments"));
        if (standings.isEmpty()) {
            blocks.add(note("brief.commitments.none"));
            return blocks;
        }
        blocks.add(new Block.Table(
                texts.get("report.commitments"),
                Cells.columns(
                        texts.get("brief.commitments.instrument"), 33,
                        texts.get("brief.commitments.state"), 19,
                        texts.get("report.commitments.on"), 12,
                        texts.get("brief.commitments.bound"), 14,
                        texts.get("report.commitments.reservations"), 10,
                        texts.get("brief.commitments.checked"), 12),
                standings.stream().map(this::row).toList()));
        if (standings.stream().anyMatch(standing -> effect(standing).filter(CommitmentBlocks::suggested).isPresent())) {
            blocks.add(note("report.commitments.mark"));
        }
        List<Row> said = Stream.concat(
                        standings.stream().flatMap(this::reasons),
                        standings.stream().flatMap(standing -> standing.reservations().stream()
                                .map(action -> said(standing, action))))
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Block.Heading(3, texts.get("report.commitments.said"), "report-reservations"));
            blocks.add(new Block.Table(
                    texts.get("report.commitments.said"),
                    Cells.columns(
                            texts.get("brief.commitments.instrument"), 27,
                            texts.get("report.commitments.what"), 18,
                            texts.get("report.commitments.text"), 55),
                    said));
        }
        return blocks;
    }

    private Block note(String key) {
        return new Block.Paragraph(Manner.NOTE, List.of(Run.words(texts.get(key))));
    }

    private Row row(Standing standing) {
        String name = texts.get(
                "brief.commitments.coded", "name", texts.say(standing.instrument().name()), "code", standing.instrument().id());
        boolean known = standing.state() != Standing.State.NOT_RECORDED;
        return Row.of(
                Cells.head(name),
                Cell.of(List.of(sign(standing), Run.words(" " + texts.say(standing.state().label())))),
                day(standing.decisive().flatMap(TreatyAction::date), standing.decisive().isPresent()),
                inForce(standing),
                reservations(standing),
                known
                        ? standing.checkedOn().map(day -> Cells.words(texts.date(day)))
                                .orElseGet(() -> Cell.of(Run.wants(texts.get("brief.never-checked"))))
                        : Cell.of(Run.quiet(texts.get("report.none"))));
    }

    private static Run sign(Standing standing) {
        Run.Shape shape = standing.state().bound()
                ? Run.Shape.BOUND
                : switch (standing.state()) {
                    case SIGNED -> Run.Shape.SIGNED;
                    case DENOUNCED -> Run.Shape.LEFT;
                    default -> Run.Shape.NONE;
                };
        return new Run.Sign(shape);
    }

    private Cell day(Optional<LocalDate> day, boolean expected) {
        return day.map(date -> Cells.words(texts.date(date)))
                .orElseGet(() -> Cell.of(Run.quiet(texts.get(expected ? "brief.no-data" : "report.none"))));
    }

    /** A date that only a rule gives bears a mark. */
    private Cell inForce(Standing standing) {
        Optional<Standing.Effect> effect = effect(standing);
        if (effect.isEmpty()) {
            return Cell.of(Run.quiet(texts.get("report.none")));
        }
        return effect.get().date()
                .map(date -> suggested(effect.get()) ? texts.get("report.commitments.suggested", "date", date) : texts.date(date))
                .map(words -> standing.state() == Standing.State.DENOUNCED
                        ? texts.get("brief.effect.until", "date", words)
                        : words)
                .map(Cells::words)
                .orElseGet(() -> Cell.of(Run.quiet(texts.say(effect.get().rule()))));
    }

    private static boolean suggested(Standing.Effect effect) {
        return effect.suggested() && effect.date().isPresent();
    }

    private static Optional<Standing.Effect> effect(Standing standing) {
        if (standing.state() == Standing.State.DENOUNCED) {
            return standing.ends();
        }
        return standing.state().bound() ? standing.inForce() : Optional.empty();
    }

    private Cell reservations(Standing standing) {
        boolean takes = standing.instrument().actions().contains(ActionKind.RESERVATION)
                || standing.instrument().actions().contains(ActionKind.DECLARATION);
        return takes && standing.decisive().isPresent()
                ? Cells.words(texts.get("report.number", "n", standing.reservations().size()))
                : Cell.of(Run.quiet(texts.get("report.none")));
    }

    private Stream<Row> reasons(Standing standing) {
        InstrumentNote note = InstrumentNote.of(material.workbook(), standing.instrument().id());
        return note.entry().retired()
                ? Stream.empty()
                : Typed.filled(note.reason()).stream().map(reason -> Row.of(
                        Cells.head(texts.say(standing.instrument().name())),
                        Cells.words(texts.get("report.commitments.reason")),
                        Cells.typed(reason)));
    }

    private Row said(Standing standing, TreatyAction action) {
        String kind = action.kind().map(each -> texts.say(each.label())).orElse("");
        return Row.of(
                Cells.head(texts.say(standing.instrument().name())),
                Cells.words(action.date()
                        .map(day -> texts.get("report.commitments.dated", "what", kind, "date", day))
                        .orElse(kind)),
                Cell.of(Facts.orNoData(texts, Typed.filled(action.note()))));
    }
}
