package org.nationalresponse.workbook.progress;

import java.util.List;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;

/** A capability as a round sees it, for the rules. */
record Assessed(Pack pack, Capability capability, Round round, Rating rating, List<Given> answers) {

    /** What the round says of a criterion. */
    record Given(Criterion criterion, Answer answer) {

        boolean is(Answer.Value value) {
            return answer.value().filter(value::equals).isPresent();
        }
    }

    static Assessed of(Workbook workbook, Pack pack, Capability capability, Round round) {
        return new Assessed(
                pack,
                capability,
                round,
                round.rating(workbook, capability.id()),
                capability.criteria().stream()
                        .map(criterion -> new Given(criterion, round.answer(workbook, criterion.id())))
                        .toList());
    }

    String name() {
        return pack.texts().get(capability.id() + ".name");
    }

    /** What a criterion says, as much as a sentence bears. */
    String says(Criterion criterion) {
        return Named.shortened(pack.texts().get(criterion.id() + ".text"));
    }

    /** 0 where it is not assessed. */
    int phase() {
        return rating.phase().orElse(0);
    }

    List<Given> with(Answer.Value value) {
        return answers.stream().filter(given -> given.is(value)).toList();
    }

    Target at(Criterion criterion) {
        return new Target(capability.id(), criterion.id());
    }

    Target at(Criterion criterion, String field) {
        return new Target(capability.id(), criterion.id() + "/" + field);
    }

    Target page() {
        return Target.page(capability.id());
    }
}
