package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.ActionPlan;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.figure.Frame;
import org.nationalresponse.workbook.text.Texts;

/**
 * What the sections of a report read, looked through once. Phases and tallies are the brief's own, so that both say the same.
 *
 * @param records the words of the source's records, made once
 * @param width of a page between its margins, in points
 * @param capabilities of the round, in the order of the packs
 * @param trend all rounds
 * @param between what moved since the round before; absent for a first round
 * @param plan absent where there is no round
 */
record Material(
        Source source,
        RecordWords records,
        double width,
        Brief brief,
        List<Told> capabilities,
        Trend trend,
        Optional<Trend.Between> between,
        Optional<ActionPlan> plan) {

    /**
     * One capability.
     *
     * @param line what the brief says of it
     * @param move what it did since the round before; absent where there is none
     */
    record Told(Pack pack, Domain domain, Capability capability, Brief.Line line, Optional<TrendMove> move) {

        /** A criterion’s number in the report: that of its capability, a point, and its place there. */
        String number(Criterion criterion) {
            return capability.number() + "." + (capability.criteria().indexOf(criterion) + 1);
        }

        String text(Criterion criterion) {
            return pack.texts().get(criterion.id() + ".text");
        }

        /** To jump to. */
        String place() {
            return "report-" + capability.id().replace('.', '-');
        }
    }

    private static final double MARGINS = 28;
    /** In a millimetre. */
    private static final double POINTS = 72 / 25.4;

    static Material of(Source source, Paper paper) {
        Brief brief = BriefBuilder.of(source);
        Trend trend = Trend.of(source.workbook(), source.used());
        Optional<Trend.Between> between = source.round()
                .flatMap(round -> round.before(source.workbook())
                        .map(before -> trend.between(before.number(), round.number())));
        return new Material(
                source,
                source.words(),
                (paper.width() - MARGINS) * POINTS,
                brief,
                told(source, brief, moves(between)),
                trend,
                between,
                source.round().map(round ->
                        ActionPlan.of(source.packs(), round, source.workbook(), source.today())));
    }

    private static Map<String, TrendMove> moves(Optional<Trend.Between> between) {
        Map<String, TrendMove> moves = new HashMap<>();
        between.stream()
                .flatMap(all -> all.moves().stream())
                .filter(move -> move.strand().now().size() == 1)
                .forEach(move -> moves.put(move.strand().now().get(0).capability(), move));
        return moves;
    }

    private static List<Told> told(Source source, Brief brief, Map<String, TrendMove> moves) {
        List<Brief.Line> lines = brief.capabilities();
        List<Told> told = new ArrayList<>();
        for (Pack pack : source.packs()) {
            for (Domain domain : pack.domains()) {
                for (Capability capability : domain.capabilities()) {
                    told.add(new Told(
                            pack, domain, capability, lines.get(told.size()), Optional.ofNullable(moves.get(capability.id()))));
                }
            }
        }
        return List.copyOf(told);
    }

    /** A place for a chart. */
    Frame frame(String place) {
        return new Frame(place, width, texts());
    }

    Texts texts() {
        return source.texts();
    }

    String say(String key, Object... values) {
        return values.length == 0 ? texts().get(key) : texts().get(key, values);
    }

    PageWords words() {
        return new PageWords(brief.head(), texts());
    }

    Workbook workbook() {
        return source.workbook();
    }

    Optional<Round> round() {
        return source.round();
    }

    /** What the round says of a criterion; absent where it says nothing. */
    Optional<Answer> answer(Criterion criterion) {
        return round().map(round -> round.answer(workbook(), criterion.id())).filter(answer -> !answer.entry().retired());
    }

    Optional<Rating> rating(Capability capability) {
        return round().map(round -> round.rating(workbook(), capability.id()));
    }

    /** The name of a domain, with that of its framework where several ask. */
    String domain(Pack pack, Domain domain) {
        String name = pack.texts().get(domain.id() + ".name");
        return Pack.severalAsk(source.packs()) ? say("report.domain", "framework", pack.name(), "domain", name) : name;
    }
}
