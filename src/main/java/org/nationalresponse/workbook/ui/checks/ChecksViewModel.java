package org.nationalresponse.workbook.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Finding;
import org.nationalresponse.workbook.progress.Review;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Newest;

/** All findings, grouped by how much they matter, and those set aside; worked out aside after every change. */
public final class ChecksViewModel implements AutoCloseable {

    private final Desk desk;
    private final StringProperty page = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Content> content;
    private final ChangeListener<Workbook> onContent = (property, before, now) -> look();
    private Optional<Review> review = Optional.empty();
    private final Newest newest;

    /**
     * What the page shows.
     *
     * @param sentence where there is nothing to list: that all fits together, or that it is still being looked through
     * @param pages on which there is something, to narrow the list by
     * @param knownHeading how many are known, and how many of them contradict; empty where none is
     */
    public record Content(
            String subtitle,
            String sentence,
            List<PageChoice> pages,
            List<Group> groups,
            String knownHeading,
            List<Line> known) {}

    /** @param id empty for all pages */
    public record PageChoice(String id, String words) {}

    public record Group(Finding.Severity severity, String heading, List<Line> lines) {}

    /** @param note below the sentence: the page, and for what is known its reason and day */
    public record Line(Finding finding, String text, String note) {}

    public ChecksViewModel(Desk desk) {
        this.desk = desk;
        this.newest = new Newest(desk.background(), desk.dialogs()::tell);
        content = new ReadOnlyObjectWrapper<>(workOut());
        page.addListener((property, before, now) -> content.set(workOut()));
        desk.session().contentProperty().addListener(onContent);
        look();
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The page that the list is narrowed to; empty for all. */
    public StringProperty pageProperty() {
        return page;
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    public void go(Line line) {
        desk.navigator().go(line.finding().target());
    }

    /** Asks for the reason, which is kept, and sets the finding aside. */
    public void setAside(Line line) {
        if (readOnly()) {
            return;
        }
        desk.dialogs()
                .ask(
                        Message.of("checks.aside"),
                        Message.of("checks.aside.reason", "finding", line.text()),
                        Message.of("checks.aside.go"))
                .ifPresent(reason -> desk.session()
                        .edit(Known.set(line.finding().key(), line.finding().rule().code(), reason, desk.today())));
    }

    public void takeBack(Line line) {
        if (!readOnly()) {
            desk.session().edit(Known.takeBack(line.finding().key()));
        }
    }

    @Override
    public void close() {
        newest.drop();
        desk.session().contentProperty().removeListener(onContent);
    }

    /** Goes through all that the workbook holds, aside: the screen must not wait for long lists. */
    private void look() {
        Workbook workbook = desk.content();
        newest.run(() -> desk.review(workbook), found -> {
            review = Optional.of(found);
            content.set(workOut());
        });
    }

    private Content workOut() {
        Texts texts = desk.texts();
        if (review.isEmpty()) {
            return new Content("", texts.get("checks.looking"), choices(List.of()), List.of(), "", List.of());
        }
        Review found = review.get();
        List<Finding> open = found.open().stream().filter(this::onPage).toList();
        List<Review.Aside> known = found.known().stream().filter(aside -> onPage(aside.finding())).toList();
        long contradictions = found.open().stream()
                .filter(finding -> finding.severity() == Finding.Severity.CONTRADICTION)
                .count();
        return new Content(
                texts.get(
                        "checks.subtitle",
                        "count", found.open().size(),
                        "contradictions", contradictions,
                        "known", found.known().size()),
                open.isEmpty() ? texts.get(page.get().isEmpty() ? "checks.none" : "checks.none.page") : "",
                choices(all(found)),
                groups(open),
                known.isEmpty() ? "" : texts.get("checks.known", "count", known.size()),
                known.stream().map(this::line).toList());
    }

    private boolean onPage(Finding finding) {
        return page.get().isEmpty() || finding.target().page().equals(page.get());
    }

    private static List<Finding> all(Review review) {
        List<Finding> all = new ArrayList<>(review.open());
        review.known().forEach(aside -> all.add(aside.finding()));
        return all;
    }

    /** The page that is chosen stays among the choices, also when its last finding is gone. */
    private List<PageChoice> choices(List<Finding> findings) {
        List<PageChoice> choices = new ArrayList<>();
        choices.add(new PageChoice("", desk.texts().get("checks.pages.all")));
        pagesInOrder()
                .filter(id -> id.equals(page.get()) || findings.stream().anyMatch(finding -> finding.target().page().equals(id)))
                .forEach(id -> choices.add(new PageChoice(id, pageName(id))));
        return choices;
    }

    private Stream<String> pagesInOrder() {
        return Stream.of(
                        desk.packs().stream().flatMap(Pack::capabilities).flatMap(capability -> Stream.concat(
                                Stream.of(capability.id()), capability.pages().stream())),
                        desk.registers().map(register -> register.id()),
                        Stream.of(Target.TREATIES))
                .flatMap(ids -> ids)
                .distinct();
    }

    private List<Group> groups(List<Finding> open) {
        List<Group> groups = new ArrayList<>();
        for (Finding.Severity severity : Finding.Severity.values()) {
            List<Line> lines = open.stream().filter(finding -> finding.severity() == severity).map(this::line).toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(
                        severity,
                        desk.texts().get("checks.group", "severity", severity.label(), "count", lines.size()),
                        lines));
            }
        }
        return groups;
    }

    private Line line(Finding finding) {
        return new Line(finding, desk.texts().say(finding.text()), pageName(finding.target().page()));
    }

    private Line line(Review.Aside aside) {
        Finding finding = aside.finding();
        return new Line(
                finding,
                desk.texts().say(finding.text()),
                desk.texts().get(
                        "checks.known.note",
                        "severity", finding.severity().label(),
                        "page", pageName(finding.target().page()),
                        "reason", aside.known().reason(),
                        "date", aside.known().on().map(desk.texts()::date).orElse("")));
    }

    private String pageName(String id) {
        return id.equals(Target.TREATIES)
                ? desk.texts().get("shell.place.ratifications")
                : desk.packs().stream()
                        .flatMap(pack -> pack.texts().find(id + ".name").stream())
                        .findFirst()
                        .orElse(id);
    }
}
