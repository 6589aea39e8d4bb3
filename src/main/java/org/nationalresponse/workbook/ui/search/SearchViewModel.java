package org.nationalresponse.workbook.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.search.Result;
import org.nationalresponse.workbook.progress.search.Search;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Excerpt;
import org.nationalresponse.workbook.ui.common.Newest;

/** What is looked for, and what fits; looked up aside at each letter, and anew when the workbook changes. */
public final class SearchViewModel implements AutoCloseable {

    /** As many as can be looked through at a glance. */
    static final int FEW = 10;
    /** Of what was typed, as much as a sentence can repeat. */
    private static final int REPEATED = 60;

    private final Desk desk;
    private final SearchMemory memory;
    private final Newest newest;
    private final StringProperty query;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> search();
    private Optional<Search.Found> found = Optional.empty();
    private boolean pending;
    private boolean goWhenFound;

    /**
     * What the page shows.
     *
     * @param sentence how much there is, or what to do where there is nothing
     * @param more how many results are folded away; empty for none
     * @param beyond that there are more than can be listed; empty where not
     */
    public record Shown(String sentence, List<Group> groups, List<Offer> offers, String more, String beyond) {}

    public record Group(String heading, List<Result> results) {}

    /** Other words to look for, in a sentence. */
    public record Offer(String sentence, String question) {}

    public SearchViewModel(Desk desk, SearchMemory memory) {
        this.desk = desk;
        this.memory = memory;
        newest = new Newest(desk.background(), desk.dialogs()::tell);
        query = new SimpleStringProperty(memory.question());
        query.addListener((property, before, now) -> search());
        desk.session().contentProperty().addListener(onContent);
        shown.set(new Shown(desk.texts().get("search.looking"), List.of(), List.of(), "", ""));
        search();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether it is the result that was opened last. */
    public boolean wasOpened(Result result) {
        return memory.opened().filter(result.target()::equals).isPresent();
    }

    public void go(Result result) {
        memory.open(result.target());
        desk.navigator().go(result.target());
    }

    /** Leads to the place that fits best, once it is found; stays where nothing fits. */
    public void goToFirst() {
        if (pending) {
            goWhenFound = true;
        } else {
            shown.get().groups().stream().flatMap(group -> group.results().stream()).findFirst().ifPresent(this::go);
        }
    }

    /** Back to the page from which one came to search. */
    public void back() {
        desk.navigator().back();
    }

    /** Lists all results, not the first few alone. */
    public void showWhole() {
        memory.showWhole();
        found.ifPresent(this::show);
    }

    @Override
    public void close() {
        newest.drop();
        memory.next();
        desk.session().contentProperty().removeListener(onContent);
    }

    private void search() {
        String typed = query.get() == null ? "" : query.get();
        memory.ask(typed);
        Workbook workbook = desk.content();
        int number = memory.next();
        pending = true;
        goWhenFound = false;
        newest.run(() -> memory.answer(number, typed, workbook), answer -> answer.ifPresent(this::take));
    }

    private void take(Search.Found now) {
        found = Optional.of(now);
        pending = false;
        show(now);
        if (goWhenFound) {
            goWhenFound = false;
            goToFirst();
        }
    }

    private void show(Search.Found now) {
        Texts texts = desk.texts();
        boolean folded = now.said().size() > FEW && !memory.whole();
        List<Result> said = folded ? now.said().subList(0, FEW) : now.said();
        boolean blank = memory.question().isBlank();
        String asked = texts.get(blank ? "search.capabilities" : "search.asked", "count", now.asked().size());
        List<Group> groups = List.of(
                new Group(texts.get("search.said", "count", now.all()), said), new Group(asked, now.asked()));
        int beyond = now.all() - now.said().size();
        shown.set(new Shown(
                sentence(now, blank),
                groups.stream().filter(group -> !group.results().isEmpty()).toList(),
                now.without().stream().map(this::offer).toList(),
                folded ? texts.get("search.more", "count", now.said().size() - FEW) : "",
                beyond > 0 && !folded ? texts.get("search.beyond", "count", beyond) : ""));
    }

    private String sentence(Search.Found now, boolean blank) {
        Texts texts = desk.texts();
        Search.Scope scope = now.scope();
        if (blank) {
            return texts.get(
                    "search.blank",
                    "rounds", scope.rounds(),
                    "answers", scope.answers(),
                    "evidence", scope.evidence(),
                    "records", scope.records());
        }
        if (now.nothing()) {
            return texts.get(
                    "search.none",
                    "words", Excerpt.line(memory.question().strip(), REPEATED),
                    "rounds", scope.rounds(),
                    "answers", scope.answers(),
                    "evidence", scope.evidence(),
                    "records", scope.records());
        }
        return texts.get("search.found", "said", now.all(), "asked", now.asked().size());
    }

    private Offer offer(Search.Without without) {
        String sentence = desk.texts().get("search.without", "word", without.left(), "count", without.count());
        return new Offer(sentence, without.question());
    }
}
