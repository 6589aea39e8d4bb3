package org.nationalresponse.workbook.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Deadlines;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.progress.Finding;
import org.nationalresponse.workbook.progress.NextStep;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Newest;

/** The overview's content, worked out anew after every change. */
public final class OverviewViewModel implements AutoCloseable {

    /** Within this many days a date is shown as "in n days". */
    private static final long SOON = 60;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> {
        content.set(workOut());
        look();
    };
    private final ObjectProperty<Grouped.Way> grouping = new SimpleObjectProperty<>();
    private final List<Grouped.Way> groupings;
    private final Newest newest;
    private Optional<List<FindingLine>> findings = Optional.empty();

    /**
     * All that the overview shows.
     *
     * @param findings absent until the workbook was looked through
     */
    public record Content(
            String title,
            String subtitle,
            String next,
            Target nextTarget,
            List<DueGroup> due,
            Optional<List<FindingLine>> findings,
            List<Group> groups) {

        Content with(List<FindingLine> found) {
            return new Content(title, subtitle, next, nextTarget, due, Optional.of(found), groups);
        }
    }

    /** @param heading what the lines have in common, and how many they are */
    public record DueGroup(Due.Group group, String heading, List<DueLine> lines) {}

    /**
     * @param when empty where there is no day
     * @param soon whether it comes up so soon, or has passed, that it wants attention
     */
    public record DueLine(String when, boolean soon, String text, Target target) {}

    public record FindingLine(String text, Target target) {}

    /**
     * The capabilities of a domain, or of a group of another grouping.
     *
     * @param framework the pack's name, where its first group stands and another pack is in use; else empty
     */
    public record Group(String framework, String name, List<Line> lines) {}

    /** One capability. Phase 0 means not assessed. */
    public record Line(String name, int phase, String phaseWords, String answered, String evidence, Target target) {}

    public OverviewViewModel(Desk desk) {
        this.desk = desk;
        this.newest = new Newest(desk.background(), desk.dialogs()::tell);
        this.groupings = Grouped.ways(desk.packs(), desk.texts());
        String chosen = desk.habits().grouping();
        grouping.set(groupings.stream().filter(way -> way.id().equals(chosen)).findFirst().orElse(groupings.get(0)));
        grouping.addListener((property, before, now) -> {
            desk.habits().setGrouping(now.id());
            content.set(workOut());
        });
        content.set(workOut());
        desk.session().contentProperty().addListener(onContent);
        look();
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The ways to group the capabilities, the domains first; with one there is nothing to choose. */
    List<Grouped.Way> groupings() {
        return groupings;
    }

    /** How the capabilities are grouped. It is remembered, see {@code Habits}. */
    ObjectProperty<Grouped.Way> groupingProperty() {
        return grouping;
    }

    public void go(Target target) {
        desk.navigator().go(target);
    }

    @Override
    public void close() {
        newest.drop();
        desk.session().contentProperty().removeListener(onContent);
    }

    /** Long lists are looked through aside, so that the page need not wait. */
    private void look() {
        Workbook workbook = desk.content();
        newest.run(() -> desk.review(workbook), found -> {
            List<FindingLine> lines = found.open().stream().map(this::line).toList();
            findings = Optional.of(lines);
            content.set(content.get().with(lines));
        });
    }

    private Content workOut() {
        Workbook workbook = desk.content();
        Round round = desk.round();
        Texts texts = desk.texts();
        List<Standing> standings = desk.standings();
        RecordWords words = desk.words();
        Optional<NextStep> next = NextStep.of(workbook, round, desk.packs(), standings);
        return new Content(
                texts.get("overview.title", "country", Profile.of(workbook).countryName(texts.locale())),
                subtitle(round, Completeness.of(desk.packs(), round, workbook)),
                texts.say(next.map(NextStep::text).orElse(Message.of("overview.next.done"))),
                next.map(NextStep::target).orElse(Target.page(Target.SUMMARY)),
                due(Deadlines.of(workbook, desk.packs(), words, standings, desk.today())),
                findings,
                groups(workbook, round));
    }

    private String subtitle(Round round, Progress progress) {
        Texts texts = desk.texts();
        String answered = texts.get("overview.answered", "percent", progress.percent());
        if (round.from().isPresent() && round.to().isPresent()) {
            return texts.get(
                    "overview.subtitle.period",
                    "number", round.number(),
                    "from", round.from().get(),
                    "to", round.to().get(),
                    "answered", answered);
        }
        return texts.get("overview.subtitle", "number", round.number(), "answered", answered);
    }

    /** Groups that hold nothing are left out. */
    private List<DueGroup> due(List<Due> all) {
        List<DueGroup> groups = new ArrayList<>();
        for (Due.Group group : Due.Group.values()) {
            List<DueLine> lines = all.stream()
                    .filter(due -> due.group(desk.today()) == group)
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new DueGroup(group, heading(group, lines.size()), lines));
            }
        }
        return groups;
    }

    private String heading(Due.Group group, int count) {
        return switch (group) {
            case LATE -> desk.texts().get("overview.due.late", "count", count);
            case SOON -> desk.texts().get("overview.due.soon", "count", count);
            case LATER -> desk.texts().get("overview.due.later", "count", count);
            case UNDATED -> desk.texts().get("overview.due.undated", "count", count);
        };
    }

    private DueLine line(Due due) {
        LocalDate today = desk.today();
        if (due.group(today) == Due.Group.UNDATED) {
            return new DueLine("", false, desk.texts().say(due.text()), due.target());
        }
        long days = due.daysFrom(today).orElse(Long.MAX_VALUE);
        boolean soon = days <= SOON;
        String when = days < 0 || !soon
                ? due.date().map(desk.texts()::date).orElse("")
                : desk.texts().get("overview.due.days", "days", days);
        return new DueLine(when, soon, desk.texts().say(due.text()), due.target());
    }

    private FindingLine line(Finding finding) {
        return new FindingLine(desk.texts().say(finding.text()), finding.target());
    }

    private List<Group> groups(Workbook workbook, Round round) {
        boolean several = Pack.severalAsk(desk.packs());
        return Grouped.of(desk.packs(), grouping.get().id()).stream()
                .map(together -> new Group(
                        together.first() && several ? together.pack().name() : "",
                        together.name(),
                        together.capabilities().stream()
                                .map(capability -> line(workbook, round, together.pack(), capability))
                                .toList()))
                .toList();
    }

    private Line line(Workbook workbook, Round round, Pack pack, Capability capability) {
        Texts texts = desk.texts();
        int phase = round.rating(workbook, capability.id()).phase().orElse(0);
        Progress progress = Completeness.of(capability, round, workbook);
        Proof proof = Proof.of(capability.criteria().stream()
                .map(criterion -> round.answer(workbook, criterion.id()))
                .toList());
        return new Line(
                pack.texts().get(capability.id() + ".name"),
                phase,
                phase == 0 ? texts.get("common.phase.none") : pack.texts().get("phase." + phase),
                texts.get("overview.answered.of", "done", progress.done(), "total", progress.total()),
                texts.get("overview.evidence", "documents", proof.documents(), "opinions", proof.opinions()),
                Target.page(capability.id()));
    }
}
