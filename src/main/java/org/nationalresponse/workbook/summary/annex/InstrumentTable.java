package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** Where the country stands towards instruments, with each reservation and declaration that was not withdrawn. */
final class InstrumentTable {

    private final List<Standing> standings;
    private final Texts texts;

    InstrumentTable(Source source) {
        this.standings = source.standings();
        this.texts = source.texts();
    }

    /** In the order of the program’s list. Optional instruments of which nothing is recorded are not among them. */
    List<Standing> of(List<String> instruments) {
        return standings.stream().filter(standing -> instruments.contains(standing.instrument().id())).toList();
    }

    Block table(List<Standing> shown) {
        return new Block.Table(
                texts.get("annex.instruments"),
                List.of(
                        new Block.Column(texts.get("annex.instrument"), 34),
                        new Block.Column(texts.get("annex.instrument.state"), 16),
                        new Block.Column(texts.get("annex.instrument.in-force"), 15),
                        new Block.Column(texts.get("annex.instrument.reservations"), 22),
                        new Block.Column(texts.get("annex.instrument.checked"), 13)),
                shown.stream().map(this::row).toList());
    }

    private Block.Row row(Standing standing) {
        return Block.Row.of(
                Block.Cell.head(Run.words(texts.say(standing.instrument().title()))),
                Block.Cell.of(Run.words(state(standing))),
                Block.Cell.of(Run.words(inForce(standing))),
                new Block.Cell(reservations(standing), 1, false),
                Block.Cell.of(Run.words(
                        standing.checkedOn().map(texts::date).orElseGet(() -> texts.get("brief.never-checked")))));
    }

    private String state(Standing standing) {
        String state = texts.say(standing.state().label());
        return standing.decisive()
                .flatMap(TreatyAction::date)
                .map(day -> texts.get("brief.commitments.dated", "state", state, "date", day))
                .orElse(state);
    }

    private String inForce(Standing standing) {
        if (standing.state() == Standing.State.DENOUNCED) {
            return standing.ends()
                    .flatMap(Standing.Effect::date)
                    .map(day -> texts.get("brief.effect.until", "date", day))
                    .orElseGet(() -> texts.get("brief.no-data"));
        }
        if (!standing.state().bound()) {
            return texts.get(
                    standing.state() == Standing.State.NOT_RECORDED ? "brief.no-data" : "brief.effect.not-bound");
        }
        Optional<Standing.Effect> effect = standing.inForce();
        return effect.flatMap(Standing.Effect::date)
                .map(day -> effect.get().suggested() ? texts.get("annex.suggested", "date", day) : texts.date(day))
                .orElseGet(() -> texts.get("brief.no-data"));
    }

    private List<List<Run>> reservations(Standing standing) {
        List<List<Run>> lines = new ArrayList<>();
        for (TreatyAction action : standing.reservations()) {
            List<Run> line = new ArrayList<>();
            line.add(Run.words(action.date()
                    .map(day -> texts.get("annex.reservation", "kind", kind(action), "date", day))
                    .orElseGet(() -> kind(action))));
            action.note().filter(note -> !note.isBlank()).ifPresent(note -> {
                line.add(Run.words(" "));
                line.add(Run.typed(note.strip()));
            });
            lines.add(line);
        }
        return lines.isEmpty() ? List.of(List.of(Run.quiet(texts.get("brief.none-recorded")))) : lines;
    }

    private String kind(TreatyAction action) {
        return action.kind().map(kind -> texts.say(kind.label())).orElseGet(() -> texts.get("brief.no-data"));
    }
}
