package org.nationalresponse.workbook.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Answer;

/** What wants a look among the actions of the plan. That one has no day stands among the dates, and is not said again. */
final class ActionFindings {

    private final Ground ground;
    private final Map<String, Assessed.Given> answers = new HashMap<>();

    private ActionFindings(Ground ground) {
        this.ground = ground;
        ground.assessed().forEach(each -> each.answers().forEach(given -> answers.put(given.criterion().id(), given)));
    }

    static Stream<Finding> of(Ground ground) {
        ActionFindings findings = new ActionFindings(ground);
        return Action.of(ground.workbook()).stream().flatMap(findings::of);
    }

    private Stream<Finding> of(Action action) {
        return switch (action.status()) {
            case PLANNED, UNDER_WAY -> past(action);
            case DONE -> Stream.concat(done(action), unmet(action));
            case GIVEN_UP -> action.entry().text(Action.WHY_GIVEN_UP).filter(words -> !words.isBlank()).isPresent()
                    ? Stream.empty()
                    : found(Rule.ACTION_GIVEN_UP, action, Action.WHY_GIVEN_UP);
        };
    }

    private Stream<Finding> past(Action action) {
        return action.late(ground.today())
                ? found(Rule.ACTION_PAST, action, Action.DUE, "date", action.due().orElseThrow())
                : Stream.empty();
    }

    private Stream<Finding> done(Action action) {
        if (action.doneOn().isEmpty()) {
            return found(Rule.ACTION_DONE_UNDATED, action, Action.DONE_ON);
        }
        return action.doneOn().filter(ground.today()::isBefore).stream()
                .flatMap(day -> found(Rule.ACTION_DONE_AHEAD, action, Action.DONE_ON, "date", day));
    }

    /** Only where the round says outright that nothing of what it was for is met; an answer that is still open says nothing. */
    private Stream<Finding> unmet(Action action) {
        List<Assessed.Given> served = action.criteria().stream().flatMap(id -> Stream.ofNullable(answers.get(id))).toList();
        return !served.isEmpty() && served.stream().allMatch(given -> given.is(Answer.Value.NOT_MET))
                ? found(Rule.ACTION_DONE_UNMET, action, Action.CRITERIA, "count", served.size())
                : Stream.empty();
    }

    private Stream<Finding> found(Rule rule, Action action, String field, Object... namesAndValues) {
        Object[] values = Stream.concat(Stream.of("action", ground.named(action.entry())), Stream.of(namesAndValues)).toArray();
        return Stream.of(Finding.of(
                rule,
                Target.record(Action.KIND, action.id(), field),
                namesAndValues.length == 0 ? List.of() : List.of(namesAndValues[1]),
                values));
    }
}
