package org.nationalresponse.workbook.ui.capability;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Lineage;
import org.nationalresponse.workbook.progress.RoundChange;
import org.nationalresponse.workbook.progress.RoundPair;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.rounds.CompareViewModel;
import org.nationalresponse.workbook.ui.rounds.Origin;
import org.nationalresponse.workbook.ui.session.FieldModel;
import org.nationalresponse.workbook.ui.shell.Place;

/** A capability against the round before: what is still to confirm, the phase then, and why it is another now. */
public final class LastRoundViewModel implements AutoCloseable {

    private final Desk desk;
    private final Pack pack;
    private final Capability capability;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> shown.set(workOut());

    /** Why the phase is another than in the round before. */
    public final FieldModel change;

    /**
     * What the page shows of it; empty text where there is nothing to show.
     *
     * @param frozen why nothing can be changed here
     * @param toConfirm how many answers are still those of the last round
     * @param lastPhase the phase in the last round
     * @param phaseCarried whether the phase is still the last round's
     * @param asksChange whether the phase went up or down, so that the reason is asked
     * @param changeMissing whether that reason is still missing
     */
    public record Shown(
            String frozen,
            String toConfirm,
            String lastPhase,
            boolean phaseCarried,
            boolean asksChange,
            boolean changeMissing) {}

    LastRoundViewModel(Desk desk, Pack pack, Capability capability, FieldModel change) {
        this.desk = desk;
        this.pack = pack;
        this.capability = capability;
        this.change = change;
        shown.set(workOut());
        desk.session().contentProperty().addListener(onContent);
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** A reason in words, as it reads for the way in which the phase went. */
    public String changeWords(String code) {
        return Rating.Change.of(code)
                .map(each -> CompareViewModel.words(
                        desk.texts(), each, change().map(RoundChange::way).orElse(RoundChange.Way.UP)))
                .orElse(code);
    }

    public void goToRounds() {
        desk.navigator().go(Place.ROUNDS);
    }

    /** Leaves every answer of this page and the phase as they were in the last round, in one step. */
    public void confirmAll() {
        desk.session().flush();
        Round round = desk.round();
        Edit.Builder all = Edit.of(Rating.KIND, Ids.rating(round.id(), capability.id())).set(Rating.CARRIED, "");
        capability.criteria().forEach(criterion ->
                all.and(Answer.KIND, Ids.answer(round.id(), criterion.id())).set(Answer.CARRIED, ""));
        desk.session().edit(all.build());
    }

    /** Leaves the phase as it was in the last round. */
    public void confirmPhase() {
        desk.session().flush();
        desk.session().edit(Edit.set(
                Rating.KIND, Ids.rating(desk.round().id(), capability.id()), Rating.CARRIED, ""));
    }

    @Override
    public void close() {
        change.close();
        desk.session().contentProperty().removeListener(onContent);
    }

    private Optional<RoundChange> change() {
        return pair().map(pair -> pair.change(capability));
    }

    private Optional<RoundPair> pair() {
        return desk.round()
                .before(desk.content())
                .map(before -> RoundPair.of(desk.content(), desk.used(), before, desk.round()));
    }

    /** Where another edition drew the capability up anew there is no last phase, but something that it comes from. */
    private Optional<String> origin(int last) {
        return pair().flatMap(pair -> pair.strand(capability))
                .filter(strand -> strand.kind() != Lineage.Kind.SAME)
                .map(strand -> Origin.words(desk, strand, last));
    }

    private Shown workOut() {
        Texts texts = desk.texts();
        Round round = desk.round();
        Optional<Round> before = round.before(desk.content());
        int last = before.map(Round::number).orElse(0);
        int open = Completeness.toConfirm(capability, round, desk.content());
        Optional<RoundChange> moved = change();
        // A phase that another program has changed is not the last round's, whatever its mark says.
        boolean carried = round.rating(desk.content(), capability.id()).carried()
                && moved.filter(each -> each.way() == RoundChange.Way.SAME).isPresent();
        boolean asks = moved.map(RoundChange::way)
                .filter(way -> way == RoundChange.Way.UP || way == RoundChange.Way.DOWN)
                .isPresent();
        String key = carried ? "capability.last-phase.carried" : "capability.last-phase";
        return new Shown(
                round.frozen() ? texts.say(Freeze.reason(round)) : "",
                open == 0 ? "" : texts.get("capability.to-confirm", "count", open, "number", last),
                origin(last).or(() -> moved.map(each -> texts.get(key, "number", last, "phase", phase(each.before()))))
                        .orElse(""),
                carried,
                asks,
                asks && moved.filter(RoundChange::reasonMissing).isPresent());
    }

    private String phase(Optional<Integer> number) {
        return number.map(phase -> pack.texts().get("phase." + phase)).orElse(desk.texts().get("common.phase.none"));
    }
}
