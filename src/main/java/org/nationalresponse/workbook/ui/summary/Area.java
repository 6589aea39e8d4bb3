package org.nationalresponse.workbook.ui.summary;

/** A part of a page in pixels, from the page's upper left. */
record Area(int x, int y, int width, int height) {

    boolean contains(Area other) {
        return other.x >= x && other.y >= y && other.x + other.width <= x + width && other.y + other.height <= y + height;
    }

    /** The same with more around it, where the page has it. */
    Area grown(int across, int down, int pageWidth, int pageHeight) {
        int left = Math.max(0, x - across);
        int top = Math.max(0, y - down);
        return new Area(
                left,
                top,
                Math.max(1, Math.min(pageWidth, x + width + across) - left),
                Math.max(1, Math.min(pageHeight, y + height + down) - top));
    }
}
