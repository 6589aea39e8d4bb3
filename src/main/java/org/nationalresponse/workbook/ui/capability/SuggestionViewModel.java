package org.nationalresponse.workbook.ui.capability;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lack;
import org.nationalresponse.workbook.progress.SuggestedPhase;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Excerpt;
import org.nationalresponse.workbook.ui.session.FieldModel;

/**
 * The phase that the answers speak for, with its reasons, beside the one that people choose. It never takes the choice from them.
 */
public final class SuggestionViewModel implements AutoCloseable {

    /** As many reasons as are read at once. */
    private static final int FEW = 3;
    /** As much of a statement as tells it from the others. */
    private static final int STATEMENT = 160;

    private final Desk desk;
    private final Pack pack;
    private final Capability capability;
    private final FieldModel phase;
    private final FieldModel rationale;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final InvalidationListener onChange = property -> workOut();
    private boolean all;

    /**
     * What the page shows of it.
     *
     * @param words the suggestion; empty while nothing is answered
     * @param reasons what keeps the capability from the next phase
     * @param more how many reasons are not shown
     * @param toUse the phase to take with one press; empty where it is chosen already or nothing can be changed
     * @param rationaleWanted whether people chose another phase and have not said why
     */
    public record Shown(String words, List<Reason> reasons, int more, Optional<Integer> toUse, boolean rationaleWanted) {}

    /** A criterion that keeps the capability from the next phase, in words that lead there. */
    public record Reason(String criterion, String words) {}

    SuggestionViewModel(Desk desk, Pack pack, Capability capability, FieldModel phase, FieldModel rationale) {
        this.desk = desk;
        this.pack = pack;
        this.capability = capability;
        this.phase = phase;
        this.rationale = rationale;
        workOut();
        desk.session().contentProperty().addListener(onChange);
        rationale.textProperty().addListener(onChange);
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows the reasons that were too many at first. */
    public void showAll() {
        all = true;
        workOut();
    }

    /** Takes the suggested phase, in one step. */
    public void use() {
        shown.get().toUse().ifPresent(number -> phase.choose(String.valueOf(number)));
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onChange);
        rationale.textProperty().removeListener(onChange);
    }

    private void workOut() {
        SuggestedPhase suggested = SuggestedPhase.of(capability, desk.round(), desk.content());
        Optional<Integer> chosen = desk.round().rating(desk.content(), capability.id()).phase();
        boolean another = suggested.phase().isPresent() && !suggested.phase().equals(chosen);
        boolean readOnly = desk.session().readOnly() || desk.round().frozen();
        List<Lack> lacks = all ? suggested.lacks() : suggested.lacks().stream().limit(FEW).toList();
        shown.set(new Shown(
                suggested.phase().map(this::words).orElse(""),
                lacks.stream().map(this::reason).toList(),
                suggested.lacks().size() - lacks.size(),
                suggested.phase().filter(number -> another && !readOnly),
                another && chosen.isPresent() && rationale.text().isBlank()));
    }

    private String words(int number) {
        return number == Pack.PHASES
                ? desk.texts().get("capability.suggested.last", "phase", number)
                : desk.texts().get("capability.suggested", "phase", number, "next", number + 1);
    }

    private Reason reason(Lack lack) {
        Texts texts = desk.texts();
        String statement = pack.texts().get(lack.criterion().id() + ".text");
        return new Reason(
                lack.criterion().id(),
                texts.get(
                        "capability.suggested.lack",
                        "statement", Excerpt.line(statement, STATEMENT),
                        "now", lack.now()
                                .map(value -> texts.get("answer.long." + value.code()))
                                .orElseGet(() -> texts.get("capability.suggested.open")),
                        "needed", texts.get("capability.suggested.needed." + lack.needed().code())));
    }
}
