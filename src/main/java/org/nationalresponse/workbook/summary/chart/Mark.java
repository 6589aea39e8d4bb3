package org.nationalresponse.workbook.summary.chart;

import java.util.List;

/** One shape or word of a drawing, in points. */
public sealed interface Mark {

    /** The same, mirrored in a drawing of that width. */
    Mark mirrored(double width);

    /** The same elsewhere. */
    Mark moved(double right, double down);

    /** @param x of its left upper corner */
    record Bar(double x, double y, double width, double height, Ink ink) implements Mark {

        @Override
        public Mark mirrored(double sheet) {
            return new Bar(sheet - x - width, y, width, height, ink);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Bar(x + right, y + down, width, height, ink);
        }
    }

    /** @param x of its middle */
    record Dot(double x, double y, double radius, Ink ink) implements Mark {

        @Override
        public Mark mirrored(double sheet) {
            return new Dot(sheet - x, y, radius, ink);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Dot(x + right, y + down, radius, ink);
        }
    }

    /** @param points x and y of each corner; closed and filled */
    record Area(List<Point> points, Ink ink) implements Mark {

        public Area {
            points = List.copyOf(points);
        }

        @Override
        public Mark mirrored(double sheet) {
            return new Area(points.stream().map(point -> point.mirrored(sheet)).toList(), ink);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Area(points.stream().map(point -> point.moved(right, down)).toList(), ink);
        }
    }

    record Line(Point from, Point to, double thickness, boolean dashed, Ink ink) implements Mark {

        @Override
        public Mark mirrored(double sheet) {
            return new Line(from.mirrored(sheet), to.mirrored(sheet), thickness, dashed, ink);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Line(from.moved(right, down), to.moved(right, down), thickness, dashed, ink);
        }
    }

    /**
     * Words on one line.
     *
     * @param x where they start, have their middle, or end, as the anchor says
     * @param y of the line that they stand on
     * @param size in points; at least 9
     * @param width how much room they have; longer words were broken or left out by whoever drew them, never by the painter
     */
    record Word(double x, double y, String text, double size, boolean bold, Anchor anchor, double width, Ink ink)
            implements Mark {

        @Override
        public Mark mirrored(double sheet) {
            return new Word(sheet - x, y, text, size, bold, anchor.mirrored(), width, ink);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Word(x + right, y + down, text, size, bold, anchor, width, ink);
        }
    }

    record Point(double x, double y) {

        Point mirrored(double sheet) {
            return new Point(sheet - x, y);
        }

        Point moved(double right, double down) {
            return new Point(x + right, y + down);
        }
    }

    /** Left and right as seen on the sheet. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT;

        Anchor mirrored() {
            return switch (this) {
                case LEFT -> RIGHT;
                case MIDDLE -> MIDDLE;
                case RIGHT -> LEFT;
            };
        }
    }

    /** The few ways to fill or draw. Each of the filling ones differs from the others in grey and by its pattern. */
    enum Ink {
        /** Black of the text. */
        TEXT,
        QUIET,
        RULE,
        /** Full, the accent. */
        SOLID,
        /** Slanting lines in the accent. */
        STRIPED,
        /** Only an outline. */
        HOLLOW,
        /** Dots within a dotted outline; no data. A dot is too small to hold them and has the outline alone. */
        DOTTED,
        /** Wants attention. */
        WANTS,
        PAPER
    }
}
