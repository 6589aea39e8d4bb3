package org.nationalresponse.workbook.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.framework.Register;

/** Money that was not noted or does not add up, and counts of which a part is larger than the whole. */
final class MoneyFindings {

    private static final String WHY_UNSPENT = "whyUnspent";
    /** More than so many times the sum set aside is more likely a slip of the pen, or another currency. */
    private static final BigDecimal FAR_MORE = BigDecimal.valueOf(2);

    /** Two numbers of a record, the first of which counts some of the second. */
    private record Pair(Rule rule, Kind kind, String part, String whole) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(Rule.POSTS_OVERFILLED, Staffing.KIND, Staffing.FILLED, Staffing.POSTS),
            new Pair(Rule.POSTS_OVERFILLED, Mandate.KIND, "postsFilled", "posts"),
            new Pair(Rule.PART_LARGER, Mandate.KIND, "recommendationsAccepted", "recommendationsMade"),
            new Pair(Rule.PART_LARGER, Mandate.KIND, "recommendationsDone", "recommendationsMade"),
            new Pair(Rule.PART_LARGER, Plan.KIND, "actionsOwned", "actions"),
            new Pair(Rule.PART_LARGER, Plan.KIND, "actionsDone", "actions"),
            new Pair(Rule.PART_LARGER, new Kind("membership"), "actionsDone", "actionsPromised"));

    private MoneyFindings() {}

    static Stream<Finding> of(Ground ground) {
        return Stream.concat(
                BudgetLine.of(ground.workbook()).stream()
                        .flatMap(line -> Stream.concat(unspent(ground, line), overspent(ground, line))),
                PAIRS.stream().flatMap(pair -> ground.records(pair.kind()).flatMap(entry -> larger(ground, pair, entry))));
    }

    private static Stream<Finding> unspent(Ground ground, BudgetLine line) {
        boolean over = line.entry().is("stage", "closed")
                || line.year().filter(year -> year < ground.today().getYear()).isPresent();
        boolean committed = line.committed().filter(sum -> sum.signum() > 0).isPresent();
        boolean said = line.entry().text(BudgetLine.SPENT).isPresent() || line.entry().text(WHY_UNSPENT).isPresent();
        return !over || !committed || said
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Rule.BUDGET_UNSPENT,
                        Target.record(BudgetLine.KIND, line.entry().id(), BudgetLine.SPENT),
                        List.of(line.year()),
                        "line", ground.named(line.entry())));
    }

    private static Stream<Finding> overspent(Ground ground, BudgetLine line) {
        Optional<BigDecimal> committed = line.committed().filter(sum -> sum.signum() > 0);
        return line.spent().stream()
                .filter(spent -> committed.filter(sum -> spent.compareTo(sum.multiply(FAR_MORE)) > 0).isPresent())
                .map(spent -> Finding.of(
                        Rule.BUDGET_OVERSPENT,
                        Target.record(BudgetLine.KIND, line.entry().id(), BudgetLine.SPENT),
                        List.of(committed.orElseThrow().toPlainString(), spent.toPlainString()),
                        "line", ground.named(line.entry()),
                        "committed", ground.words().number(committed.orElseThrow()),
                        "spent", ground.words().number(spent)));
    }

    private static Stream<Finding> larger(Ground ground, Pair pair, Entry entry) {
        Optional<BigDecimal> whole = entry.number(pair.whole());
        return entry.number(pair.part()).stream()
                .filter(part -> whole.filter(all -> part.compareTo(all) > 0).isPresent())
                .map(part -> Finding.of(
                        pair.rule(),
                        Target.record(entry.kind(), entry.id(), pair.part()),
                        List.of(part.toPlainString(), whole.orElseThrow().toPlainString()),
                        "title", ground.named(entry),
                        "part", label(ground, pair.kind(), pair.part()),
                        "partCount", ground.words().number(part),
                        "whole", label(ground, pair.kind(), pair.whole()),
                        "wholeCount", ground.words().number(whole.orElseThrow())));
    }

    private static String label(Ground ground, Kind kind, String field) {
        Optional<Register> register = ground.words().register(kind.name());
        return register.flatMap(each -> each.field(field).map(one -> ground.words().label(each, one))).orElse(field);
    }
}
