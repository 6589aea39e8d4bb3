package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.progress.PledgeStanding;
import org.nationalresponse.workbook.progress.PledgeStanding.State;
import org.nationalresponse.workbook.progress.Pledges;
import org.nationalresponse.workbook.summary.brief.Debts.Debt;
import org.nationalresponse.workbook.summary.brief.Debts.Next;
import org.nationalresponse.workbook.summary.brief.Debts.Rule;
import org.nationalresponse.workbook.summary.brief.Debts.Setter;
import org.nationalresponse.workbook.summary.brief.Debts.Weight;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;

/** Reads what the country owes. */
final class DebtReader {

    static final Kind MEMBERSHIP = new Kind("membership");
    static final Kind CAPACITY = new Kind("capacity-commitment");

    private static final int SOON_MONTHS = 6;
    private static final Set<State> WANTING = Set.of(State.LATE, State.DONE_WITHOUT_MEASURE, State.NO_MEASURE);

    private final Source source;
    private final Texts texts;
    private final RecordWords words;
    private final Titles titles;
    private final List<Debt> debts = new ArrayList<>();

    private DebtReader(Source source) {
        this.source = source;
        this.texts = source.texts();
        this.words = source.words();
        this.titles = new Titles(source);
    }

    static Debts debts(Source source) {
        DebtReader reader = new DebtReader(source);
        TreatyReader treaties = new TreatyReader(source);
        source.standings().stream()
                .filter(standing -> standing.state() != Standing.State.NOT_RECORDED)
                .filter(standing -> standing.state() != Standing.State.NOT_OPEN)
                .forEach(standing -> reader.debts.add(treaties.debt(reader.debts.size(), standing)));
        Pledges.of(source.workbook(), source.today()).forEach(reader::pledge);
        source.workbook().current(CAPACITY).forEach(reader::capacity);
        source.workbook().current(MEMBERSHIP).stream()
                .filter(entry -> !entry.is("status", "left") && !entry.is("status", "applied"))
                .forEach(reader::membership);
        return new Debts(
                reader.debts,
                (int) source.standings().stream()
                        .filter(standing -> standing.state() == Standing.State.NOT_RECORDED)
                        .count());
    }

    private void pledge(PledgeStanding standing) {
        Pledge pledge = standing.pledge();
        Optional<Next> next = standing.milestones().stream()
                .filter(milestone -> pledge.open() && milestone.reachedOn().isEmpty() && milestone.due().isPresent())
                .min(Comparator.comparing(milestone -> milestone.due().orElseThrow()))
                .map(milestone -> next(milestone.entry(), Milestone.NAME, milestone.due().orElseThrow()));
        boolean wants = WANTING.contains(standing.state());
        add(titles.of(pledge.entry(), Pledge.TITLE), texts.say(standing.state().label()), wants, !pledge.open(), next);
    }

    private void capacity(Entry entry) {
        boolean closed = entry.is("status", "done") || entry.is("status", "dropped");
        String state = words.register(CAPACITY.name())
                .flatMap(register -> register.field("status").flatMap(field -> words.value(register, field, entry)))
                .orElseGet(() -> texts.get("brief.owe.no-state"));
        Optional<Next> next = entry.date("ends")
                .filter(day -> !closed)
                .map(day -> next(Told.ours(texts.get("brief.owe.ends")), day));
        add(titles.of(entry, "title"), state, false, closed, next);
    }

    private void membership(Entry entry) {
        String since = entry.date("since")
                .map(day -> texts.get("brief.member.since", "date", day))
                .orElseGet(() -> texts.get("brief.member"));
        String state = entry.number("actionsPromised")
                .map(promised -> texts.get(
                        "brief.member.actions",
                        "since", since,
                        "done", entry.number("actionsDone").map(texts::number).orElseGet(() -> texts.get("brief.no-data")),
                        "promised", texts.number(promised)))
                .orElse(since);
        Optional<Next> next =
                entry.date("nextRenewal").map(day -> next(Told.ours(texts.get("brief.owe.renewal")), day));
        add(titles.of(entry, "body"), state, false, false, next);
    }

    private void add(Told name, String state, boolean wants, boolean closed, Optional<Next> next) {
        Weight weight = closed && !wants ? Weight.CLOSED : weight(next, wants, source.today());
        debts.add(new Debt(
                debts.size(), weight, Optional.empty(), name, state, wants, Optional.empty(), Rule.NONE, true, next));
    }

    private Next next(Entry entry, String field, LocalDate on) {
        return next(titles.of(entry, field), on);
    }

    private Next next(Told what, LocalDate on) {
        return new Next(what, on, ChronoUnit.DAYS.between(source.today(), on), Setter.COUNTRY);
    }

    static Weight weight(Optional<Next> next, boolean wants, LocalDate today) {
        if (next.filter(day -> day.days() < 0 && day.by() != Setter.RULE).isPresent()) {
            return Weight.LATE;
        }
        if (next.filter(day -> day.days() >= 0 && !day.on().isAfter(today.plusMonths(SOON_MONTHS))).isPresent()) {
            return Weight.SOON;
        }
        return wants ? Weight.WANTS : next.isPresent() ? Weight.DATED : Weight.OTHER;
    }
}
