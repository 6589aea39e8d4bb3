package org.nationalresponse.workbook.ui.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.country.Statement;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Beside;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;

/** The records of political will and the phases of what moves with it, worked out anew after every change. */
public final class BesideViewModel implements AutoCloseable {

    private final Desk desk;
    private final Texts texts;
    private final Capability capability;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> content.set(workOut());

    /** All that the page shows. */
    public record Content(String subtitle, List<Item> items, List<PhaseLine> phases) {}

    /**
     * One thing that the records show.
     *
     * @param note what is to be kept in mind about the lines; empty where there is nothing
     */
    public record Item(String name, List<Line> lines, String note) {

        Item(String name, List<Line> lines) {
            this(name, lines, "");
        }
    }

    /**
     * One record, or what several come to.
     *
     * @param more in smaller letters below; empty where there is nothing to add
     */
    public record Line(String words, String more, Target target) {}

    /**
     * One capability.
     *
     * @param phase 0 for not assessed
     * @param before the phase of the round before, in words; empty where there is no such round
     */
    public record PhaseLine(String name, int phase, String words, String before, Target target) {}

    public BesideViewModel(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        capability = desk.packs().stream()
                .flatMap(Pack::capabilities)
                .filter(each -> each.pages().contains(Target.BESIDE))
                .findFirst()
                .orElseThrow();
        content.set(workOut());
        desk.session().contentProperty().addListener(onContent);
    }

    public String title() {
        return texts.get("beside.title", "capability", name(capability.id()));
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public void go(Target target) {
        desk.navigator().go(target);
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
    }

    private Content workOut() {
        RecordWords words = desk.words();
        RecordLines lines = new RecordLines(desk, words);
        SumLines sums = new SumLines(desk, words);
        List<Item> items = new ArrayList<>();
        item(items, words, Statement.KIND, lines::statement);
        item(items, words, BudgetLine.KIND, sums::money);
        item(items, words, Staffing.KIND, sums::posts);
        item(items, words, Kind.MANDATE, lines::mandates);
        item(items, words, Plan.KIND, lines::plans);
        item(items, words, Pledge.KIND, lines::pledges);
        Round round = desk.round();
        return new Content(texts.get("beside.subtitle", "number", round.number()), items, phases(round));
    }

    /** A pack need not have all of these registers; what it has and nobody filled says so, and leads there. */
    private void item(List<Item> items, RecordWords words, Kind kind, Function<Register, Item> make) {
        words.register(kind.name()).map(make).ifPresent(item -> items.add(item.lines().isEmpty()
                ? new Item(item.name(), List.of(new Line(texts.get("beside.none"), "", Target.page(kind.name()))), item.note())
                : item));
    }

    private List<PhaseLine> phases(Round round) {
        Optional<Round> before = round.before(desk.content());
        return Beside.phases(desk.content(), round, capability).stream()
                .map(each -> new PhaseLine(
                        name(each.capability()),
                        each.now().orElse(0),
                        phase(each.capability(), each.now()),
                        before.map(earlier -> texts.get(
                                        "beside.round",
                                        "number", earlier.number(),
                                        "phase", phase(each.capability(), each.before())))
                                .orElse(""),
                        Target.page(each.capability())))
                .toList();
    }

    private String phase(String id, Optional<Integer> number) {
        return number.map(phase -> desk.packOf(id).texts().get("phase." + phase)).orElse(texts.get("common.phase.none"));
    }

    private String name(String id) {
        return desk.packOf(id).texts().get(id + ".name");
    }
}
