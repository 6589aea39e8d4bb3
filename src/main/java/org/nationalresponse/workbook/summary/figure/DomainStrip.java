package org.nationalresponse.workbook.summary.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.summary.chart.Mark.Ink;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;

/** Where each capability stands: one row a domain, one group of dots a capability, and what it did since the round before. */
public final class DomainStrip {

    private static final double NAMES = 0.24;
    private static final double GAP = 5;
    /** Between the columns of capabilities. */
    private static final double GUTTER = 12;
    private static final double AIR = 3.5;
    /** A column of capabilities is not to be narrower. */
    private static final double NARROWEST = 165;
    private static final int NAME_LINES = 3;
    /** Capabilities of a domain that stand in one band, which is never cut. */
    private static final int TOGETHER = 24;

    private final Frame frame;
    private final Texts texts;
    private final Optional<Integer> before;
    private final double names;
    private final int columns;
    private final double column;

    private DomainStrip(Frame frame, Optional<Integer> before) {
        this.frame = frame;
        this.texts = frame.texts();
        this.before = before;
        this.names = frame.width() * NAMES;
        this.columns = Math.max(1, (int) ((frame.width() - names) / NARROWEST));
        this.column = (frame.width() - names) / columns;
    }

    /**
     * One domain with its capabilities, each in its order.
     *
     * @param framework stands above its first domain; absent where there is only one
     */
    public record Domain(Optional<String> framework, String name, List<Capability> capabilities) {

        public Domain {
            capabilities = List.copyOf(capabilities);
        }
    }

    /**
     * @param phase absent for not assessed
     * @param way what it did since the round before; absent where there is nothing to compare
     */
    public record Capability(String name, Optional<Integer> phase, Optional<Way> way) {}

    /**
     * @param before number of the round before; absent for a first round
     * @return nothing where there is no capability; several where one would be taller than a page
     */
    public static List<Block.Figure> of(List<Domain> domains, Optional<Integer> before, Frame frame) {
        DomainStrip strip = new DomainStrip(frame, before);
        List<Band> bands = new ArrayList<>();
        Optional<String> framework = Optional.empty();
        for (Domain domain : domains) {
            bands.addAll(strip.bands(domain, !domain.framework().equals(framework)));
            framework = domain.framework();
        }
        return Stack.of(frame, Optional.empty(), bands, Optional.of(strip.legend(domains).band(frame.width())));
    }

    private List<Band> bands(Domain domain, boolean first) {
        List<Band> bands = new ArrayList<>();
        for (int from = 0; from < domain.capabilities().size(); from += TOGETHER) {
            int to = Math.min(domain.capabilities().size(), from + TOGETHER);
            Optional<String> above = domain.framework().filter(framework -> first && bands.isEmpty());
            bands.add(band(above, domain.name(), domain.capabilities().subList(from, to)));
        }
        return bands;
    }

    private Band band(Optional<String> framework, String name, List<Capability> capabilities) {
        Sketch sketch = new Sketch();
        double top = AIR;
        if (framework.isPresent()) {
            top += AIR + sketch.words(0, AIR, frame.width(), framework.get(), 2, true, Ink.SOLID) + 1;
        }
        double named = sketch.words(0, top, names - GAP, name, NAME_LINES + 1, true, Ink.TEXT);
        double y = top;
        for (int from = 0; from < capabilities.size(); from += columns) {
            double row = 0;
            for (int i = from; i < Math.min(capabilities.size(), from + columns); i++) {
                row = Math.max(row, cell(sketch, capabilities.get(i), names + (i - from) * column, y));
            }
            y += row + 1;
        }
        double height = Math.max(top + named, y) + AIR;
        sketch.rule(height, frame.width());
        String said = texts.get("chart.strip.domain", "domain", name, "capabilities", capabilities.stream()
                .map(this::sentence)
                .collect(Collectors.joining(texts.get("chart.between"))));
        return Band.of(height, sketch, framework
                .map(above -> texts.get("chart.group", "group", above) + "\n" + said)
                .orElse(said));
    }

    private double cell(Sketch sketch, Capability capability, double x, double top) {
        double middle = top + Sketch.LINE / 2;
        double dots = x + Signs.WIDTH + GAP;
        double words = dots + Signs.phaseWidth(Pack.PHASES) + GAP;
        double room = x + column - GUTTER - words;
        capability.way().ifPresent(way -> Signs.way(sketch, way, x, middle));
        Signs.phase(sketch, capability.phase().orElse(0), Pack.PHASES, dots, middle);
        double height = sketch.words(words, top, room, capability.name(), NAME_LINES, false, Ink.TEXT);
        if (capability.phase().isEmpty()) {
            height += sketch.words(words, top + height, room, texts.get("chart.strip.not-assessed"), 2, false, Ink.QUIET);
        }
        return Math.max(height, Sketch.LINE);
    }

    private String sentence(Capability capability) {
        String stands = capability.phase()
                .map(phase -> texts.get(
                        "chart.strip.phase", "name", capability.name(), "phase", phase, "phases", Pack.PHASES))
                .orElseGet(() -> texts.get("chart.strip.none", "name", capability.name()));
        return capability.way()
                .filter(Signs::shown)
                .map(way -> texts.get("chart.strip.since", "capability", stands, "way", words(way)))
                .orElse(stands);
    }

    private Legend legend(List<Domain> domains) {
        List<Capability> all = domains.stream().flatMap(domain -> domain.capabilities().stream()).toList();
        double dots = Signs.phaseWidth(Pack.PHASES);
        Legend legend = new Legend();
        if (all.stream().anyMatch(capability -> capability.phase().isPresent())) {
            legend.add(dots, (sketch, x, middle) -> Signs.phase(sketch, 2, Pack.PHASES, x, middle),
                    texts.get("chart.legend.phase", "phase", 2, "phases", Pack.PHASES));
        }
        if (all.stream().anyMatch(capability -> capability.phase().isEmpty())) {
            legend.add(dots, (sketch, x, middle) -> Signs.phase(sketch, 0, Pack.PHASES, x, middle),
                    texts.get("chart.strip.not-assessed"));
        }
        Stream.of(Way.UP, Way.DOWN, Way.SAME, Way.FIRST_ANSWERED, Way.NO_LONGER_ASSESSED)
                .filter(way -> all.stream().anyMatch(capability ->
                        capability.way().map(DomainStrip::drawnAs).filter(way::equals).isPresent()))
                .forEach(way -> legend.add(
                        Signs.WIDTH, (sketch, x, middle) -> Signs.way(sketch, way, x, middle), words(way)));
        return legend;
    }

    private static Way drawnAs(Way way) {
        return way == Way.THERE_AND_BACK ? Way.SAME : way;
    }

    private String words(Way way) {
        int round = before.orElse(0);
        return switch (drawnAs(way)) {
            case UP -> texts.get("chart.way.up", "round", round);
            case DOWN -> texts.get("chart.way.down", "round", round);
            case FIRST_ANSWERED -> texts.get("chart.way.first");
            case NO_LONGER_ASSESSED -> texts.get("chart.way.gone");
            default -> texts.get("chart.way.same", "round", round);
        };
    }
}
