package org.nationalresponse.workbook.ui.ratifications;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionFaults;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.EntryIntoForce;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** One treaty action as it is edited. */
public final class ActionViewModel implements AutoCloseable {

    private final Desk desk;
    private final Instrument instrument;
    private final UUID id;
    private final Runnable drop;
    private final List<FieldModel> fields = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> shown.set(workOut());

    public final FieldModel kind;
    public final FieldModel date;
    public final FieldModel inForce;
    public final FieldModel note;
    public final FieldModel territories;
    public final FieldModel source;
    public final FieldModel checkedOn;

    /**
     * What follows from the action.
     *
     * @param suggestion the suggested day in force, or of leaving, with its rule; empty where the action has none
     * @param faults what cannot be right, a sentence each
     * @param hasEffect whether a day in force can be entered as published
     * @param leaves whether that day is the one on which the country is no longer bound
     */
    public record Shown(String suggestion, List<String> faults, boolean hasEffect, boolean leaves) {}

    /** @param drop takes an action away of which nothing is stored yet */
    public ActionViewModel(Desk desk, Instrument instrument, UUID id, Runnable drop) {
        this.drop = drop;
        this.desk = desk;
        this.instrument = instrument;
        this.id = id;
        kind = field(TreatyActions.ACTION);
        date = field(TreatyActions.DATE);
        inForce = field(TreatyActions.IN_FORCE);
        note = field(TreatyActions.NOTE);
        territories = field(TreatyActions.TERRITORIES);
        source = field(TreatyActions.SOURCE);
        checkedOn = field(TreatyActions.CHECKED_ON);
        shown.set(workOut());
        desk.session().contentProperty().addListener(onContent);
    }

    public UUID id() {
        return id;
    }

    public Texts texts() {
        return desk.texts();
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    /** The actions that a country can take towards this instrument, by code. */
    public List<String> kinds() {
        return List.of(ActionKind.values()).stream()
                .filter(instrument.actions()::contains)
                .map(ActionKind::code)
                .toList();
    }

    public String kindWords(String code) {
        return desk.texts().get("treaty.action." + code);
    }

    /** Where the depositary lists the instrument, offered as the source. */
    public String usualSource() {
        return instrument.reference();
    }

    /** Sources named before in this workbook, and the depositary's. */
    public List<String> knownSources() {
        return Stream.concat(
                        Stream.of(instrument.reference()), desk.content().valuesOf(TreatyActions.SOURCE).stream())
                .distinct()
                .toList();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Notes that the source was looked at today. */
    public void checkedToday() {
        if (source.text().isBlank()) {
            source.choose(instrument.reference());
        }
        checkedOn.choose(desk.today().toString());
    }

    /** Takes the action out; asks for the reason, which is kept with it. One that is still empty just goes. */
    public void retire() {
        if (desk.content().entry(TreatyActions.KIND, id).fields().isEmpty()) {
            drop.run();
            return;
        }
        desk.dialogs()
                .ask(
                        Message.of("ratifications.retire"),
                        Message.of("ratifications.retire.reason"),
                        Message.of("ratifications.retire.go"))
                .ifPresent(reason -> desk.session().edit(Edit.set(TreatyActions.KIND, id, Entry.RETIRED, reason)));
    }

    @Override
    public void close() {
        fields.forEach(FieldModel::close);
        desk.session().contentProperty().removeListener(onContent);
    }

    private FieldModel field(String name) {
        FieldModel field = new FieldModel(
                desk.session(),
                new FieldRef(TreatyActions.KIND, id, name),
                TreatyActions.begin(id, instrument.id()).writes());
        fields.add(field);
        return field;
    }

    private Shown workOut() {
        TreatyAction action = TreatyActions.of(desk.content().entry(TreatyActions.KIND, id));
        boolean leaves = action.kind().filter(ActionKind.DENUNCIATION::equals).isPresent();
        boolean binds = action.kind().filter(ActionKind::binds).isPresent();
        return new Shown(
                (binds || leaves) && action.date().isPresent() ? suggestion(action, leaves) : "",
                ActionFaults.of(instrument, action, desk.today()).stream()
                        .map(fault -> desk.texts().say(fault.message()))
                        .toList(),
                binds || leaves,
                leaves);
    }

    private String suggestion(TreatyAction action, boolean leaves) {
        TreatyAction unpublished = TreatyActions.withoutPublishedDate(action);
        Standing.Effect effect =
                leaves ? EntryIntoForce.leaving(instrument, unpublished) : EntryIntoForce.of(instrument, unpublished);
        String rule = desk.texts().say(effect.rule());
        return effect.date()
                .map(day -> desk.texts().get("ratifications.suggestion", "date", day, "rule", rule))
                .orElse(rule);
    }
}
