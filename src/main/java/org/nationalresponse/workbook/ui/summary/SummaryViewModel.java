package org.nationalresponse.workbook.ui.summary;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.summary.leaves.LeavesViewModel;

/** The page of the summary: what is chosen, the words that it needs, its pages, and the ways to save and print it. */
final class SummaryViewModel implements AutoCloseable {

    private final Desk desk;
    private final SummaryMemory memory;
    private final ChoicesViewModel choices;
    private final CrestViewModel crest;
    private final ChosenDocument document;
    private Optional<LeavesViewModel> leaves = Optional.empty();
    private final PreviewViewModel preview;
    private final SaveCommand save;
    private final PrintCommand print;
    private final Doing doing;
    private final ReadOnlyObjectWrapper<WordsViewModel> words;
    private final ReadOnlyObjectWrapper<PrintedKind> kind;

    SummaryViewModel(Desk desk, Printers printers, PrintQuestion question, SummaryMemory memory) {
        this.desk = desk;
        this.memory = memory;
        choices = new ChoicesViewModel(desk, memory);
        crest = new CrestViewModel(desk);
        document = new ChosenDocument(desk, choices);
        doing = new Doing(desk.texts());
        save = new SaveCommand(document, doing, memory);
        print = new PrintCommand(document, printers, question, save, doing);
        words = new ReadOnlyObjectWrapper<>(new WordsViewModel(desk, choices.round()));
        kind = new ReadOnlyObjectWrapper<>(choices.kind());
        choices.changesProperty().addListener((property, before, now) -> follow());
        preview = new PreviewViewModel(document);
        crest.crestProperty().addListener((property, before, now) -> preview.again());
    }

    Desk desk() {
        return desk;
    }

    SummaryMemory memory() {
        return memory;
    }

    ChoicesViewModel choices() {
        return choices;
    }

    CrestViewModel crest() {
        return crest;
    }

    /** What leaves in a public print; worked out once somebody wants to see it. */
    LeavesViewModel leaves() {
        if (leaves.isEmpty()) {
            leaves = Optional.of(new LeavesViewModel(desk, document::source));
        }
        return leaves.get();
    }

    PreviewViewModel preview() {
        return preview;
    }

    SaveCommand save() {
        return save;
    }

    Doing doing() {
        return doing;
    }

    /** The words of the round that is chosen. */
    ReadOnlyObjectProperty<WordsViewModel> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PrintedKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    void print() {
        print.print(preview.countProperty()::get);
    }

    /** Leads to where a value is edited that this page does not ask. */
    void lead(FieldRef field) {
        desk.navigator().go(field);
    }

    /** Goes back to the round that is worked on: whoever is led to a value is led to that one's. */
    void showLatest() {
        choices.choose(desk.round());
    }

    @Override
    public void close() {
        leaves.ifPresent(LeavesViewModel::close);
        words.get().close();
        choices.close();
        preview.close();
    }

    private void follow() {
        kind.set(choices.kind());
        Round round = choices.round();
        if (!round.id().equals(words.get().round().id())) {
            words.get().close();
            words.set(new WordsViewModel(desk, round));
            leaves.ifPresent(LeavesViewModel::refresh);
        }
    }
}
