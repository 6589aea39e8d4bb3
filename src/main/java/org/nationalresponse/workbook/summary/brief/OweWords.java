package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.summary.brief.Debts.Debt;
import org.nationalresponse.workbook.summary.brief.Debts.Rule;
import org.nationalresponse.workbook.summary.brief.Debts.Setter;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** The sentences of the second page of the brief. */
record OweWords(Texts texts, Pen pen) {

    /** Further off, a day says more than the number of days. */
    private static final int MOST_DAYS = 365;

    private static final int SHORT = 8;
    private static final int PURSES = 3;

    /** What is due next, when, and how long that is from now. A day that only a rule suggests is never called late. */
    List<Run> next(Debts.Next next, int room) {
        List<Run> runs = new ArrayList<>();
        runs.add(pen.run(next.what(), room));
        boolean suggested = next.by() == Setter.RULE;
        runs.add(Run.words(suggested ? texts.get("brief.suggested", "date", next.on()) : texts.date(next.on())));
        if (next.by() == Setter.COMMITTEE) {
            runs.add(Run.words(texts.get("brief.owe.by-committee")));
        }
        days(next.days(), suggested).ifPresent(runs::add);
        return Lines.spaced(runs);
    }

    List<Run> when(Brief.Coming due) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.words(due.suggested() ? texts.get("brief.suggested", "date", due.on()) : texts.date(due.on())));
        days(due.days(), due.suggested()).ifPresent(runs::add);
        return Lines.spaced(runs);
    }

    private Optional<Run> days(long days, boolean suggested) {
        if (days < 0) {
            return Optional.of(suggested
                    ? Run.quiet(texts.get("brief.days.passed"))
                    : Run.wants(texts.get("brief.days.late", "n", -days)));
        }
        return days > MOST_DAYS ? Optional.empty() : Optional.of(Run.quiet(texts.get("brief.days.left", "n", days)));
    }

    /** What the table of debts cannot say. */
    Stream<String> notes(Debts debts, List<Debt> shown) {
        long unchecked = shown.stream().filter(debt -> !debt.checked()).count();
        boolean suggested = shown.stream().flatMap(debt -> debt.next().stream()).anyMatch(next -> next.by() == Setter.RULE);
        return Stream.of(
                unchecked == 0 ? "" : texts.get("brief.owe.unchecked", "n", unchecked),
                debts.nothing() == 0 ? "" : texts.get("brief.owe.nothing", "n", debts.nothing()),
                suggested || uses(shown, Rule.TREATY) ? texts.get("brief.mark.treaty") : "",
                uses(shown, Rule.VIENNA) ? texts.get("brief.mark.vienna") : "");
    }

    private static boolean uses(List<Debt> shown, Rule rule) {
        return shown.stream().anyMatch(debt -> debt.rule() == rule);
    }

    /** How many more are late, and how many more come up. */
    String more(List<Brief.Coming> all, List<Brief.Coming> shown) {
        List<Brief.Coming> others = all.subList(shown.size(), all.size());
        long late = others.stream().filter(due -> due.days() < 0).count();
        return String.join(" ", Stream.of(
                        late == 0 ? "" : texts.get("brief.coming.more-late", "n", late),
                        others.size() == late ? "" : texts.get("brief.coming.more-soon", "n", others.size() - late))
                .filter(sentence -> !sentence.isEmpty())
                .toList());
    }

    List<Run> figure(Brief.Figure figure, int room) {
        List<Run> runs = new ArrayList<>(List.of(pen.run(figure.name(), room)));
        figure.unit().ifPresent(unit -> runs.addAll(List.of(Run.words(texts.get("brief.comma")), pen.run(unit, SHORT))));
        return runs.size() == 1 ? runs : List.of(runs.get(0), runs.get(1), Run.words(" "), runs.get(2));
    }

    List<Run> measured(Measured measured) {
        if (measured.value().isEmpty()) {
            return List.of(Run.quiet(texts.get("brief.no-data")));
        }
        String value = texts.number(measured.value().get());
        return List.of(Run.words(measured.year()
                .map(year -> texts.get("brief.figure.year", "value", value, "year", String.valueOf(year)))
                .orElse(value)));
    }

    /** With the part of the people that the value is about. */
    List<Run> now(Brief.Figure figure) {
        List<Run> runs = new ArrayList<>(measured(figure.now()));
        figure.of().filter(part -> figure.now().value().isPresent()).ifPresent(part -> runs.add(pen.run(part, SHORT)));
        return Lines.spaced(runs);
    }

    List<Run> money(Means means) {
        List<String> said = new ArrayList<>();
        means.purses().stream()
                .limit(PURSES)
                .forEach(purse -> said.add(texts.get(
                        "brief.money.year",
                        "year", String.valueOf(purse.year()),
                        "currency", purse.currency(),
                        "committed", sum(purse.committed()),
                        "spent", sum(purse.spent()))));
        if (means.purses().size() > PURSES) {
            said.add(texts.get("brief.money.currencies", "n", means.purses().size() - PURSES));
        }
        if (means.leftOut() > 0) {
            said.add(texts.get("brief.money.left-out", "n", means.leftOut()));
        }
        if (said.isEmpty() && means.until().isEmpty()) {
            return List.of(Run.quiet(texts.get("brief.none-recorded")));
        }
        said.add(means.until()
                .map(day -> texts.get("brief.money.until", "date", day))
                .orElseGet(() -> texts.get("brief.money.until-none")));
        return List.of(Run.words(String.join(" ", said)));
    }

    private String sum(Means.Sum sum) {
        return sum.amount()
                .map(amount -> sum.partial()
                        ? texts.get("brief.money.partial", "sum", texts.number(amount))
                        : texts.number(amount))
                .orElseGet(() -> texts.get("brief.no-data"));
    }

    List<Run> people(Means means) {
        return means.people()
                .map(people -> List.of(Run.words(texts.get(
                        "brief.people.year",
                        "year", String.valueOf(people.year()),
                        "posts", sum(people.posts()),
                        "filled", sum(people.filled()),
                        "trained", sum(people.trained())))))
                .orElseGet(() -> List.of(Run.quiet(texts.get("brief.none-recorded"))));
    }

    /** The first post that is filled, with its holder’s term held against the election. */
    List<Run> posts(Means means, LocalDate today) {
        List<Run> runs = new ArrayList<>();
        Optional<Means.Post> shown =
                means.posts().stream().filter(Means.Post::filled).findFirst().or(() -> means.posts().stream().findFirst());
        if (shown.isEmpty()) {
            runs.add(Run.quiet(texts.get("brief.none-recorded")));
        }
        shown.ifPresent(post -> {
            post.name().ifPresent(name -> runs.addAll(List.of(pen.run(name, SHORT + SHORT), dash())));
            if (post.filled()) {
                post.holder().ifPresentOrElse(
                        holder -> runs.addAll(List.of(pen.run(holder, SHORT + SHORT), dash())),
                        () -> runs.add(Run.quiet(texts.get("brief.post.no-holder"))));
                runs.add(Run.words(term(post, means.election(), today)));
            } else {
                runs.add(Run.words(texts.get(
                        "brief.post.exists",
                        "answer", post.exists().orElseGet(() -> texts.get("brief.no-data")).toLowerCase(Locale.ROOT))));
            }
            if (means.posts().size() > 1) {
                runs.add(Run.quiet(texts.get("brief.more", "n", means.posts().size() - 1)));
            }
        });
        means.warning().ifPresent(warning -> runs.add(Run.wants(warning)));
        return Lines.spaced(runs);
    }

    private Run dash() {
        return Run.words(texts.get("brief.dash"));
    }

    private String term(Means.Post post, Optional<LocalDate> election, LocalDate today) {
        if (post.ends().isEmpty()) {
            return texts.get("brief.term.none");
        }
        LocalDate ends = post.ends().get();
        if (ends.isBefore(today)) {
            return texts.get("brief.term.over", "ends", ends);
        }
        if (election.isEmpty()) {
            return texts.get("brief.term.no-election", "ends", ends);
        }
        return texts.get(
                ends.isBefore(election.get()) ? "brief.term.before" : "brief.term.after",
                "ends", ends,
                "election", election.get());
    }

    Optional<String> bodies(Brief.Foot foot) {
        if (foot.asked().isPresent() && foot.answered().isPresent()) {
            return Optional.of(texts.get(
                    "brief.foot.bodies", "answered", foot.answered().get(), "asked", foot.asked().get()));
        }
        return foot.answered()
                .map(answered -> texts.get("brief.foot.answered", "n", answered))
                .or(() -> foot.asked().map(asked -> texts.get("brief.foot.asked", "n", asked)));
    }
}
