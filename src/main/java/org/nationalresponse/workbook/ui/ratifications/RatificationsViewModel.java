package org.nationalresponse.workbook.ui.ratifications;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.TreatyCsv;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Dialogs;

/** The list of instruments with the country's standing, its filters, and the import of a table. */
public final class RatificationsViewModel implements AutoCloseable {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Choice>> filters = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> notices = new ReadOnlyObjectWrapper<>(List.of());
    /** What the framework calls the capability that this page belongs to. */
    private final String capability;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Instrument> open = new SimpleObjectProperty<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> workOut();

    /** Which instruments the list shows. Text keys: {@code ratifications.filter.<code>}. */
    public enum Filter {
        ALL("all"),
        SIGNED("signed"),
        RESERVATIONS("reservations"),
        UNCHECKED("unchecked"),
        MORE("more");

        private final String code;

        Filter(String code) {
            this.code = code;
        }
    }

    /** A filter with the number of instruments behind it. */
    public record Choice(Filter filter, String words) {}

    /**
     * One instrument in the list.
     *
     * @param state in a word or two; the style says whether it is good, wants attention, or neither
     * @param stateNote date of the state, reservations
     * @param since day in force, or why there is none
     * @param rule the rule behind a suggested day; empty for a published one
     * @param checkedStyle as for the state
     */
    public record Row(
            Instrument instrument,
            String title,
            String state,
            String stateStyle,
            String stateNote,
            String since,
            String rule,
            String checked,
            String checkedStyle) {}

    public RatificationsViewModel(Desk desk) {
        this.desk = desk;
        this.capability = desk.packs().stream()
                .flatMap(pack -> pack.capabilities()
                        .filter(each -> each.pages().contains(Target.TREATIES))
                        .map(each -> pack.texts().get(each.id() + ".name")))
                .findFirst()
                .orElse("");
        filter.addListener((property, before, now) -> workOut());
        workOut();
        desk.session().contentProperty().addListener(onContent);
    }

    public Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Choice>> filtersProperty() {
        return filters.getReadOnlyProperty();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<List<String>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** The instrument that is open; null for the list. */
    public ObjectProperty<Instrument> openProperty() {
        return open;
    }

    public void open(String instrument) {
        desk.instruments().find(instrument).ifPresent(open::set);
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    /** Asks for a table and takes its actions in, all or none of them. */
    public void importTable() {
        desk.dialogs()
                .open(Message.of("ratifications.import.title"), Dialogs.FileKind.CSV)
                .ifPresent(this::importTable);
    }

    private void importTable(Path table) {
        Workbook content = desk.content();
        LocalDate today = desk.today();
        desk.background()
                .run(
                        () -> TreatyCsv.read(table, content, desk.instruments(), today),
                        result -> {
                            desk.session().edit(result.edit());
                            desk.dialogs().tell(Message.of("ratifications.import.done"), result.message());
                        },
                        desk.dialogs()::tell);
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    private void workOut() {
        List<Standing> standings = desk.instruments().all().stream()
                .filter(Instrument::ratifiable)
                .map(instrument -> TreatyActions.standing(desk.content(), instrument))
                .toList();
        List<Choice> choices = new ArrayList<>();
        List<Row> shown = new ArrayList<>();
        for (Filter each : Filter.values()) {
            List<Row> behind = rows(each, standings);
            choices.add(new Choice(
                    each, desk.texts().get("ratifications.filter." + each.code, "count", behind.size())));
            if (each == filter.get()) {
                shown = behind;
            }
        }
        rows.set(shown);
        if (!choices.equals(filters.get())) {
            filters.set(choices);
        }
        Progress progress = Completeness.ofTreaties(standings);
        subtitle.set(desk.texts().get(
                "ratifications.subtitle", "capability", capability, "done", progress.done(), "total", progress.total()));
        long signed = standings.stream().filter(standing -> standing.state() == Standing.State.SIGNED).count();
        notices.set(signed == 0 ? List.of() : List.of(desk.texts().get("ratifications.notice.signed", "count", signed)));
    }

    private List<Row> rows(Filter which, List<Standing> standings) {
        List<Row> found = new ArrayList<>();
        standings.stream().filter(test(which)).map(this::row).forEach(found::add);
        if (which == Filter.ALL) {
            desk.instruments().all().stream()
                    .filter(instrument -> !instrument.ratifiable() && !instrument.optional())
                    .map(this::plainRow)
                    .forEach(found::add);
        }
        return found;
    }

    private Predicate<Standing> test(Filter which) {
        Predicate<Standing> usual = standing ->
                !standing.instrument().optional() || standing.state() != Standing.State.NOT_RECORDED;
        return switch (which) {
            case ALL -> usual;
            case SIGNED -> standing -> standing.state() == Standing.State.SIGNED;
            case RESERVATIONS -> standing -> !standing.reservations().isEmpty();
            case UNCHECKED -> usual.and(standing -> standing.state() != Standing.State.NOT_RECORDED
                    && Findings.unchecked(standing, desk.today()));
            case MORE -> usual.negate();
        };
    }

    private Row row(Standing standing) {
        Texts texts = desk.texts();
        Standing.State state = standing.state();
        boolean attention = state == Standing.State.SIGNED || state == Standing.State.DENOUNCED;
        String style = state.bound() ? "good" : attention ? "attention" : "";
        List<String> notes = new ArrayList<>();
        standing.decisive().flatMap(action -> action.date()).map(texts::date).ifPresent(notes::add);
        if (!standing.reservations().isEmpty()) {
            notes.add(texts.get("ratifications.reservations", "count", standing.reservations().size()));
        }
        Optional<Standing.Effect> effect = state == Standing.State.DENOUNCED ? standing.ends() : standing.inForce();
        String since = effect.map(each -> each.date().map(date -> since(state, date)).orElseGet(() -> texts.say(each.rule())))
                .orElse("–");
        String rule = effect.filter(each -> each.suggested() && each.date().isPresent())
                .map(each -> texts.get("ratifications.suggested", "rule", texts.say(each.rule())))
                .orElse("");
        boolean recorded = state != Standing.State.NOT_RECORDED;
        boolean old = recorded && Findings.unchecked(standing, desk.today());
        String checked = standing.checkedOn()
                .map(texts::date)
                .orElseGet(() -> recorded ? texts.get("ratifications.never") : "–");
        return new Row(
                standing.instrument(),
                texts.get("instrument." + standing.instrument().id() + ".title"),
                texts.get("treaty.state." + state.code()),
                style,
                String.join("  ·  ", notes),
                since,
                rule,
                checked,
                old ? "attention" : "");
    }

    private String since(Standing.State state, LocalDate date) {
        return state == Standing.State.DENOUNCED
                ? desk.texts().get("ratifications.until", "date", date)
                : desk.texts().date(date);
    }

    /** General Comments and EU law: what the country does with them is a record of plain fields. */
    private Row plainRow(Instrument instrument) {
        Texts texts = desk.texts();
        Optional<Register> register = plainRegister(instrument);
        Entry record = register.map(each -> desk.content().entry(new Kind(each.id()), Ids.about(each.id(), instrument.id())))
                .orElseGet(() -> Entry.blank(Kind.INSTRUMENT_NOTE, Ids.instrumentNote(instrument.id())));
        boolean guidance = instrument.type() == Instrument.Type.GUIDANCE;
        Progress progress = register.map(each -> Completeness.of(each, record)).orElse(Progress.NONE);
        return new Row(
                instrument,
                texts.get("instrument." + instrument.id() + ".title"),
                texts.get(guidance ? "ratifications.guidance" : "ratifications.eu-law"),
                "",
                progress.done() == 0
                        ? texts.get("ratifications.plain.empty")
                        : texts.get("ratifications.plain.filled", "done", progress.done(), "total", progress.total()),
                "–",
                "",
                record.date("checkedOn").map(texts::date).orElse("–"),
                "");
    }

    /** The register whose record serves an instrument that nobody ratifies; absent where no pack in use declares it. */
    public Optional<Register> plainRegister(Instrument instrument) {
        String id = instrument.type() == Instrument.Type.GUIDANCE ? "guidance" : "transposition";
        return desk.registers().filter(register -> register.id().equals(id)).findFirst();
    }

    /** The words of the pack that declares a register. */
    public PackTexts words(Register register) {
        return desk.packDeclaring(register.id()).texts();
    }
}
