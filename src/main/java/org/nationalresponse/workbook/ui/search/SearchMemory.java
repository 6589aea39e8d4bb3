package org.nationalresponse.workbook.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.search.Search;
import org.nationalresponse.workbook.ui.Desk;

/** The search of an open workbook, kept while the page is left: what was asked last, which result was opened, and the index. */
public final class SearchMemory {

    private final Desk desk;
    private final List<Pack> packs;
    private final AtomicInteger asked = new AtomicInteger();
    private Search search;
    private String question = "";
    private Optional<Target> opened = Optional.empty();
    private boolean whole;

    public SearchMemory(Desk desk) {
        this.desk = desk;
        packs = desk.allPacks();
    }

    String question() {
        return question;
    }

    /** The result that was opened last of those to this question. */
    Optional<Target> opened() {
        return opened;
    }

    /** Whether all results are to be listed, not the first few. */
    boolean whole() {
        return whole;
    }

    void ask(String words) {
        if (!words.equals(question)) {
            question = words;
            opened = Optional.empty();
            whole = false;
        }
    }

    void open(Target target) {
        opened = Optional.of(target);
    }

    void showWhole() {
        whole = true;
    }

    /** Says that a new question is asked: those before it need no answer any more. */
    int next() {
        return asked.incrementAndGet();
    }

    /** Answers a question aside; absent where a newer one was asked meanwhile. */
    Optional<Search.Found> answer(int number, String words, Workbook workbook) {
        if (number != asked.get()) {
            return Optional.empty();
        }
        return Optional.of(search().find(words, workbook));
    }

    private synchronized Search search() {
        if (search == null) {
            search = new Search(desk.packs(), packs, desk.instruments(), desk.texts());
        }
        return search;
    }
}
