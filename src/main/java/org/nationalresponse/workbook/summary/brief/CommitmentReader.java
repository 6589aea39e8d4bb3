package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** Puts the standings towards the instruments into the words of a brief. */
final class CommitmentReader {

    private final Workbook workbook;
    private final Texts texts;

    private CommitmentReader(Workbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    static Brief.Commitments commitments(Workbook workbook, List<Standing> standings, Texts texts) {
        return new CommitmentReader(workbook, texts).read(standings);
    }

    private Brief.Commitments read(List<Standing> standings) {
        List<Brief.Row> rows = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        List<String> notOpen = new ArrayList<>();
        List<Brief.Unratified> signed = new ArrayList<>();
        for (Standing standing : standings) {
            Instrument instrument = standing.instrument();
            String name = texts.say(instrument.name());
            String coded = texts.get("brief.commitments.coded", "name", name, "code", instrument.id());
            switch (standing.state()) {
                case NOT_RECORDED -> nothing.add(coded);
                case NOT_OPEN -> notOpen.add(coded);
                default -> rows.add(row(name, coded, standing));
            }
            if (standing.state() == Standing.State.SIGNED) {
                signed.add(new Brief.Unratified(name, reason(instrument)));
            }
        }
        List<String> unchecked =
                rows.stream().filter(row -> row.checkedOn().isEmpty()).map(Brief.Row::name).toList();
        return new Brief.Commitments(rows, nothing, notOpen, signed, unchecked);
    }

    private Optional<String> reason(Instrument instrument) {
        InstrumentNote note = InstrumentNote.of(workbook, instrument.id());
        return note.entry().retired() ? Optional.empty() : Typed.filled(note.reason());
    }

    private Brief.Row row(String name, String coded, Standing standing) {
        Instrument instrument = standing.instrument();
        return new Brief.Row(
                instrument.id(),
                name,
                coded,
                standing.state(),
                texts.say(standing.state().label()),
                standing.decisive().flatMap(TreatyAction::date),
                day(standing),
                effect(standing).map(CommitmentReader::rule).orElse(Brief.Rule.NONE),
                effect(standing).filter(effect -> effect.date().isEmpty()).map(effect -> texts.say(effect.rule())),
                takesReservations(instrument) ? Optional.of(standing.reservations().size()) : Optional.empty(),
                standing.checkedOn());
    }

    private static boolean takesReservations(Instrument instrument) {
        return instrument.actions().contains(ActionKind.RESERVATION) || instrument.actions().contains(ActionKind.DECLARATION);
    }

    /** The effect that counts for the state: of leaving where the country left, of joining where it is bound. */
    private static Optional<Standing.Effect> effect(Standing standing) {
        if (standing.state() == Standing.State.DENOUNCED) {
            return standing.ends();
        }
        return standing.state().bound() ? standing.inForce() : Optional.empty();
    }

    private Optional<String> day(Standing standing) {
        if (standing.state() == Standing.State.DENOUNCED) {
            return effect(standing).flatMap(Standing.Effect::date).map(day -> texts.get("brief.effect.until", "date", day));
        }
        return standing.state().bound()
                ? effect(standing).flatMap(Standing.Effect::date).map(texts::date)
                : Optional.of(texts.get("brief.effect.not-bound"));
    }

    private static Brief.Rule rule(Standing.Effect effect) {
        if (effect.date().isEmpty() || !effect.suggested()) {
            return Brief.Rule.NONE;
        }
        return effect.rule().key().equals("treaty.rule.same-day") ? Brief.Rule.VIENNA : Brief.Rule.TREATY;
    }
}
