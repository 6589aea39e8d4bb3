package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Statement;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;

/** Reads what a leader said last, and until when the plan reaches. */
final class WillReader {

    private static final String FORUM = "forum";

    private WillReader() {}

    static Optional<BriefRecords.Said> said(Source source) {
        return Statement.of(source.workbook()).stream()
                .filter(Statement::byHeadOrMinister)
                .max(Comparator.comparing(statement -> statement.on().orElse(LocalDate.MIN)))
                .map(statement -> new BriefRecords.Said(
                        Typed.filled(statement.speaker()),
                        statement.on(),
                        Typed.text(statement.entry(), FORUM),
                        online(statement.entry())));
    }

    private static Optional<Boolean> online(Entry statement) {
        return Typed.text(statement, Statement.MENTIONS_ONLINE).map("yes"::equals);
    }

    static Optional<BriefRecords.PlanEnd> plan(Source source) {
        List<Plan> plans = Plan.of(source.workbook()).stream().filter(Plan::current).toList();
        return plans.stream()
                .max(Comparator.comparing(plan -> plan.ends().orElse(LocalDate.MIN)))
                .map(plan -> new BriefRecords.PlanEnd(Typed.filled(plan.name()), plan.ends(), plans.size() - 1));
    }

    /** The sentence that says that mandate, plan and money all end close to the election. */
    static Optional<String> warning(Source source) {
        return Findings.electionWarning(
                        source.workbook(), source.packs(), source.words(), source.standings(), source.today())
                .map(source.texts()::say);
    }
}
