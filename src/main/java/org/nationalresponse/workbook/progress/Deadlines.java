package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing;

/** What comes up, earliest first. Only dates that were entered, or that a treaty's rule gives for something already done. */
public final class Deadlines {

    private Deadlines() {}

    public static List<Due> of(Workbook workbook, List<Standing> standings, LocalDate today) {
        List<Due> due = new ArrayList<>();
        Round.latest(workbook)
                .flatMap(Round::to)
                .ifPresent(to -> due.add(new Due(to, Message.of("progress.due.round"), Target.page(Target.SUMMARY))));
        Profile.of(workbook)
                .nextElection()
                .ifPresent(date ->
                        due.add(new Due(date, Message.of("progress.due.election"), Target.page(Kind.MANDATE.name()))));
        for (Mandate mandate : Mandate.of(workbook)) {
            mandate.holderEnds()
                    .ifPresent(date -> due.add(new Due(
                            date,
                            Message.of("progress.due.mandate"),
                            new Target(Kind.MANDATE.name(), Mandate.HOLDER_ENDS))));
        }
        for (Standing standing : standings) {
            Target target = new Target(Target.TREATIES, standing.instrument().id());
            standing.inForce()
                    .flatMap(Standing.Effect::date)
                    .filter(date -> !date.isBefore(today))
                    .ifPresent(date -> due.add(new Due(date, treaty("progress.due.in-force", standing), target)));
            standing.ends()
                    .flatMap(Standing.Effect::date)
                    .filter(date -> !date.isBefore(today))
                    .ifPresent(date -> due.add(new Due(date, treaty("progress.due.ends", standing), target)));
        }
        due.sort(Comparator.comparing(Due::date));
        return due;
    }

    private static Message treaty(String key, Standing standing) {
        return Message.of(key, "instrument", standing.instrument().id());
    }
}
