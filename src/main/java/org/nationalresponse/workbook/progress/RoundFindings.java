package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Message;

/** What does not fit between rounds: a frozen one that was tampered with, a phase that moved without a reason. */
final class RoundFindings {

    private RoundFindings() {}

    static List<Finding> of(Workbook workbook, List<Pack> packs) {
        List<Finding> all = new ArrayList<>();
        Round.all(workbook).stream()
                .filter(round -> round.frozen() && !Seal.holds(workbook, round))
                .forEach(round -> all.add(new Finding(
                        Finding.Severity.CONTRADICTION,
                        Message.of(
                                "progress.finding.seal-broken",
                                "number", round.number(),
                                "code", round.hash().map(Seal::code).orElse("–")),
                        Target.page(Target.ROUNDS))));
        Optional<Round> latest = Round.latest(workbook);
        latest.flatMap(round -> round.before(workbook)).ifPresent(before -> {
            for (Pack pack : packs) {
                pack.capabilities()
                        .map(capability -> RoundChange.of(workbook, before, latest.get(), capability))
                        .filter(RoundChange::reasonMissing)
                        .forEach(change -> all.add(finding(pack, change, before)));
            }
        });
        return all;
    }

    private static Finding finding(Pack pack, RoundChange change, Round before) {
        return new Finding(
                Finding.Severity.ATTENTION,
                Message.of(
                        "progress.finding.change-reason",
                        "capability", pack.texts().get(change.capability() + ".name"),
                        "number", before.number(),
                        "before", change.before().orElseThrow(),
                        "now", change.now().orElseThrow()),
                new Target(change.capability(), Rating.CHANGE));
    }
}
