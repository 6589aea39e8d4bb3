package org.nationalresponse.workbook.summary.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Staffing;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;

/** Reads the numbers of the charts from what a document is made from. Where there is nothing to show there is no figure. */
public final class Figures {

    private Figures() {}

    /** Where each capability of the round stands. */
    public static List<Block.Figure> domains(Source source, Frame frame) {
        Optional<Round> round = source.round();
        Optional<Round> before = round.flatMap(one -> one.before(source.workbook()));
        Map<String, Way> ways = new HashMap<>();
        between(source).ifPresent(between -> between.moves().stream()
                .filter(move -> move.strand().now().size() == 1)
                .forEach(move -> ways.put(move.strand().now().get(0).capability(), move.way())));
        List<DomainStrip.Domain> domains = source.packs().stream()
                .flatMap(pack -> pack.domains().stream().map(domain -> domain(source, pack, domain, ways)))
                .toList();
        return DomainStrip.of(domains, before.map(Round::number), frame);
    }

    /** What moved since the round before: setbacks first, then progress. */
    public static List<Block.Figure> moved(Source source, Frame frame) {
        Optional<Trend.Between> between = between(source);
        if (between.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        source.packs().forEach(pack -> pack.capabilities().forEach(each -> names.put(each.id(), name(pack, each.id()))));
        List<MovedChart.Move> moves = between.get().moves().stream()
                .filter(move -> move.strand().now().size() == 1)
                .filter(move -> rank(move.way()) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(move -> rank(move.way())))
                .map(move -> move(source, move, names))
                .toList();
        return MovedChart.of(moves, between.get().from().number(), frame);
    }

    /** Money by year and currency, of all years of which something is recorded. */
    public static List<Block.Figure> money(Source source, Frame frame) {
        return sums(source, BudgetLine.KIND, BudgetLine.COMMITTED, BudgetLine.SPENT)
                .map(sums -> MoneyChart.of(sums, frame))
                .orElse(List.of());
    }

    /** Posts by year, of all years of which something is recorded. */
    public static List<Block.Figure> posts(Source source, Frame frame) {
        return sums(source, Staffing.KIND, Staffing.POSTS, Staffing.FILLED, Staffing.TRAINED)
                .map(sums -> PostsChart.of(sums, frame))
                .orElse(List.of());
    }

    /** The milestones that count: all that were reached, and of open pledges those that were not. */
    public static List<Block.Figure> milestones(Source source, Frame frame) {
        List<Milestone> counting = Milestone.of(source.workbook()).stream()
                .filter(milestone -> milestone.reachedOn().isPresent() || open(source, milestone))
                .toList();
        List<MilestoneLine.Step> steps = counting.stream()
                .filter(milestone -> day(milestone).isPresent())
                .map(milestone -> new MilestoneLine.Step(
                        Typed.text(milestone.entry(), Milestone.NAME)
                                .orElseGet(() -> frame.texts().get("chart.milestones.unnamed")),
                        milestone.due().or(milestone::reachedOn).orElseThrow(),
                        milestone.reachedOn()))
                .toList();
        return MilestoneLine.of(steps, counting.size() - steps.size(), source.today(), frame);
    }

    private static Optional<LocalDate> day(Milestone milestone) {
        return milestone.due().or(milestone::reachedOn);
    }

    /** A milestone no longer counts once its pledge is done, dropped or taken out. */
    private static boolean open(Source source, Milestone milestone) {
        return milestone.pledge()
                .map(id -> source.workbook().entry(Pledge.KIND, id))
                .map(entry -> !entry.retired() && new Pledge(entry).open())
                .orElse(true);
    }

    private static DomainStrip.Domain domain(Source source, Pack pack, Domain domain, Map<String, Way> ways) {
        return new DomainStrip.Domain(
                Optional.of(pack.name()).filter(name -> Pack.severalAsk(source.packs())),
                pack.texts().get(domain.id() + ".name"),
                domain.capabilities().stream().map(each -> capability(source, pack, each, ways)).toList());
    }

    private static DomainStrip.Capability capability(Source source, Pack pack, Capability capability, Map<String, Way> ways) {
        return new DomainStrip.Capability(
                name(pack, capability.id()),
                source.round().flatMap(round -> round.rating(source.workbook(), capability.id()).phase()),
                Optional.ofNullable(ways.get(capability.id())));
    }

    private static MovedChart.Move move(Source source, TrendMove move, Map<String, String> names) {
        String capability = move.strand().now().get(0).capability();
        Rating rating = source.round().orElseThrow().rating(source.workbook(), capability);
        return new MovedChart.Move(
                names.getOrDefault(capability, capability),
                move.before(),
                move.now(),
                move.way(),
                move.reason().orElse(TrendReason.NOT_SAID),
                Typed.filled(rating.rationale()));
    }

    private static int rank(Way way) {
        return switch (way) {
            case DOWN -> 0;
            case UP -> 1;
            case FIRST_ANSWERED -> 2;
            case NO_LONGER_ASSESSED -> 3;
            case SAME, THERE_AND_BACK, NOT_ASSESSED, EDITION -> Integer.MAX_VALUE;
        };
    }

    /** From the round before to this one; absent for a first round. */
    private static Optional<Trend.Between> between(Source source) {
        return source.round().flatMap(round -> round.before(source.workbook())
                .map(before -> Trend.of(source.workbook(), source.used()).between(before.number(), round.number())));
    }

    private static String name(Pack pack, String capability) {
        return pack.texts().get(capability + ".name");
    }

    /** The sums of a register with these amounts in this order, whatever order the pack names them in. */
    private static Optional<YearSums> sums(Source source, Kind kind, String... fields) {
        for (Pack pack : source.packs()) {
            Optional<Register> register = pack.register(kind.name());
            Optional<Listing.ByYear> by =
                    register.flatMap(each -> each.listing().byYear());
            if (by.isPresent()) {
                List<Entry> entries = source.workbook().current(kind);
                return Optional.of(ordered(YearSums.of(register.get(), by.get(), entries), Arrays.asList(fields)));
            }
        }
        return Optional.empty();
    }

    private static YearSums ordered(YearSums sums, List<String> fields) {
        return new YearSums(
                sums.rows().stream()
                        .map(row -> new YearSums.Row(row.currency(), row.years().stream()
                                .map(year -> new YearSums.Year(year.year(), fields.stream()
                                        .map(field -> year.amounts().stream()
                                                .filter(amount -> amount.field().equals(field))
                                                .findFirst()
                                                .orElse(new YearSums.Amount(field, Optional.empty(), YearSums.State.MISSING)))
                                        .toList()))
                                .toList()))
                        .toList(),
                sums.leftOut());
    }
}
