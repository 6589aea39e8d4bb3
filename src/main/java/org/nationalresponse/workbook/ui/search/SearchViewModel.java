package org.nationalresponse.workbook.ui.search;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.nationalresponse.workbook.progress.search.WhereIs;
import org.nationalresponse.workbook.progress.search.WhereIs.Hit;
import org.nationalresponse.workbook.ui.Desk;

/** What is looked for, and what fits. */
public final class SearchViewModel {

    /** As many as can be looked through at a glance. */
    static final int MOST = 12;
    /** Of what was typed, as much as a sentence can repeat. */
    private static final int REPEATED = 60;

    private final Desk desk;
    private final WhereIs whereIs;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>();

    /**
     * What a search gave.
     *
     * @param sentence how much there is, or what to do where there is nothing
     */
    public record Found(String sentence, List<Hit> hits) {}

    public SearchViewModel(Desk desk) {
        this.desk = desk;
        this.whereIs = new WhereIs(desk.packs(), desk.instruments(), desk.texts());
        query.addListener((property, before, now) -> search());
        search();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void go(Hit hit) {
        desk.navigator().go(hit.target());
    }

    /** Leads to the place that fits best; stays where nothing fits. */
    public void goToFirst() {
        found.get().hits().stream().findFirst().ifPresent(this::go);
    }

    private void search() {
        String typed = query.get() == null ? "" : query.get();
        List<Hit> hits = whereIs.find(typed, MOST);
        found.set(new Found(sentence(typed, hits.size()), hits));
    }

    private String sentence(String typed, int count) {
        if (typed.isBlank()) {
            return desk.texts().get("search.capabilities");
        }
        if (count == 0) {
            String words = typed.strip();
            boolean shortened = words.codePointCount(0, words.length()) > REPEATED;
            return desk.texts().get(
                    "search.none", "words", shortened ? words.substring(0, words.offsetByCodePoints(0, REPEATED)) + "…" : words);
        }
        return count < MOST
                ? desk.texts().get("search.found", "count", count)
                : desk.texts().get("search.found.first", "count", count);
    }
}
