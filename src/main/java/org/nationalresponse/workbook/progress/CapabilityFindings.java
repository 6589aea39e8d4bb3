package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Message;

/** What does not fit between the answers and the phase of a capability. */
final class CapabilityFindings {

    /** The lowest phase in which a rating without any proof is worth a look. */
    private static final int PHASE_THAT_NEEDS_PROOF = 3;

    private CapabilityFindings() {}

    static List<Finding> of(Workbook workbook, List<Pack> packs) {
        List<Finding> all = new ArrayList<>();
        Round.latest(workbook).ifPresent(round -> {
            for (Pack pack : packs) {
                pack.capabilities().forEach(capability -> capability(workbook, round, pack, capability, all));
            }
        });
        return all;
    }

    private static void capability(Workbook workbook, Round round, Pack pack, Capability capability, List<Finding> all) {
        String name = pack.texts().get(capability.id() + ".name");
        int proofs = 0;
        for (Criterion criterion : capability.criteria()) {
            Answer answer = round.answer(workbook, criterion.id());
            proofs += answer.evidence().isPresent() ? 1 : 0;
            if (answer.value().filter(value -> value == Answer.Value.NOT_APPLICABLE).isPresent() && !answer.answered()) {
                all.add(new Finding(
                        Finding.Severity.ATTENTION,
                        Message.of("progress.finding.no-reason", "capability", name),
                        new Target(capability.id(), criterion.id())));
            }
        }
        int phase = round.rating(workbook, capability.id()).phase().orElse(0);
        if (phase >= PHASE_THAT_NEEDS_PROOF && proofs == 0) {
            all.add(new Finding(
                    Finding.Severity.CONTRADICTION,
                    Message.of("progress.finding.phase-without-proof", "phase", phase, "capability", name),
                    Target.page(capability.id())));
        }
        boolean unmet = capability.criteria().stream()
                .anyMatch(criterion -> round.answer(workbook, criterion.id())
                        .value()
                        .filter(value -> value == Answer.Value.NOT_MET)
                        .isPresent());
        if (phase == Pack.PHASES && unmet) {
            all.add(new Finding(
                    Finding.Severity.CONTRADICTION,
                    Message.of("progress.finding.mature-with-unmet", "capability", name),
                    Target.page(capability.id())));
        }
    }
}
