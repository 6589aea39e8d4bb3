package org.nationalresponse.workbook.summary.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.text.Legible;

/** Writes drawings as SVG that stands inside a page of HTML: no address, no script, nothing to fetch. */
public final class Svg {

    private static final String FAMILY = "'Noto Sans','Noto Naskh Arabic','Segoe UI','DejaVu Sans',Arial,sans-serif";
    private static final String WHITE = "#ffffff";

    private final StringBuilder svg = new StringBuilder();
    private final String id;

    private Svg(String id) {
        this.id = id;
    }

    /**
     * @param id unique on the page; letters, digits and hyphens
     * @param title what it is a chart of
     * @param alternative all that it shows, in words
     */
    public static String of(Drawing drawing, String id, String title, String alternative) {
        Svg svg = new Svg(id);
        svg.begin(drawing, title, alternative);
        drawing.marks().forEach(svg::write);
        svg.close("svg");
        return svg.svg.toString();
    }

    private void begin(Drawing drawing, String title, String alternative) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        // The drawing has its own left and right, whatever the direction of the page around it.
        open("svg", "role", "img", "aria-labelledby", id + "-title " + id + "-desc", "direction", "ltr",
                "viewBox", "0 0 " + width + " " + height, "width", width + "pt", "height", height + "pt",
                "style", "max-width:100%;height:auto", "font-family", FAMILY);
        say("title", title, "id", id + "-title");
        say("desc", alternative, "id", id + "-desc");
        if (uses(drawing, Ink.STRIPED)) {
            double step = Palette.STRIPE_STEP / Math.sqrt(2);
            pattern(Ink.STRIPED, step, "patternTransform", "rotate(45)");
            // Half of the line lies outside the tile.
            empty("path", "d", "M0 0V" + number(step), "stroke", colour(Ink.STRIPED), "stroke-width", number(2 * Palette.STRIPE));
            close("pattern");
        }
        if (uses(drawing, Ink.DOTTED)) {
            double step = Palette.DOT_STEP;
            pattern(Ink.DOTTED, step);
            empty("circle", "cx", number(step / 2), "cy", number(step / 2), "r", number(Palette.DOT_RADIUS),
                    "fill", colour(Ink.DOTTED));
            close("pattern");
        }
    }

    private void pattern(Ink ink, double step, String... more) {
        List<String> attributes = new ArrayList<>(List.of(
                "id", patternId(ink), "patternUnits", "userSpaceOnUse", "width", number(step), "height", number(step)));
        attributes.addAll(List.of(more));
        open("pattern", attributes.toArray(String[]::new));
        empty("rect", "width", number(step), "height", number(step), "fill", WHITE);
    }

    private void write(Mark mark) {
        if (mark instanceof Mark.Bar bar) {
            shape("rect", bar.ink(), true, "x", number(bar.x()), "y", number(bar.y()), "width", number(bar.width()),
                    "height", number(bar.height()));
        } else if (mark instanceof Mark.Dot dot) {
            shape("circle", dot.ink(), false, "cx", number(dot.x()), "cy", number(dot.y()), "r", number(dot.radius()));
        } else if (mark instanceof Mark.Area area) {
            shape("polygon", area.ink(), true, "points", area.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" ")));
        } else if (mark instanceof Mark.Line line) {
            List<String> attributes = new ArrayList<>(List.of(
                    "x1", number(line.from().x()), "y1", number(line.from().y()), "x2", number(line.to().x()),
                    "y2", number(line.to().y()), "stroke", colour(line.ink()), "stroke-width", number(line.thickness())));
            if (line.dashed()) {
                attributes.addAll(dash(Palette.DASH));
            }
            empty("line", attributes.toArray(String[]::new));
        } else if (mark instanceof Mark.Word word) {
            write(word);
        }
    }

    private void write(Mark.Word word) {
        String text = Legible.line(word.text());
        if (text.isEmpty()) {
            return;
        }
        String anchor = switch (word.anchor()) {
            case LEFT -> "start";
            case MIDDLE -> "middle";
            case RIGHT -> "end";
        };
        // Where a reader lacks our fonts, another's letters are set as wide as ours, so that no word reaches the next.
        say("text", text, "x", number(word.x()), "y", number(word.y()), "font-size", number(word.size()),
                "font-weight", word.bold() ? "700" : "400", "text-anchor", anchor,
                "textLength", number(Metrics.width(text, word.size(), word.bold())), "lengthAdjust", "spacingAndGlyphs",
                "style", "unicode-bidi:plaintext", "fill", colour(word.ink()));
    }

    private void shape(String name, Ink ink, boolean pattern, String... where) {
        List<String> attributes = new ArrayList<>(List.of(where));
        if (Palette.outlined(ink)) {
            boolean patterned = ink == Ink.STRIPED || ink == Ink.DOTTED && pattern;
            attributes.addAll(List.of(
                    "fill", patterned ? "url(#" + patternId(ink) + ")" : WHITE,
                    "stroke", colour(ink),
                    "stroke-width", number(Palette.OUTLINE)));
            if (ink == Ink.DOTTED) {
                attributes.addAll(dash(Palette.FINE_DASH));
            }
        } else {
            attributes.addAll(List.of("fill", colour(ink)));
        }
        empty(name, attributes.toArray(String[]::new));
    }

    private String patternId(Ink ink) {
        return id + "-" + ink.name().toLowerCase(Locale.ROOT);
    }

    private static boolean uses(Drawing drawing, Ink ink) {
        return drawing.marks().stream().anyMatch(mark -> mark instanceof Mark.Bar bar && bar.ink() == ink
                || mark instanceof Mark.Area area && area.ink() == ink
                || mark instanceof Mark.Dot dot && dot.ink() == ink && ink == Ink.STRIPED);
    }

    private static List<String> dash(double[] lengths) {
        return List.of("stroke-dasharray", number(lengths[0]) + " " + number(lengths[1]));
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", Palette.colour(ink));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** @param attributes name, value, name, value */
    private void open(String name, String... attributes) {
        begin(name, attributes);
        svg.append('>');
    }

    private void empty(String name, String... attributes) {
        begin(name, attributes);
        svg.append("/>");
    }

    private void say(String name, String words, String... attributes) {
        open(name, attributes);
        svg.append(escaped(words));
        close(name);
    }

    private void close(String name) {
        svg.append("</").append(name).append('>');
    }

    private void begin(String name, String... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
    }

    private static String escaped(String text) {
        return Legible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
