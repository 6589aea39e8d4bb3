package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing;

/** The first thing that is still open, in the order of the pages. */
public record NextStep(Message text, Target target) {

    /** Empty where nothing is open any more. */
    public static Optional<NextStep> of(Workbook workbook, Round round, List<Pack> packs, List<Standing> standings) {
        for (Pack pack : packs) {
            for (Capability capability : pack.capabilities().toList()) {
                Optional<NextStep> step = inCapability(workbook, round, pack, capability)
                        .or(() -> capability.pages().stream()
                                .flatMap(page -> inPage(workbook, pack, page, standings).stream())
                                .findFirst());
                if (step.isPresent()) {
                    return step;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NextStep> inCapability(Workbook workbook, Round round, Pack pack, Capability capability) {
        Progress progress = Completeness.of(capability, round, workbook);
        return capability.criteria().stream()
                .filter(criterion -> !round.answer(workbook, criterion.id()).answered())
                .findFirst()
                .map(criterion -> new NextStep(
                        Message.of(
                                "progress.next.criteria",
                                "capability", pack.texts().get(capability.id() + ".name"),
                                "left", progress.left(),
                                "first", first(pack, criterion)),
                        new Target(capability.id(), criterion.id())));
    }

    private static String first(Pack pack, Criterion criterion) {
        return pack.texts().get(criterion.id() + ".text");
    }

    /** A page of instruments or of a register is open while nothing was entered there; it need not be full. */
    private static Optional<NextStep> inPage(Workbook workbook, Pack pack, String page, List<Standing> standings) {
        if (page.equals(Target.TREATIES)) {
            Progress progress = Completeness.ofTreaties(standings);
            return progress.left() == 0
                    ? Optional.empty()
                    : Optional.of(new NextStep(
                            Message.of("progress.next.treaties", "left", progress.left()), Target.page(page)));
        }
        Register register = pack.register(page).orElseThrow();
        return Completeness.of(register, workbook).done() > 0
                ? Optional.empty()
                : Optional.of(new NextStep(
                        Message.of("progress.next.register", "register", pack.texts().get(page + ".name")),
                        Target.page(page)));
    }
}
