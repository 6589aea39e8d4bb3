package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Section;

/**
 * Finds for each page of the brief the most room with which it stays one page. Each page begins on a sheet of its own, so each is
 * looked for alone; each step takes less room than the one before, so that a few tries are enough.
 */
final class BriefFit {

    /** Where most briefs end up, or next to it. */
    private static final int LIKELY = 1;

    /** A page as it is with some room, and what had to be shortened for it. */
    record Page(Section section, List<Notice> notices) {}

    /** @param layout how many sheets each section takes */
    static List<Page> fitted(List<Search> pages, Function<List<Section>, List<Integer>> layout) {
        while (true) {
            List<Search> open = pages.stream().filter(Search::open).toList();
            if (open.isEmpty()) {
                return pages.stream().map(Search::found).toList();
            }
            List<Integer> sheets = layout.apply(open.stream().map(Search::next).toList());
            IntStream.range(0, open.size()).forEach(at -> open.get(at).tried(sheets.get(at) <= 1));
        }
    }

    /** The search for one page: between the most room that may fit and the most that surely does. */
    static final class Search {

        private final List<Room> steps;
        private final Function<Room, Page> page;
        private int from;
        private int to;
        private int at;

        /** @param steps from the most room to the least; the last is taken as it is */
        Search(List<Room> steps, Function<Room, Page> page) {
            this.steps = steps;
            this.page = page;
            this.to = steps.size() - 1;
            this.at = Math.min(LIKELY, to);
        }

        private boolean open() {
            return from < to;
        }

        /** With a line to spare, so that nothing that stands below the last block asks for another sheet. */
        private Section next() {
            Section section = page.apply(steps.get(at)).section();
            List<Block> blocks = new ArrayList<>(section.blocks());
            blocks.add(new Block.WritingLines(1));
            return new Section(section.code(), section.density(), section.turn(), blocks);
        }

        private void tried(boolean fits) {
            if (fits) {
                to = at;
            } else {
                from = at + 1;
            }
            at = (from + to) / 2;
        }

        private Page found() {
            return page.apply(steps.get(to));
        }
    }

    private BriefFit() {}
}
