package org.nationalresponse.workbook.ui.rounds;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.RoundChange;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;

/** Two rounds side by side: for each capability the phase then and later, which way it went and why. */
public final class CompareViewModel implements AutoCloseable {

    private final Desk desk;
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
     * @param before where it stood in the earlier round; several where another edition merged them, none where it was not asked
     * @param now where it stands in the later round; none where it is asked no more
     * @param way which way it went, with a sign and in words
     * @param reason why, in words; empty where nothing moved
     * @param missing whether a reason is wanted and nobody gave one
     * @param answers the criteria whose answers differ, each in one line
     */
    public record Line(
            String name,
            Target target,
            List<Stand> before,
            List<Stand> now,
            String way,
            String reason,
            boolean missing,
            List<String> answers) {}

    /** @param phase 1 to 4, or 0 for not assessed */
    public record Stand(int phase, String words) {}

    public CompareViewModel(Desk desk) {
        this.desk = desk;
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
                compared ? CompareLines.of(desk, then.get(), now.get()) : List.of());
    }

    /** A reason in words; what is progress on the way up is a setback on the way down. */
    public static String words(Texts texts, Rating.Change reason, RoundChange.Way way) {
        return reason == Rating.Change.REAL_PROGRESS && way == RoundChange.Way.DOWN
                ? texts.get("rounds.setback")
                : texts.get("rounds.reason." + reason.code());
    }
}
