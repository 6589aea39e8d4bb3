package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Seal;
import org.nationalresponse.workbook.framework.Pack;

/** What does not fit between rounds: a frozen one that was tampered with, a phase that moved without a reason. */
final class RoundFindings {

    private RoundFindings() {}

    static Stream<Finding> of(Ground ground) {
        return Stream.concat(broken(ground), unexplained(ground));
    }

    private static Stream<Finding> broken(Ground ground) {
        return Round.all(ground.workbook()).stream()
                .filter(round -> round.frozen() && !Seal.holds(ground.workbook(), round))
                .map(round -> Finding.of(
                        Rule.SEAL_BROKEN,
                        Target.page(Target.ROUNDS),
                        List.of(round.number(), round.hash()),
                        "number", round.number(),
                        "code", round.hash().map(Seal::code).orElse("–")));
    }

    private static Stream<Finding> unexplained(Ground ground) {
        return Round.latest(ground.workbook()).stream()
                .flatMap(latest -> latest.before(ground.workbook()).stream()
                        .map(before -> RoundPair.of(ground.workbook(), ground.used(), before, latest)))
                .flatMap(pair -> ground.packs().stream().flatMap(pack -> pack.capabilities()
                        .map(pair::change)
                        .filter(RoundChange::reasonMissing)
                        .map(change -> finding(pack, change, pair.before()))));
    }

    private static Finding finding(Pack pack, RoundChange change, Round before) {
        return Finding.of(
                Rule.CHANGE_REASON,
                new Target(change.capability(), Rating.CHANGE),
                List.of(before.number(), change.before(), change.now()),
                "capability", pack.texts().get(change.capability() + ".name"),
                "number", before.number(),
                "before", change.before().orElseThrow(),
                "now", change.now().orElseThrow());
    }
}
