package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing;

/**
 * What comes up, group by group and the earliest first; what has no day, or one that a rule suggested for the past, comes last.
 * Only days that were entered, or that a treaty's rule gives; these say so, and give way to a day that the Committee set.
 */
public final class Deadlines {

    private final Workbook workbook;
    private final LocalDate today;
    private final List<Due> found = new ArrayList<>();

    private Deadlines(Workbook workbook, LocalDate today) {
        this.workbook = workbook;
        this.today = today;
    }

    /** @param words of the same workbook, for the names of records */
    public static List<Due> of(
            Workbook workbook, List<Pack> packs, RecordWords words, List<Standing> standings, LocalDate today) {
        Deadlines deadlines = new Deadlines(workbook, today);
        deadlines.country();
        standings.forEach(deadlines::treaty);
        deadlines.found.addAll(RecordDeadlines.of(workbook, packs, words));
        boolean reportsHaveAPage = packs.stream().anyMatch(pack -> pack.register(Report.KIND.name()).isPresent());
        standings.forEach(standing -> deadlines.report(standing, standings, reportsHaveAPage));
        Set<String> keys = new HashSet<>();
        return deadlines.found.stream()
                .filter(due -> keys.add(due.key()))
                .sorted(Comparator.comparing((Due due) -> due.group(today))
                        .thenComparing(due -> due.suggested() && due.group(today) == Due.Group.UNDATED)
                        .thenComparing(Due.BY_DATE))
                .toList();
    }

    private void country() {
        Round.latest(workbook)
                .filter(round -> !round.frozen())
                .flatMap(Round::to)
                .ifPresent(to -> add(to, Message.of("progress.due.round"), Target.page(Target.SUMMARY), "round"));
        // Once its day has passed it is no longer the next one; a finding asks for the next.
        Profile.of(workbook)
                .nextElection()
                .filter(date -> !date.isBefore(today))
                .ifPresent(date -> add(date, Message.of("progress.due.election"), Target.page(Target.SUMMARY), "election"));
        for (Mandate mandate : Mandate.of(workbook)) {
            mandate.holderEnds()
                    .ifPresent(date -> add(
                            date,
                            Message.of("progress.due.mandate"),
                            new Target(Kind.MANDATE.name(), Mandate.HOLDER_ENDS),
                            mandate.entry().id() + "/" + Mandate.HOLDER_ENDS));
        }
    }

    private void treaty(Standing standing) {
        Target target = new Target(Target.TREATIES, standing.instrument().id());
        ahead(standing.inForce())
                .ifPresent(date -> add(
                        date, treaty("progress.due.in-force", standing), target, standing.instrument().id() + "/in-force"));
        ahead(standing.ends())
                .ifPresent(date ->
                        add(date, treaty("progress.due.ends", standing), target, standing.instrument().id() + "/ends"));
    }

    /** The next report by the instrument's own rule, unless the Committee has set its day. */
    private void report(Standing standing, List<Standing> standings, boolean reportsHaveAPage) {
        String id = standing.instrument().id();
        if (standing.instrument().reporting().isEmpty() || ReportDates.setByCommittee(workbook, id).isPresent()) {
            return;
        }
        String article = standing.instrument().reporting().get().article();
        Target target = ReportDates.open(workbook, id)
                .map(report -> Target.record(Report.KIND, report.entry().id(), Report.COMMITTEE_DUE))
                .orElse(reportsHaveAPage ? Target.page(Report.KIND.name()) : new Target(Target.TREATIES, id));
        ReportDates.suggested(workbook, standings, id).ifPresent(date -> {
            Message text = date.isBefore(today)
                    ? Message.of("progress.due.report-past", "instrument", id, "article", article, "date", date)
                    : Message.of("progress.due.report", "instrument", id, "article", article);
            found.add(new Due(Optional.of(date), text, target, id + "/report", true));
        });
    }

    private Optional<LocalDate> ahead(Optional<Standing.Effect> effect) {
        return effect.flatMap(Standing.Effect::date).filter(date -> !date.isBefore(today));
    }

    private void add(LocalDate date, Message text, Target target, String key) {
        found.add(new Due(Optional.of(date), text, target, key, false));
    }

    private static Message treaty(String key, Standing standing) {
        return Message.of(key, "instrument", standing.instrument().id());
    }
}
