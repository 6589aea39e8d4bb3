package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.progress.ReportDates;
import org.nationalresponse.workbook.summary.brief.Debts.Debt;
import org.nationalresponse.workbook.summary.brief.Debts.Next;
import org.nationalresponse.workbook.summary.brief.Debts.Rule;
import org.nationalresponse.workbook.summary.brief.Debts.Setter;
import org.nationalresponse.workbook.summary.brief.Debts.Weight;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** Puts where the country stands towards an instrument into the words of a brief. */
record TreatyReader(Source source) {

    Debt debt(int place, Standing standing) {
        Standing.State state = standing.state();
        boolean wants = state == Standing.State.SIGNED || state == Standing.State.DENOUNCED;
        Optional<Next> next = next(standing.instrument());
        Weight weight = DebtReader.weight(next, wants, source.today());
        return new Debt(
                place,
                weight == Weight.OTHER && state == Standing.State.NO_ACTION ? Weight.CLOSED : weight,
                Optional.of(sign(state)),
                Told.ours(texts().say(standing.instrument().name())),
                state(standing),
                wants,
                state == Standing.State.SIGNED ? reason(standing.instrument()) : Optional.empty(),
                effect(standing).map(TreatyReader::rule).orElse(Rule.NONE),
                standing.checkedOn().isPresent(),
                next);
    }

    private Texts texts() {
        return source.texts();
    }

    private static Run.Shape sign(Standing.State state) {
        if (state.bound()) {
            return Run.Shape.BOUND;
        }
        return switch (state) {
            case SIGNED -> Run.Shape.SIGNED;
            case DENOUNCED -> Run.Shape.LEFT;
            default -> Run.Shape.NONE;
        };
    }

    private String state(Standing standing) {
        String state = texts().say(standing.state().label());
        Optional<LocalDate> acted = standing.decisive().flatMap(TreatyAction::date);
        Optional<String> force = effect(standing).flatMap(Standing.Effect::date).map(day -> marked(standing, day));
        String dated = force.map(day -> texts().get(
                        standing.state().bound() ? "brief.owe.in-force" : "brief.owe.until", "state", state, "date", day))
                .or(() -> acted.map(day -> texts().get("brief.owe.acted", "state", state, "date", day)))
                .orElse(state);
        String why = force.isPresent()
                ? dated
                : effect(standing)
                        .map(effect -> texts().get("brief.owe.no-force", "state", dated, "why", effect.rule()))
                        .orElse(dated);
        return standing.state().bound() && takesReservations(standing.instrument())
                ? texts().get("brief.owe.reservations", "state", why, "n", standing.reservations().size())
                : why;
    }

    /** A suggested day has a sign that a note explains. */
    private String marked(Standing standing, LocalDate day) {
        return switch (effect(standing).map(TreatyReader::rule).orElse(Rule.NONE)) {
            case NONE -> texts().date(day);
            case TREATY -> texts().get("brief.effect.treaty", "date", day);
            case VIENNA -> texts().get("brief.effect.vienna", "date", day);
        };
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

    private static Rule rule(Standing.Effect effect) {
        if (effect.date().isEmpty() || !effect.suggested()) {
            return Rule.NONE;
        }
        return effect.rule().key().equals("treaty.rule.same-day") ? Rule.VIENNA : Rule.TREATY;
    }

    private Optional<Told> reason(Instrument instrument) {
        InstrumentNote note = InstrumentNote.of(source.workbook(), instrument.id());
        return note.entry().retired()
                ? Optional.empty()
                : Told.typed(
                        note.entry(), InstrumentNote.REASON, Message.of("brief.where.reason", "instrument", instrument.name()));
    }

    /** The next report: as the Committee asks for it, else as the instrument's own rule suggests. */
    private Optional<Next> next(Instrument instrument) {
        Optional<LocalDate> set = ReportDates.setByCommittee(source.workbook(), instrument.id());
        return set.or(() -> ReportDates.suggested(source.workbook(), source.standings(), instrument.id()))
                .map(day -> new Next(
                        Told.ours(texts().get("brief.owe.report")),
                        day,
                        ChronoUnit.DAYS.between(source.today(), day),
                        set.isPresent() ? Setter.COMMITTEE : Setter.RULE));
    }
}
