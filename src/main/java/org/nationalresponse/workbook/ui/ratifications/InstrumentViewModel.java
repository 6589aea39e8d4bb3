package org.nationalresponse.workbook.ui.ratifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.register.RecordViewModel;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** One instrument: its facts, the country's actions, and what is noted of it as a whole. */
public final class InstrumentViewModel implements AutoCloseable {

    private final Desk desk;
    private final Instrument instrument;
    private final ReadOnlyObjectWrapper<List<UUID>> actions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Standing.State> state = new ReadOnlyObjectWrapper<>();
    private final List<UUID> begun = new ArrayList<>();
    private final Optional<RecordViewModel> plainRecord;
    private final ChangeListener<Workbook> onContent = (property, before, now) -> workOut();

    public final FieldModel noAction;
    public final FieldModel notOpen;
    public final FieldModel reason;
    public final FieldModel source;
    public final FieldModel checkedOn;

    public InstrumentViewModel(Desk desk, Instrument instrument, Optional<Register> plainRegister) {
        this.desk = desk;
        this.instrument = instrument;
        plainRecord = instrument.ratifiable()
                ? Optional.empty()
                : plainRegister.map(
                        register -> new RecordViewModel(
                                desk,
                                register,
                                Ids.about(register.id(), instrument.id()),
                                Map.of(InstrumentNote.INSTRUMENT, instrument.id())));
        noAction = note(InstrumentNote.NO_ACTION);
        notOpen = note(InstrumentNote.NOT_OPEN);
        reason = note(InstrumentNote.REASON);
        source = note(InstrumentNote.SOURCE);
        checkedOn = note(InstrumentNote.CHECKED_ON);
        workOut();
        desk.session().contentProperty().addListener(onContent);
    }

    public Instrument instrument() {
        return instrument;
    }

    public Texts texts() {
        return desk.texts();
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    public String title() {
        return desk.texts().get("instrument." + instrument.id() + ".title");
    }

    /** Depositary, adoption, own entry into force, in one line. */
    public String facts() {
        Texts texts = desk.texts();
        String depositary = texts.get("instrument.depositary." + instrument.depositary());
        if (!instrument.ratifiable()) {
            return texts.get("ratifications.facts.dated", "depositary", depositary, "opened", instrument.opened());
        }
        return instrument.inForce()
                .map(day -> texts.get(
                        "ratifications.facts", "depositary", depositary, "opened", instrument.opened(), "inForce", day))
                .orElseGet(() ->
                        texts.get("ratifications.facts.not-in-force", "depositary", depositary, "opened", instrument.opened()));
    }

    /** The record of plain fields of an instrument that nobody ratifies. */
    public Optional<RecordViewModel> plainRecord() {
        return plainRecord;
    }

    /** Why there is no field for a ratification here. */
    public String whyPlain() {
        return desk.texts()
                .get(
                        instrument.type() == Instrument.Type.GUIDANCE
                                ? "ratifications.why.guidance"
                                : "ratifications.why.eu-law");
    }

    /** The country's actions, by date, and last those that were just begun. */
    public ReadOnlyObjectProperty<List<UUID>> actionsProperty() {
        return actions.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Standing.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ActionViewModel action(UUID id) {
        return new ActionViewModel(desk, instrument, id, () -> drop(id));
    }

    /** Begins a new action; nothing is stored before something is entered. */
    public void add() {
        begun.add(Ids.fresh());
        workOut();
    }

    private void drop(UUID id) {
        begun.remove(id);
        workOut();
    }

    @Override
    public void close() {
        plainRecord.ifPresent(RecordViewModel::close);
        List.of(noAction, notOpen, reason, source, checkedOn).forEach(FieldModel::close);
        desk.session().contentProperty().removeListener(onContent);
    }

    private FieldModel note(String field) {
        UUID record = Ids.instrumentNote(instrument.id());
        return new FieldModel(
                desk.session(),
                new FieldRef(InstrumentNote.KIND, record, field),
                InstrumentNote.set(instrument.id(), InstrumentNote.INSTRUMENT, instrument.id()).writes());
    }

    private void workOut() {
        // Cards keep their place while a date is typed: known ones stay in order, new ones come after.
        List<UUID> present = TreatyActions.of(desk.content()).stream()
                .filter(action -> action.instrument().equals(instrument.id()))
                .sorted(TreatyActions.BY_DATE)
                .map(TreatyAction::id)
                .toList();
        List<UUID> next = new ArrayList<>(actions.get());
        next.removeIf(id -> !present.contains(id) && !begun.contains(id));
        next.removeIf(id -> retired(id));
        present.stream().filter(id -> !next.contains(id)).forEach(next::add);
        begun.stream().filter(id -> !next.contains(id) && !retired(id)).forEach(next::add);
        if (!next.equals(actions.get())) {
            actions.set(List.copyOf(next));
        }
        if (instrument.ratifiable()) {
            state.set(TreatyActions.standing(desk.content(), instrument).state());
        }
    }

    private boolean retired(UUID id) {
        return desk.content().entry(TreatyActions.KIND, id).retired();
    }
}
