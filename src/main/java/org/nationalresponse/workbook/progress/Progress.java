package org.nationalresponse.workbook.progress;

/** How much of a page is filled in: {@code done} of {@code total}. */
public record Progress(int done, int total) {

    public static final Progress NONE = new Progress(0, 0);

    public Progress plus(Progress other) {
        return new Progress(done + other.done, total + other.total);
    }

    /** 0 to 1; an empty page counts as not begun. */
    public double share() {
        return total == 0 ? 0 : (double) done / total;
    }

    /** 0 to 100, rounded down: 100 only where nothing is left. */
    public int percent() {
        return total == 0 ? 0 : 100 * done / total;
    }

    public int left() {
        return total - done;
    }
}
