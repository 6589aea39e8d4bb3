package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.summary.brief.Debts.Debt;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/** The second page of the brief: what the country owes and what it asks. */
final class OwePage {

    static final String CODE = "owe";

    private static final int NAME = 14;
    private static final int MATTER = 25;
    private static final int REASON = 14;
    private static final int OWNER = 12;
    private static final int DECISION = 25;
    private static final int COST = 12;
    private static final int WAITING = 25;
    private static final int HELP = 48;
    private static final int HELPS = 3;
    private static final int FIGURE = 32;
    private static final int FOOT = 40;

    private final Brief brief;
    private final Texts texts;
    private final Lines lines;
    private final OweWords words;
    private final PageWords page;
    private final Room room;
    private final Pen pen;
    private final List<Block> blocks = new ArrayList<>();

    private OwePage(Brief brief, PageWords page, Room room, Pen pen) {
        this.brief = brief;
        this.texts = page.texts();
        this.lines = new Lines(texts);
        this.words = new OweWords(texts, pen);
        this.page = page;
        this.room = room;
        this.pen = pen;
    }

    /** @param page with the names of the country and of who prepared the brief as there is room for them */
    static Section of(Brief brief, PageWords page, Room room, Pen pen) {
        OwePage second = new OwePage(brief, page, room, pen);
        second.owed();
        second.coming();
        second.decisions();
        second.help();
        second.figures();
        second.means();
        second.foot();
        return new Section(CODE, room.density(), true, second.blocks);
    }

    private void owed() {
        if (brief.debts().all().isEmpty() && !brief.asks(TreatyActions.KIND.name(), "pledge")) {
            return;
        }
        blocks.add(lines.heading("brief.owe.heading", "brief-owe"));
        if (brief.debts().all().isEmpty()) {
            blocks.add(Lines.paragraph(Manner.BODY, Run.quiet(texts.get("brief.owe.none"))));
            return;
        }
        Few<Debt> debts = brief.debts().most(room.owed());
        blocks.add(Lines.table(
                texts.get("brief.owe.heading"),
                List.of(
                        new Column(texts.get("brief.owe.name"), 32),
                        new Column(texts.get("brief.owe.state"), 40),
                        new Column(texts.get("brief.owe.next"), 28)),
                debts.first().stream().map(this::debt).toList()));
        Lines.note(Stream.concat(Stream.of(lines.more(debts.others())), words.notes(brief.debts(), debts.first())))
                .ifPresent(blocks::add);
    }

    private Row debt(Debt debt) {
        List<Run> state = new ArrayList<>();
        debt.sign().ifPresent(sign -> state.add(new Run.Sign(sign)));
        String said = debt.why().isPresent() ? page.label(debt.state()) : debt.state();
        state.add(debt.wants() ? Run.wants(said) : Run.words(said));
        debt.why().ifPresent(why -> state.add(pen.run(why, REASON)));
        return Lines.row(
                Cell.head(pen.run(debt.name(), NAME)),
                Cell.of(Lines.spaced(state)),
                Cell.of(debt.next().map(next -> words.next(next, MATTER))
                        .orElseGet(() -> List.of(Run.quiet(texts.get("brief.owe.no-date"))))));
    }

    private void coming() {
        blocks.add(lines.heading("brief.coming.heading", "brief-coming"));
        if (brief.coming().isEmpty()) {
            blocks.add(Lines.paragraph(Manner.BODY, Run.quiet(texts.get("brief.coming.none"))));
            return;
        }
        Few<Brief.Coming> coming = Few.of(brief.coming(), room.coming());
        blocks.add(Lines.table(
                texts.get("brief.coming.heading"),
                List.of(
                        new Column(texts.get("brief.coming.when"), 24),
                        new Column(texts.get("brief.coming.what"), 50),
                        new Column(texts.get("brief.coming.owner"), 26)),
                coming.first().stream().map(this::comes).toList()));
        Lines.note(Stream.of(words.more(brief.coming(), coming.first()))).ifPresent(blocks::add);
    }

    private Row comes(Brief.Coming due) {
        List<Run> what = new ArrayList<>();
        due.label().ifPresent(label -> what.add(Run.quiet(page.label(label))));
        what.add(pen.run(due.text(), MATTER));
        return Lines.row(
                Cell.of(words.when(due)),
                new Cell(List.of(Lines.spaced(what)), 1, true),
                due.owner().isPresent() || due.owned() ? Cell.of(pen.run(due.owner(), OWNER)) : Cell.of(Run.words("")));
    }

    private void decisions() {
        blocks.add(lines.heading("brief.ask.heading", "brief-ask"));
        if (brief.decisions().isEmpty()) {
            blocks.add(Lines.paragraph(Manner.BODY, Run.quiet(texts.get("brief.ask.none"))));
            return;
        }
        blocks.add(Lines.table(
                texts.get("brief.ask.heading"),
                List.of(
                        new Column(texts.get("brief.ask.text"), 38),
                        new Column(texts.get("brief.ask.cost"), 16),
                        new Column(texts.get("brief.ask.lead"), 16),
                        new Column(texts.get("brief.ask.waiting"), 30)),
                brief.decisions().stream()
                        .map(ask -> Lines.row(
                                new Cell(List.of(Lines.spaced(
                                        Run.strong(texts.get("brief.ask.place", "n", ask.place())),
                                        pen.run(ask.text(), DECISION))), 1, true),
                                Cell.of(pen.run(ask.cost(), COST)),
                                Cell.of(pen.run(ask.lead(), OWNER)),
                                Cell.of(pen.run(ask.waiting(), WAITING))))
                        .toList()));
    }

    private void help() {
        blocks.add(lines.heading("brief.help.heading", "brief-help"));
        blocks.add(Lines.table(
                texts.get("brief.help.heading"),
                List.of(new Column("", 15), new Column("", 85)),
                List.of(
                        help("brief.help.needed", brief.help().needed()),
                        help("brief.help.offered", brief.help().offered()))));
    }

    private Row help(String label, List<Told> told) {
        Few<Told> few = Few.of(told, HELPS);
        List<Run> runs = new ArrayList<>();
        for (Told one : few.first()) {
            if (!runs.isEmpty()) {
                runs.add(Run.words(texts.get("brief.between")));
            }
            runs.add(pen.run(one, HELP / few.first().size()));
        }
        if (few.others() > 0) {
            runs.add(Run.quiet(" " + lines.more(few.others())));
        }
        return Lines.row(
                Cell.head(Run.label(texts.get(label))),
                Cell.of(runs.isEmpty() ? List.of(Run.quiet(texts.get("brief.none-recorded"))) : runs));
    }

    private void figures() {
        if (brief.figures().isEmpty() && !brief.asks("indicator")) {
            return;
        }
        Few<Brief.Figure> figures = Few.of(brief.figures(), room.figures());
        blocks.add(lines.heading("brief.figure.heading", "brief-figures"));
        if (figures.isEmpty()) {
            blocks.add(Lines.paragraph(Manner.BODY, Run.quiet(texts.get("brief.figure.none"))));
            return;
        }
        blocks.add(Lines.table(
                texts.get("brief.figure.heading"),
                List.of(
                        new Column(texts.get("brief.figure.name"), 52),
                        new Column(texts.get("brief.figure.baseline"), 16),
                        new Column(texts.get("brief.figure.now"), 16),
                        new Column(texts.get("brief.figure.target"), 16)),
                figures.first().stream()
                        .map(figure -> Lines.row(
                                new Cell(List.of(words.figure(figure, FIGURE)), 1, true),
                                Cell.of(words.measured(figure.baseline())),
                                Cell.of(words.now(figure)),
                                Cell.of(words.measured(figure.target()))))
                        .toList()));
    }

    private void means() {
        List<Row> rows = Stream.of(
                        row("brief.money.label", brief.asks("budget-line"), () -> words.money(brief.means())),
                        row("brief.people.label", brief.asks("staffing"), () -> words.people(brief.means())),
                        row("brief.post.label", brief.asks("mandate"), () -> words.posts(brief.means(), brief.head().date())))
                .flatMap(Optional::stream)
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(lines.heading("brief.means.heading", "brief-means"));
            blocks.add(Lines.table(
                    texts.get("brief.means.heading"), List.of(new Column("", 15), new Column("", 85)), rows));
        }
    }

    private Optional<Row> row(String label, boolean asked, Supplier<List<Run>> said) {
        return asked
                ? Optional.of(Lines.row(Cell.head(Run.label(texts.get(label))), Cell.of(said.get())))
                : Optional.empty();
    }

    private void foot() {
        Brief.Foot foot = brief.foot();
        List<Run> who = new ArrayList<>(List.of(
                Run.label(page.label(texts.get("brief.foot.took-part"))), pen.run(foot.tookPart(), FOOT)));
        words.bodies(foot).ifPresent(bodies -> who.add(Run.words(bodies)));
        blocks.add(new Block.Paragraph(Manner.NOTE, Lines.spaced(who)));
        blocks.add(Lines.paragraph(
                Manner.NOTE,
                Run.label(page.label(texts.get("brief.foot.method"))),
                pen.run(foot.method(), FOOT)));
        blocks.add(new Block.Signature(
                List.of(texts.get("brief.signature"), texts.get("brief.signature.date")), page.preparedBy()));
    }
}
