package org.nationalresponse.workbook.ui.rounds;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.RoundChange;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;

/** Two rounds side by side: for each capability the phase then and later, which way it went and why. */
public final class CompareViewModel implements AutoCloseable {

    private final Desk desk;
    private final Texts texts;
    private final IntegerProperty earlier = new SimpleIntegerProperty();
    private final IntegerProperty later = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> takeUp();

    /**
     * What the comparison shows.
     *
     * @param rounds the numbers to choose from; with fewer than two there is nothing to compare
     */
    public record Content(List<Integer> rounds, List<Line> lines) {}

    /**
     * One capability.
     *
     * @param before phase in the earlier round, 0 for not assessed
     * @param way which way it went, with a sign and in words
     * @param reason why, in words; empty where nothing moved
     * @param missing whether a reason is wanted and nobody gave one
     * @param answers the criteria whose answers differ, each in one line
     */
    public record Line(
            String name,
            Target target,
            int before,
            String beforeWords,
            int now,
            String nowWords,
            String way,
            String reason,
            boolean missing,
            List<String> answers) {}

    public CompareViewModel(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        takeUp();
        earlier.addListener((property, before, now) -> content.set(workOut()));
        later.addListener((property, before, now) -> content.set(workOut()));
        desk.session().contentProperty().addListener(onContent);
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Number of the earlier round. */
    public IntegerProperty earlierProperty() {
        return earlier;
    }

    /** Number of the later round. */
    public IntegerProperty laterProperty() {
        return later;
    }

    public void go(Target target) {
        desk.navigator().go(target);
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    /** A round that was just started, or taken back, changes what there is to compare. */
    private void takeUp() {
        List<Round> rounds = Round.all(desk.content());
        int latest = rounds.isEmpty() ? 0 : rounds.get(rounds.size() - 1).number();
        boolean another = content.get() == null || content.get().rounds().size() != rounds.size();
        if (another) {
            later.set(latest);
            earlier.set(rounds.size() < 2 ? latest : rounds.get(rounds.size() - 2).number());
        }
        content.set(workOut());
    }

    private Content workOut() {
        List<Round> rounds = Round.all(desk.content());
        Optional<Round> then = Round.numbered(desk.content(), earlier.get());
        Optional<Round> now = Round.numbered(desk.content(), later.get());
        boolean compared = rounds.size() > 1 && then.isPresent() && now.isPresent();
        return new Content(
                rounds.stream().map(Round::number).toList(),
                compared
                        ? desk.packs().stream()
                                .flatMap(pack -> pack.capabilities().map(each -> line(pack, each, then.get(), now.get())))
                                .toList()
                        : List.of());
    }

    private Line line(Pack pack, Capability capability, Round then, Round now) {
        RoundChange change = RoundChange.of(desk.content(), then, now, capability);
        return new Line(
                pack.texts().get(capability.id() + ".name"),
                Target.page(capability.id()),
                change.before().orElse(0),
                phase(pack, change.before()),
                change.now().orElse(0),
                phase(pack, change.now()),
                way(change),
                reason(change, then, now),
                change.reasonMissing() && adjacent(then, now),
                change.answers().stream().map(each -> answer(pack, each)).toList());
    }

    /** A reason is given against the round just before; between others it says nothing. */
    private boolean adjacent(Round then, Round now) {
        return now.before(desk.content()).filter(before -> before.number() == then.number()).isPresent();
    }

    private String phase(Pack pack, Optional<Integer> phase) {
        return phase.map(number -> pack.texts().get("phase." + number)).orElse(texts.get("common.phase.none"));
    }

    private String way(RoundChange change) {
        int steps = Math.abs(change.now().orElse(0) - change.before().orElse(0));
        return switch (change.way()) {
            case UP -> texts.get("rounds.way.up", "steps", steps);
            case DOWN -> texts.get("rounds.way.down", "steps", steps);
            case SAME -> texts.get("rounds.way.same");
            case FIRST_ANSWERED -> texts.get("rounds.way.first");
            case NO_LONGER_ASSESSED -> texts.get("rounds.way.gone");
            case NOT_ASSESSED -> texts.get("rounds.way.none");
        };
    }

    private String reason(RoundChange change, Round then, Round now) {
        if (!adjacent(then, now)) {
            return "";
        }
        return change.reason()
                .map(reason -> words(texts, reason, change.way()))
                .orElse(change.reasonMissing() ? texts.get("rounds.reason-missing") : "");
    }

    /** A reason in words; what is progress on the way up is a setback on the way down. */
    public static String words(Texts texts, Rating.Change reason, RoundChange.Way way) {
        return reason == Rating.Change.REAL_PROGRESS && way == RoundChange.Way.DOWN
                ? texts.get("rounds.setback")
                : texts.get("rounds.reason." + reason.code());
    }

    private String answer(Pack pack, RoundChange.AnswerChange change) {
        return texts.get(
                "rounds.answer",
                "criterion", pack.texts().get(change.criterion() + ".text"),
                "before", answer(change.before()),
                "now", answer(change.now()));
    }

    private String answer(Optional<Answer.Value> value) {
        return value.map(each -> texts.get("answer.long." + each.code())).orElse(texts.get("rounds.not-answered"));
    }
}
