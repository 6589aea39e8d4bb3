package org.nationalresponse.workbook.summary.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.text.Legible;

/** Writes drawings as SVG that stands inside a page of HTML: no address, no script, nothing to fetch. */
public final class Svg {

    private static final String FAMILY = "'Noto Sans','Noto Naskh Arabic','Segoe UI','DejaVu Sans',Arial,sans-serif";

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
        return svg.svg.append("</svg>").toString();
    }

    private void begin(Drawing drawing, String title, String alternative) {
        add("<svg role=\"img\" aria-labelledby=\"%s-title %s-desc\" ", id, id);
        // The drawing has its own left and right, whatever the direction of the page around it.
        add("direction=\"ltr\" viewBox=\"0 0 %s %s\" ", number(drawing.width()), number(drawing.height()));
        add("width=\"%spt\" height=\"%spt\" ", number(drawing.width()), number(drawing.height()));
        add("style=\"max-width:100%%;height:auto\" font-family=\"%s\">", FAMILY);
        add("<title id=\"%s-title\">%s</title><desc id=\"%s-desc\">%s</desc>", id, escaped(title), id, escaped(alternative));
        if (uses(drawing, Ink.STRIPED)) {
            double step = Palette.STRIPE_STEP / Math.sqrt(2);
            // Half of the line lies outside the tile.
            pattern(Ink.STRIPED, step, " patternTransform=\"rotate(45)\"", String.format(Locale.ROOT,
                    "<path d=\"M0 0V%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                    number(step), colour(Ink.STRIPED), number(2 * Palette.STRIPE)));
        }
        if (uses(drawing, Ink.DOTTED)) {
            double step = Palette.DOT_STEP;
            pattern(Ink.DOTTED, step, "", String.format(Locale.ROOT,
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>",
                    number(step / 2), number(step / 2), number(Palette.DOT_RADIUS), colour(Ink.DOTTED)));
        }
    }

    private void pattern(Ink ink, double step, String transform, String content) {
        add("<defs><pattern id=\"%s\" patternUnits=\"userSpaceOnUse\" width=\"%s\" height=\"%s\"%s>",
                patternId(ink), number(step), number(step), transform);
        add("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>%s</pattern></defs>", number(step), number(step), content);
    }

    private void write(Mark mark) {
        if (mark instanceof Mark.Bar bar) {
            add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>", number(bar.x()), number(bar.y()),
                    number(bar.width()), number(bar.height()), fill(bar.ink(), true));
        } else if (mark instanceof Mark.Dot dot) {
            add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>", number(dot.x()), number(dot.y()), number(dot.radius()),
                    fill(dot.ink(), false));
        } else if (mark instanceof Mark.Area area) {
            String points = area.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
            add("<polygon points=\"%s\"%s/>", points, fill(area.ink(), true));
        } else if (mark instanceof Mark.Line line) {
            add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                    number(line.from().x()), number(line.from().y()), number(line.to().x()), number(line.to().y()),
                    colour(line.ink()), number(line.thickness()), line.dashed() ? dash(Palette.DASH) : "");
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
        add("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\" ",
                number(word.x()), number(word.y()), number(word.size()), word.bold() ? " font-weight=\"700\"" : "", anchor,
                number(Metrics.width(text, word.size(), word.bold())));
        add("style=\"unicode-bidi:plaintext\" fill=\"%s\">%s</text>", colour(word.ink()), escaped(text));
    }

    private String fill(Ink ink, boolean pattern) {
        if (!Palette.outlined(ink)) {
            return " fill=\"" + colour(ink) + "\"";
        }
        boolean patterned = ink == Ink.STRIPED || ink == Ink.DOTTED && pattern;
        String inside = patterned ? "url(#" + patternId(ink) + ")" : "#ffffff";
        return String.format(Locale.ROOT, " fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s",
                inside, colour(ink), number(Palette.OUTLINE), ink == Ink.DOTTED ? dash(Palette.FINE_DASH) : "");
    }

    private String patternId(Ink ink) {
        return id + "-" + ink.name().toLowerCase(Locale.ROOT);
    }

    private static boolean uses(Drawing drawing, Ink ink) {
        return drawing.marks().stream().anyMatch(mark -> mark instanceof Mark.Bar bar && bar.ink() == ink
                || mark instanceof Mark.Dot dot && dot.ink() == ink
                || mark instanceof Mark.Area area && area.ink() == ink);
    }

    private static String dash(double[] lengths) {
        return " stroke-dasharray=\"" + number(lengths[0]) + " " + number(lengths[1]) + "\"";
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", Palette.colour(ink));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return Legible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
