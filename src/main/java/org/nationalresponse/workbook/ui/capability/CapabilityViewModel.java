package org.nationalresponse.workbook.ui.capability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.progress.Progress;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** One capability in the round that is worked on: its criteria, its phase, its guidance. */
public final class CapabilityViewModel implements AutoCloseable {

    private final Desk desk;
    private final Capability capability;
    private final Pack pack;
    private final List<CriterionViewModel> criteria;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Integer> chosenPhase = new ReadOnlyObjectWrapper<>(0);
    private final ChangeListener<Workbook> onContent = (property, before, now) -> recount();

    private final ReadOnlyObjectWrapper<List<String>> marked = new ReadOnlyObjectWrapper<>(List.of());
    private final LastRoundViewModel lastRound;
    private final SuggestionViewModel suggestion;
    private Optional<String> current = Optional.empty();

    public final FieldModel phase;
    public final FieldModel rationale;
    public final FieldModel dissent;
    public final FieldModel confidence;

    public CapabilityViewModel(Desk desk, String id) {
        this.desk = desk;
        capability = desk.capability(id);
        pack = desk.packOf(id);
        criteria = capability.criteria().stream()
                .map(criterion -> new CriterionViewModel(desk, criterion, pack))
                .toList();
        phase = field(Rating.PHASE, Rating.CARRIED);
        rationale = field(Rating.RATIONALE);
        dissent = field(Rating.DISSENT);
        confidence = field(Rating.CONFIDENCE);
        lastRound = new LastRoundViewModel(desk, pack, capability, field(Rating.CHANGE));
        suggestion = new SuggestionViewModel(desk, pack, capability, phase, rationale);
        recount();
        desk.session().contentProperty().addListener(onContent);
    }

    public String name() {
        return text("name");
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    public List<CriterionViewModel> criteria() {
        return criteria;
    }

    /** One of the guidance texts: what, why or how. */
    public String text(String which) {
        return pack.texts().get(capability.id() + "." + which);
    }

    /** The names of the capabilities that move with this one; empty where there are none. */
    public String movesWith() {
        return names(capability.movesWith());
    }

    /** The names of the capabilities that this one builds on; empty where there are none. */
    public String dependsOn() {
        return names(capability.dependsOn());
    }

    /** The phase that people chose; 0 for none. */
    public ReadOnlyObjectProperty<Integer> chosenPhaseProperty() {
        return chosenPhase.getReadOnlyProperty();
    }

    public String phaseWords(int number) {
        return number == 0 ? desk.texts().get("common.phase.none") : pack.texts().get("phase." + number);
    }

    /** Whose the phases are, where the pack says so, and that they may also go down. */
    public String phasesAbout() {
        String down = desk.texts().get("capability.phase.down");
        return pack.texts().find("phase.about").map(whose -> whose + " " + down).orElse(down);
    }

    /** What a phase means, in a sentence of ours. */
    public String phaseAbout(int number) {
        return number == 0 ? "" : pack.texts().find("phase." + number + ".about").orElse("");
    }

    /** The criteria that someone wants to come back to. */
    public ReadOnlyObjectProperty<List<String>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Whether the person is used to see all criteria at a glance, and not one by one. */
    public boolean atAGlance() {
        return desk.habits().atAGlance();
    }

    public void setAtAGlance(boolean glance) {
        desk.habits().setAtAGlance(glance);
    }

    /** What the table of all criteria says of each. */
    public GlanceViewModel glance() {
        return new GlanceViewModel(desk);
    }

    /** The criterion that the person was at last. */
    public Optional<String> current() {
        return current;
    }

    public void setCurrent(String criterion) {
        current = Optional.of(criterion);
    }

    /** The phase that the answers speak for. */
    public SuggestionViewModel suggestion() {
        return suggestion;
    }

    public boolean readOnly() {
        return desk.session().readOnly() || desk.round().frozen();
    }

    /** What the round before has to do with this page. */
    public LastRoundViewModel lastRound() {
        return lastRound;
    }

    @Override
    public void close() {
        criteria.forEach(CriterionViewModel::close);
        phase.close();
        rationale.close();
        dissent.close();
        confidence.close();
        suggestion.close();
        lastRound.close();
        desk.session().contentProperty().removeListener(onContent);
    }

    /** @param marks fields that no longer hold once this one is changed */
    private FieldModel field(String name, String... marks) {
        UUID round = desk.round().id();
        UUID record = Ids.rating(round, capability.id());
        Edit.Builder companions = Edit.of(Rating.KIND, record)
                .set(Rating.ROUND, round.toString())
                .set(Rating.CAPABILITY, capability.id());
        Stream.of(marks).forEach(mark -> companions.set(mark, ""));
        return new FieldModel(
                desk.session(), new FieldRef(Rating.KIND, record, name), companions.build().writes());
    }

    private void recount() {
        Progress progress = Completeness.of(capability, desk.round(), desk.content());
        subtitle.set(desk.texts()
                .get("capability.subtitle", "domain", domainName(), "done", progress.done(), "total", progress.total()));
        marked.set(criteria.stream()
                .map(CriterionViewModel::id)
                .filter(id -> desk.round().answer(desk.content(), id).markedForReview())
                .toList());
        chosenPhase.set(desk.round().rating(desk.content(), capability.id()).phase().orElse(0));
    }

    private String names(List<String> capabilities) {
        return capabilities.stream()
                .map(id -> pack.texts().get(id + ".name"))
                .collect(Collectors.joining("  ·  "));
    }

    private String domainName() {
        Domain domain = pack.domains().stream().filter(each -> each.capabilities().contains(capability)).findFirst().orElseThrow();
        return pack.texts().get(domain.id() + ".name");
    }
}
