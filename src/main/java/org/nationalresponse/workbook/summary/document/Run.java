package org.nationalresponse.workbook.summary.document;

/** A piece of a line. The pieces stand side by side: whoever composes them writes the blanks between words. */
public sealed interface Run {

    /** Words of the document's own. */
    record Words(String text, Look look) implements Run {}

    /** What a person typed; it may hold line breaks, and may be in another script than the document, so it has a direction of its own. */
    record Typed(String text, Look look) implements Run {}

    /**
     * A phase as dots; the words always stand beside it.
     *
     * @param on how many are filled; 0: not assessed
     */
    record Dots(int on, int all) implements Run {}

    /** A small drawn sign; the word always stands beside it, since not every font has such signs. */
    record Sign(Shape shape) implements Run {}

    /** A square to tick by hand. */
    record Box(boolean ticked) implements Run {}

    /** A way to another place of the document. On paper the page number may follow. */
    record Link(String text, String place) implements Run {}

    /** How words look. */
    enum Look {
        PLAIN,
        STRONG,
        /** Less weighty than its surroundings. */
        QUIET,
        /** Stands before a value and names it. */
        LABEL,
        /** Wants attention. */
        WANTS,
        /** A code that is read from left to right in every language. */
        CODE
    }

    /** The signs: what a capability did since the round before, and where the country stands towards an instrument. */
    enum Shape {
        UP,
        DOWN,
        SAME,
        FIRST,
        GONE,
        BOUND,
        SIGNED,
        NONE,
        LEFT
    }

    static Run words(String text) {
        return new Words(text, Look.PLAIN);
    }

    static Run strong(String text) {
        return new Words(text, Look.STRONG);
    }

    static Run quiet(String text) {
        return new Words(text, Look.QUIET);
    }

    static Run label(String text) {
        return new Words(text, Look.LABEL);
    }

    static Run wants(String text) {
        return new Words(text, Look.WANTS);
    }

    static Run typed(String text) {
        return new Typed(text, Look.PLAIN);
    }
}
