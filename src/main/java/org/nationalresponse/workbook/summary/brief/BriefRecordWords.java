package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.text.Texts;

/** The sentences of a brief about the registers, so that every format says the same. */
public record BriefRecordWords(BriefRecords records, PageWords page) {

    private Texts texts() {
        return page.texts();
    }

    public String sum(BriefRecords.Sum sum) {
        return sum.amount()
                .map(amount -> sum.partial()
                        ? texts().get("brief.money.partial", "sum", texts().number(amount))
                        : texts().number(amount))
                .orElseGet(page::noData);
    }

    public String committed(BriefRecords.Purse purse) {
        return texts().get("brief.money.committed", "currency", purse.currency());
    }

    public String spent(BriefRecords.Purse purse) {
        return texts().get("brief.money.spent", "currency", purse.currency());
    }

    /** What the table of money cannot say. */
    public List<String> moneyNotes() {
        BriefRecords.Money money = records.money();
        List<String> notes = new ArrayList<>();
        notes.add(money.until()
                .map(day -> texts().get("brief.money.until", "date", day))
                .orElseGet(() -> texts().get("brief.money.until-none")));
        money.people().ifPresentOrElse(
                people -> notes.add(texts().get(
                        "brief.people",
                        "year", String.valueOf(people.year()),
                        "posts", sum(people.posts()),
                        "filled", sum(people.filled()),
                        "trained", sum(people.trained()))),
                () -> notes.add(texts().get("brief.people.none")));
        if (money.earlier() > 0) {
            notes.add(texts().get("brief.money.earlier", "n", money.earlier()));
        }
        if (money.purses().others() > 0) {
            notes.add(texts().get("brief.money.currencies", "n", money.purses().others()));
        }
        if (money.leftOut() > 0) {
            notes.add(texts().get("brief.money.left-out", "n", money.leftOut()));
        }
        return notes;
    }

    public String said() {
        return records.said()
                .map(said -> texts().get(
                        "brief.said.by",
                        "who", said.forum()
                                .map(forum -> texts().get(
                                        "brief.said.at", "speaker", page.orNoData(said.speaker()), "forum", forum))
                                .orElseGet(() -> page.orNoData(said.speaker())),
                        "date", page.day(said.on()),
                        "online", texts().get("brief.said.online." + said.online().map(yes -> yes ? "yes" : "no").orElse("unknown"))))
                .orElseGet(() -> texts().get("brief.none-recorded"));
    }

    public String plan() {
        return records.plan()
                .map(plan -> {
                    String one = plan.ends()
                            .map(ends -> texts().get("brief.plan.until", "name", page.orNoData(plan.name()), "date", ends))
                            .orElseGet(() -> texts().get("brief.plan.open", "name", page.orNoData(plan.name())));
                    return plan.others() == 0 ? one : texts().get("brief.plan.others", "plan", one, "n", plan.others());
                })
                .orElseGet(() -> texts().get("brief.none-recorded"));
    }

    public String milestone(BriefRecords.Promise promise) {
        return promise.milestone()
                .map(name -> texts().get("brief.promise.next", "name", name, "date", page.day(promise.due())))
                .or(() -> promise.due().map(texts()::date))
                .orElseGet(() -> texts().get("brief.promise.no-next"));
    }

    /** How far the pledges draw in many sectors; absent where there are none. */
    public Optional<String> sectors() {
        return records.sectors().map(sectors -> texts().get(
                "brief.promise.sectors", "all", sectors.all(), "wide", sectors.wide(), "open", sectors.notNoted()));
    }

    /** Where only the first few stand. */
    public Optional<String> more(Few<?> few) {
        return few.others() == 0 ? Optional.empty() : Optional.of(texts().get("brief.more", "n", few.others()));
    }

    /** A day without a mark was set by the Committee. */
    public String next(BriefRecords.ReportLine line) {
        return line.next()
                .map(day -> line.byCommittee() ? texts().date(day) : texts().get("brief.suggested", "date", day))
                .orElseGet(page::noData);
    }

    /** What is said below the reports. */
    public String reportNotes() {
        List<String> notes = new ArrayList<>();
        more(records.reports()).ifPresent(notes::add);
        notes.add(recommendations());
        return page.list(notes) + " " + texts().get(
                records.reports().first().stream().anyMatch(line -> line.next().isPresent() && !line.byCommittee())
                        ? "brief.report.marks"
                        : "brief.report.no-marks");
    }

    public String recommendations() {
        BriefRecords.Recommendations all = records.recommendations();
        return all.all() == 0
                ? texts().get("brief.recommendation.none")
                : texts().get("brief.recommendation.open", "open", all.open(), "all", all.all());
    }

    public String when(BriefRecords.Coming coming) {
        String day = coming.suggested()
                ? texts().get("brief.suggested", "date", coming.on())
                : texts().date(coming.on());
        return coming.days() < 0 ? texts().get("brief.coming.late", "date", day, "n", -coming.days()) : day;
    }

    /** How many more are late, and how many more come up. */
    public Optional<String> moreComing() {
        List<String> more = new ArrayList<>();
        if (records.late().others() > 0) {
            more.add(texts().get("brief.coming.more-late", "n", records.late().others()));
        }
        if (records.soon().others() > 0) {
            more.add(texts().get("brief.coming.more-soon", "n", records.soon().others()));
        }
        return more.isEmpty() ? Optional.empty() : Optional.of(page.list(more));
    }

    public String figure(BriefRecords.Figure figure) {
        return figure.unit().map(unit -> texts().get("brief.figure.unit", "name", figure.name(), "unit", unit)).orElse(figure.name());
    }

    public String measured(BriefRecords.Measured measured) {
        String value = measured.value().map(texts()::number).orElseGet(page::noData);
        return measured.year()
                .map(year -> texts().get("brief.figure.year", "value", value, "year", String.valueOf(year)))
                .orElse(value);
    }

    public String now(BriefRecords.Figure figure) {
        String now = measured(figure.now());
        return figure.of().map(part -> texts().get("brief.figure.of", "value", now, "part", part)).orElse(now);
    }

    /** Where no figure has a number: how many there are, so that nobody takes the silence for a result. */
    public String noFigures() {
        return texts().get("brief.figure.none", "n", records.figures().others());
    }

    public String companies() {
        return records.companies()
                .map(all -> texts().get(
                        "brief.companies",
                        "all", all.all(),
                        "endorsed", all.endorsed(),
                        "implemented", all.implemented(),
                        "partly", all.partly()))
                .orElseGet(() -> texts().get("brief.none-recorded"));
    }

    public String members() {
        if (records.members().isEmpty()) {
            return texts().get("brief.none-recorded");
        }
        List<String> all = new ArrayList<>(records.members().first().stream().map(this::member).toList());
        more(records.members()).ifPresent(all::add);
        return page.list(all);
    }

    private String member(BriefRecords.Member member) {
        String one = texts().get(
                "brief.member",
                "member", page.orNoData(member.member()),
                "body", page.orNoData(member.body()),
                "since", page.day(member.since()));
        return member.promised()
                .map(promised -> texts().get(
                        "brief.member.actions",
                        "member", one,
                        "done", member.done().map(texts()::number).orElseGet(page::noData),
                        "promised", texts().number(promised)))
                .orElse(one);
    }

    /** Every register with how much it holds. */
    public String registers() {
        return records.registers().stream()
                .map(count -> count.count() == 0
                        ? texts().get("brief.lists.none", "name", count.name())
                        : texts().get("brief.lists.count", "name", count.name(), "n", count.count()))
                .collect(Collectors.joining(texts().get("brief.between")));
    }
}
