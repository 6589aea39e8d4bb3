package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                .ifPresent(to -> due.add(entered(to, Message.of("progress.due.round"), Target.page(Target.SUMMARY), "round")));
        Profile.of(workbook)
                .nextElection()
                .ifPresent(date ->
                        due.add(entered(
                                date, Message.of("progress.due.election"), Target.page(Kind.MANDATE.name()), "election")));
        for (Mandate mandate : Mandate.of(workbook)) {
            mandate.holderEnds()
                    .ifPresent(date -> due.add(entered(
                            date,
                            Message.of("progress.due.mandate"),
                            new Target(Kind.MANDATE.name(), Mandate.HOLDER_ENDS),
                            mandate.entry().id() + "/" + Mandate.HOLDER_ENDS)));
        }
        for (Standing standing : standings) {
            Target target = new Target(Target.TREATIES, standing.instrument().id());
            standing.inForce()
                    .flatMap(Standing.Effect::date)
                    .filter(date -> !date.isBefore(today))
                    .ifPresent(date -> due.add(entered(
                            date, treaty("progress.due.in-force", standing), target, standing.instrument().id() + "/in-force")));
            standing.ends()
                    .flatMap(Standing.Effect::date)
                    .filter(date -> !date.isBefore(today))
                    .ifPresent(date -> due.add(entered(
                            date, treaty("progress.due.ends", standing), target, standing.instrument().id() + "/ends")));
        }
        due.sort(Due.BY_DATE);
        return due;
    }

    private static Due entered(LocalDate date, Message text, Target target, String key) {
        return new Due(Optional.of(date), text, target, key, false);
    }

    private static Message treaty(String key, Standing standing) {
        return Message.of(key, "instrument", standing.instrument().id());
    }
}
