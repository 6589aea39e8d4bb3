package org.nationalresponse.workbook.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.ui.common.Background;

/**
 * Makes the pictures of a document's pages aside, one after another, so that the first is seen early. A newer document takes the
 * place of one that is still being made.
 */
final class PreviewMaker {

    /** More than anyone leafs through on a screen; the pictures of more would fill an old computer's memory. */
    static final int MOST = 12;
    /** Sharp at the size of the preview also on a screen with twice the pixels. */
    private static final float DPI = 144;

    private final Background background;
    private final Consumer<Made> show;
    private final Consumer<Fault> failed;
    private List<PageImage> shown = List.of();
    private int newest;

    /**
     * What there is to show by now.
     *
     * @param pages new ones first; behind them the older ones that are still to be replaced
     * @param all whether no more are to come
     */
    record Made(Printed printed, List<PageImage> pages, boolean all) {}

    PreviewMaker(Background background, Consumer<Made> show, Consumer<Fault> failed) {
        this.background = background;
        this.show = show;
        this.failed = failed;
    }

    /** @param another whether the pages seen so far are of another kind and must not stand behind the new ones */
    void make(PrintedKind kind, Supplier<Source> source, boolean another) {
        int number = ++newest;
        if (another) {
            shown = List.of();
        }
        background.run(
                () -> {
                    Printed printed = kind.pdf(source.get());
                    return new Opened(printed, Pages.of(printed.pdf()));
                },
                opened -> next(number, opened, List.of()),
                failed);
    }

    /** What is still being made is not wanted any more. */
    void stop() {
        newest++;
    }

    private void next(int number, Opened opened, List<PageImage> made) {
        if (number != newest || made.size() == opened.wanted()) {
            opened.pages().close();
            return;
        }
        background.run(
                () -> PageImage.of(opened.pages().render(made.size(), DPI)),
                image -> {
                    List<PageImage> more = new ArrayList<>(made);
                    more.add(image);
                    if (number == newest) {
                        show(opened, more);
                    }
                    next(number, opened, more);
                },
                fault -> {
                    opened.pages().close();
                    failed.accept(fault);
                });
    }

    private void show(Opened opened, List<PageImage> made) {
        List<PageImage> pages = new ArrayList<>(made);
        int older = Math.min(shown.size(), opened.wanted());
        if (made.size() < older) {
            pages.addAll(shown.subList(made.size(), older));
        }
        shown = List.copyOf(pages);
        show.accept(new Made(opened.printed(), shown, made.size() == opened.wanted()));
    }

    private record Opened(Printed printed, Pages pages) {

        int wanted() {
            return Math.min(MOST, pages.count());
        }
    }
}
