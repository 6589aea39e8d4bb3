package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import org.nationalresponse.workbook.summary.paper.Pages;

/**
 * Where each page lies when all of them stand one below another, in the screen's units. Sizes are whole pixels of the screen, so
 * that a picture is shown dot for dot.
 *
 * @param factor 1 shows a page at its real size on an ordinary screen
 * @param output pixels of the screen for each of its units
 */
record PageRows(List<Pages.Size> sizes, double factor, double output) {

    /** Units of the screen for each point of a page. */
    private static final double UNITS = 96.0 / 72;

    static final double GAP = 14;

    PageRows {
        sizes = List.copyOf(sizes);
    }

    /** Pixels for each point of a page. */
    double scale() {
        return factor * UNITS * output;
    }

    double width(int page) {
        return Math.round(sizes.get(page).width() * scale()) / output;
    }

    double height(int page) {
        return Math.round(sizes.get(page).height() * scale()) / output;
    }

    double top(int page) {
        double top = GAP;
        for (int before = 0; before < page; before++) {
            top += height(before) + GAP;
        }
        return top;
    }

    double wholeHeight() {
        return top(sizes.size());
    }

    double wholeWidth() {
        double widest = 0;
        for (int page = 0; page < sizes.size(); page++) {
            widest = Math.max(widest, width(page));
        }
        return widest + 2 * GAP;
    }

    /** The page at a height, or the last one above it. */
    int pageAt(double y) {
        int page = 0;
        double below = GAP;
        while (page < sizes.size() - 1) {
            below += height(page) + GAP;
            if (y < below) {
                break;
            }
            page++;
        }
        return page;
    }

    /** The factor at which the widest page fills a width. */
    static double fitting(List<Pages.Size> sizes, double width) {
        double widest = sizes.stream().mapToDouble(Pages.Size::width).max().orElse(1);
        return Math.max(0, width - 2 * GAP) / (widest * UNITS);
    }

    /** The factor at which the highest page fills a height. */
    static double fittingHeight(List<Pages.Size> sizes, double height) {
        double highest = sizes.stream().mapToDouble(Pages.Size::height).max().orElse(1);
        return Math.max(0, height - 2 * GAP) / (highest * UNITS);
    }
}
