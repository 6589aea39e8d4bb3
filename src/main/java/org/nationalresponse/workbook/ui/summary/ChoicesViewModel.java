package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** What a person chooses of a document before it is made: which one, for whom, on what paper, of which round, with what in it. */
final class ChoicesViewModel implements AutoCloseable {

    private final Desk desk;
    private final SummaryMemory memory;
    private final FieldModel paper;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    ChoicesViewModel(Desk desk, SummaryMemory memory) {
        this.desk = desk;
        this.memory = memory;
        paper = new FieldModel(desk.session(), new FieldRef(Kind.PROFILE, Profile.ID, Profile.PAPER));
        if (memory.number().flatMap(number -> Round.numbered(desk.content(), number)).isEmpty()) {
            memory.setNumber(Optional.empty());
        }
    }

    /** Counts the changes, for whoever makes the document anew. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    PrintedKind kind() {
        return memory.kind();
    }

    void choose(PrintedKind kind) {
        change(memory.kind() != kind, () -> memory.setKind(kind));
    }

    Audience audience() {
        return memory.audience();
    }

    void choose(Audience audience) {
        change(memory.audience() != audience, () -> memory.setAudience(audience));
    }

    /** The paper that the workbook names, else what the country's offices print on. */
    Paper paper() {
        return Paper.of(Profile.of(desk.content()));
    }

    /** Kept in the workbook, so that whoever opens it next prints on the same. */
    void choose(Paper chosen) {
        change(paper() != chosen, () -> paper.choose(chosen.code()));
    }

    /** All rounds, the latest first. */
    List<Round> rounds() {
        return Round.all(desk.content()).stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    /** The round that the document is of. */
    Round round() {
        return memory.number().flatMap(number -> Round.numbered(desk.content(), number)).orElseGet(desk::round);
    }

    /** Absent for the latest. */
    Optional<Integer> number() {
        return memory.number();
    }

    void choose(Round round) {
        Optional<Integer> number = Optional.of(round.number()).filter(one -> one != desk.round().number());
        change(!memory.number().equals(number), () -> memory.setNumber(number));
    }

    boolean half() {
        return memory.half();
    }

    void setHalf(boolean half) {
        change(memory.half() != half, () -> memory.setHalf(half));
    }

    /** Whether the kind that is chosen can be left blank or be filled in by half. */
    boolean canBeHalf() {
        return kind() == PrintedKind.BOOKLET;
    }

    /** Codes of the sections that can be left out of the kind that is chosen. */
    List<String> sections() {
        return kind().sections();
    }

    boolean has(String section) {
        return !memory.without(kind()).contains(section);
    }

    void setSection(String section, boolean wanted) {
        Set<String> without = memory.without(kind());
        change(wanted == without.contains(section), () -> {
            if (wanted) {
                without.remove(section);
            } else {
                without.add(section);
            }
        });
    }

    Choice choice() {
        return new Choice(audience(), paper(), memory.without(kind()), canBeHalf() && half());
    }

    @Override
    public void close() {
        paper.close();
    }

    private void change(boolean real, Runnable step) {
        if (real) {
            step.run();
            changes.set(changes.get() + 1);
        }
    }
}
