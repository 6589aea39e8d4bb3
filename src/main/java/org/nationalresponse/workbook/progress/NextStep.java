package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.RegisterRef;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing;

/**
 * The first thing that is still open: a criterion without an answer, then the instruments without an entry, then a register that
 * is empty although a criterion that it holds is met or partly met. Nobody is led through the other registers.
 */
public record NextStep(Message text, Target target) {

    /** Empty where nothing is open any more. In a frozen round nothing can be answered; the rounds come next. */
    public static Optional<NextStep> of(Workbook workbook, Round round, List<Pack> packs, List<Standing> standings) {
        if (round.frozen()) {
            return Optional.of(new NextStep(
                    Message.of("progress.next.frozen", "number", round.number()), Target.page(Target.ROUNDS)));
        }
        return first(packs, (pack, capability) -> inCapability(workbook, round, pack, capability))
                .or(() -> first(packs, (pack, capability) -> inTreaties(capability, standings)))
                .or(() -> first(packs, (pack, capability) -> capability.criteria().stream()
                        .filter(criterion -> there(round.answer(workbook, criterion.id())))
                        .flatMap(criterion -> criterion.heldIn().stream())
                        .flatMap(written -> inRegister(workbook, pack, packs, RegisterRef.of(written)).stream())
                        .findFirst()));
    }

    private static Optional<NextStep> first(List<Pack> packs, BiFunction<Pack, Capability, Optional<NextStep>> step) {
        return packs.stream()
                .flatMap(pack -> pack.capabilities().flatMap(capability -> step.apply(pack, capability).stream()))
                .findFirst();
    }

    private static Optional<NextStep> inCapability(Workbook workbook, Round round, Pack pack, Capability capability) {
        return capability.criteria().stream()
                .filter(criterion -> !round.answer(workbook, criterion.id()).settled())
                .findFirst()
                .map(criterion -> new NextStep(
                        Message.of(
                                "progress.next.criteria",
                                "capability", pack.texts().get(capability.id() + ".name"),
                                "left", Completeness.of(capability, round, workbook).left(),
                                "first", first(pack, criterion)),
                        new Target(capability.id(), criterion.id())));
    }

    private static String first(Pack pack, Criterion criterion) {
        return pack.texts().get(criterion.id() + ".text");
    }

    private static Optional<NextStep> inTreaties(Capability capability, List<Standing> standings) {
        Progress progress = Completeness.ofTreaties(standings);
        return progress.left() == 0 || !capability.pages().contains(Target.TREATIES)
                ? Optional.empty()
                : Optional.of(new NextStep(
                        Message.of("progress.next.treaties", "left", progress.left()), Target.page(Target.TREATIES)));
    }

    /** A register is open while nothing was entered there; it need not be full. */
    private static Optional<NextStep> inRegister(Workbook workbook, Pack pack, List<Pack> packs, RegisterRef register) {
        String id = register.register();
        return register.in(pack, packs)
                .filter(declaring -> Completeness.of(declaring.register(id).orElseThrow(), workbook).done() == 0)
                .map(declaring -> new NextStep(
                        Message.of("progress.next.register", "register", declaring.texts().get(id + ".name")),
                        Target.page(id)));
    }

    /** Whether the answer speaks of something that can be entered. */
    private static boolean there(Answer answer) {
        return answer.value()
                .filter(value -> value == Answer.Value.MET || value == Answer.Value.PARTLY)
                .isPresent();
    }
}
