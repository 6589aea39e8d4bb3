package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.framework.Pack;

/** What does not fit between the phase of a capability, its answers, and the capabilities that it moves with. */
final class CapabilityFindings {

    /** The lowest phase in which a rating without any proof is worth a look. */
    private static final int PHASE_THAT_NEEDS_PROOF = 3;
    /** Capabilities that move together are seldom further apart. */
    private static final int FAR_AHEAD = 2;

    private CapabilityFindings() {}

    static Stream<Finding> of(Ground ground) {
        Map<String, Assessed> all = ground.assessed().stream()
                .collect(Collectors.toMap(each -> each.capability().id(), Function.identity(), (one, same) -> one));
        return ground.assessed().stream()
                .filter(each -> each.phase() > 0)
                .flatMap(each -> Stream.of(
                                withoutProof(each),
                                matureWith(each, Answer.Value.NOT_MET, Rule.MATURE_WITH_UNMET),
                                matureWith(each, Answer.Value.NOT_KNOWN, Rule.MATURE_WITH_UNKNOWN),
                                mostlyOpen(each),
                                startWithAllMet(each),
                                withoutRationale(each),
                                ahead(each, all))
                        .flatMap(Function.identity()));
    }

    private static Stream<Finding> withoutProof(Assessed each) {
        boolean proof = each.answers().stream().anyMatch(given -> given.answer().evidence().stream().anyMatch(Evidence::located));
        return found(each.phase() >= PHASE_THAT_NEEDS_PROOF && !proof, each, Rule.PHASE_WITHOUT_PROOF);
    }

    private static Stream<Finding> matureWith(Assessed each, Answer.Value value, Rule rule) {
        List<Assessed.Given> such = each.with(value);
        if (each.phase() < Pack.PHASES || such.isEmpty()) {
            return Stream.empty();
        }
        String which = such.stream().map(given -> given.criterion().id()).collect(Collectors.joining(" "));
        return Stream.of(Finding.of(
                rule,
                each.at(such.get(0).criterion()),
                List.of(each.round().id(), which),
                "capability", each.name(),
                "count", such.size()));
    }

    private static Stream<Finding> mostlyOpen(Assessed each) {
        long open = each.answers().stream().filter(given -> !given.answer().answered()).count();
        return found(2 * open > each.answers().size(), each, Rule.PHASE_MOSTLY_OPEN, "open", open, "all", each.answers().size());
    }

    private static Stream<Finding> startWithAllMet(Assessed each) {
        int met = each.with(Answer.Value.MET).size();
        boolean all = met > 0 && met + each.with(Answer.Value.NOT_APPLICABLE).size() == each.answers().size();
        return found(each.phase() == 1 && all, each, Rule.START_WITH_ALL_MET);
    }

    private static Stream<Finding> withoutRationale(Assessed each) {
        return found(each.rating().rationale().filter(words -> !words.isBlank()).isEmpty(), each, Rule.PHASE_WITHOUT_RATIONALE);
    }

    private static Stream<Finding> ahead(Assessed each, Map<String, Assessed> all) {
        return each.capability().movesWith().stream()
                .flatMap(id -> Stream.ofNullable(all.get(id)))
                .filter(other -> other.phase() > 0 && each.phase() - other.phase() >= FAR_AHEAD)
                .map(other -> Finding.of(
                        Rule.AHEAD_OF_OTHERS,
                        each.page(),
                        List.of(each.round().id(), each.phase(), other.capability().id(), other.phase()),
                        "capability", each.name(),
                        "phase", each.phase(),
                        "other", other.name(),
                        "otherPhase", other.phase()));
    }

    private static Stream<Finding> found(boolean holds, Assessed each, Rule rule, Object... more) {
        if (!holds) {
            return Stream.empty();
        }
        Object[] values = Stream.concat(
                        Stream.of("capability", each.name(), "phase", each.phase()), Stream.of(more))
                .toArray();
        return Stream.of(Finding.of(rule, each.page(), List.of(each.round().id(), each.phase()), values));
    }
}
