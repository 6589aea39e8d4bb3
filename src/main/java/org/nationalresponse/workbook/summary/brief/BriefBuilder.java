package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Head;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Message;

/** Reads a brief from a workbook. Pure: the same workbook, packs and day give the same brief. */
public final class BriefBuilder {

    private final Source source;
    private final Workbook workbook;
    private final List<Pack> packs;
    private final Optional<Round> round;
    private final Optional<SinceReader> since;
    /** Of capabilities, by id. */
    private final Map<String, String> names;

    private BriefBuilder(Source source) {
        this.source = source;
        this.workbook = source.workbook();
        this.packs = source.packs();
        this.round = source.round();
        this.since = SinceReader.of(source);
        this.names = names(source);
    }

    /** The brief of the source’s round. */
    public static Brief of(Source source) {
        return new BriefBuilder(source).brief();
    }

    private Brief brief() {
        return new Brief(
                Head.of(source),
                ofRound(Round.SUMMARY, Message.of("brief.where.summary")),
                domains(),
                since.map(reader -> reader.since(names)),
                worries(),
                proof(),
                DebtReader.debts(source),
                ComingReader.coming(source),
                decisions(),
                help(),
                FigureReader.figures(source),
                MeansReader.means(source),
                foot(),
                asked());
    }

    private List<Brief.Domain> domains() {
        List<Brief.Domain> domains = new ArrayList<>();
        for (Pack pack : packs) {
            for (Domain domain : pack.domains()) {
                domains.add(new Brief.Domain(
                        pack.texts().get("pack.name"),
                        pack.texts().get(domain.id() + ".name"),
                        domain.capabilities().stream().map(capability -> line(pack, capability)).toList()));
            }
        }
        return domains;
    }

    private Brief.Line line(Pack pack, Capability capability) {
        Optional<Rating> rating = round.map(one -> one.rating(workbook, capability.id()));
        Optional<Integer> phase = rating.flatMap(Rating::phase);
        String name = names.get(capability.id());
        return new Brief.Line(
                name,
                phase,
                since.flatMap(reader -> reader.before(capability.id())),
                since.flatMap(reader -> reader.way(capability.id())),
                rating.flatMap(Rating::confidence),
                phase.map(number -> pack.texts().get("phase." + number)),
                rating.flatMap(one -> rationale(one, name)),
                tally(capability));
    }

    static Optional<Told> rationale(Rating rating, String name) {
        return Told.typed(rating.entry(), Rating.RATIONALE, Message.of("brief.where.rationale", "capability", name));
    }

    private Brief.Tally tally(Capability capability) {
        Map<Answer.Value, Integer> counts = new EnumMap<>(Answer.Value.class);
        for (Criterion criterion : capability.criteria()) {
            answer(criterion)
                    .filter(Answer::answered)
                    .flatMap(Answer::value)
                    .ifPresent(known -> counts.merge(known, 1, Integer::sum));
        }
        int answered = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Brief.Tally(
                counts.getOrDefault(Answer.Value.MET, 0),
                counts.getOrDefault(Answer.Value.PARTLY, 0),
                counts.getOrDefault(Answer.Value.NOT_MET, 0),
                counts.getOrDefault(Answer.Value.NOT_KNOWN, 0),
                counts.getOrDefault(Answer.Value.NOT_APPLICABLE, 0),
                capability.criteria().size() - answered);
    }

    /** Two frameworks may call a capability alike; the domain then says which is meant. */
    private static Map<String, String> names(Source source) {
        Map<String, Integer> times = new HashMap<>();
        source.packs().forEach(pack -> pack.capabilities()
                .forEach(each -> times.merge(pack.texts().get(each.id() + ".name"), 1, Integer::sum)));
        Map<String, String> names = new HashMap<>();
        for (Pack pack : source.packs()) {
            for (Domain domain : pack.domains()) {
                String in = pack.texts().get(domain.id() + ".name");
                domain.capabilities().forEach(each -> {
                    String name = pack.texts().get(each.id() + ".name");
                    boolean once = times.get(name) == 1;
                    names.put(each.id(), once ? name : source.texts().get("brief.name.in", "name", name, "domain", in));
                });
            }
        }
        return names;
    }

    private Optional<Answer> answer(Criterion criterion) {
        return round.map(one -> one.answer(workbook, criterion.id())).filter(answer -> !answer.entry().retired());
    }

    private Proof proof() {
        return Proof.of(packs.stream()
                .flatMap(Pack::capabilities)
                .flatMap(capability -> capability.criteria().stream())
                .flatMap(criterion -> answer(criterion).stream())
                .toList());
    }

    private List<Brief.Ask> decisions() {
        return IntStream.rangeClosed(1, Decision.MOST)
                .boxed()
                .flatMap(place -> round.map(one -> ask(place, one.decision(workbook, place).entry())).stream())
                .filter(ask -> ask.text().or(ask::cost).or(ask::lead).or(ask::waiting).isPresent())
                .toList();
    }

    private static Brief.Ask ask(int place, Entry decision) {
        Entry entry = counting(decision);
        return new Brief.Ask(
                place,
                Told.typed(entry, Decision.TEXT, Message.of("brief.where.decision", "n", place)),
                Told.typed(entry, Decision.COST, Message.of("brief.where.decision.cost", "n", place)),
                Told.typed(entry, Decision.LEAD, Message.of("brief.where.decision.lead", "n", place)),
                Told.typed(entry, Decision.WAITING, Message.of("brief.where.decision.waiting", "n", place)));
    }

    private List<Brief.Worry> worries() {
        return IntStream.rangeClosed(1, Worry.MOST)
                .boxed()
                .flatMap(place -> round.map(one -> worry(place, one.worry(workbook, place).entry())).stream())
                .filter(worry -> worry.risk().or(worry::cause).or(worry::owner).isPresent())
                .toList();
    }

    private static Brief.Worry worry(int place, Entry worry) {
        Entry entry = counting(worry);
        return new Brief.Worry(
                Told.typed(entry, Worry.RISK, Message.of("brief.where.worry", "n", place)),
                Told.typed(entry, Worry.CAUSE, Message.of("brief.where.worry.cause", "n", place)),
                Told.typed(entry, Worry.OWNER, Message.of("brief.where.worry.owner", "n", place)));
    }

    private static Entry counting(Entry entry) {
        return entry.retired() ? Entry.blank(entry.kind(), entry.id()) : entry;
    }

    private Brief.Help help() {
        return new Brief.Help(
                help(Round.HELP_NEEDED, Message.of("brief.where.needed"), Action.Help.NEEDED),
                help(Round.HELP_OFFERED, Message.of("brief.where.offered"), Action.Help.OFFERED));
    }

    /** What the round says; where it says nothing, what the open actions of the plan say. */
    private List<Told> help(String field, Message place, Action.Help wanted) {
        Optional<Told> said = ofRound(field, place);
        Titles titles = new Titles(source);
        return said.map(List::of).orElseGet(() -> Action.of(workbook).stream()
                .filter(action -> action.open() && action.help().filter(wanted::equals).isPresent())
                .flatMap(action -> titles.field(action.entry(), Action.HELP_TEXT)
                        .or(() -> titles.field(action.entry(), Action.WHAT)).stream())
                .toList());
    }

    private Brief.Foot foot() {
        return new Brief.Foot(
                ofRound(Round.TOOK_PART, Message.of("brief.where.took-part")),
                number(Round.BODIES_ASKED),
                number(Round.BODIES_ANSWERED),
                ofRound(Round.METHOD, Message.of("brief.where.method")));
    }

    private Optional<Integer> number(String field) {
        return round.flatMap(one -> one.entry().number(field)).map(Number::intValue).filter(count -> count >= 0);
    }

    private Optional<Told> ofRound(String field, Message place) {
        return round.flatMap(one -> Told.typed(one.entry(), field, place));
    }

    private Set<String> asked() {
        Stream<String> declared = packs.stream().flatMap(pack -> Stream.concat(
                pack.registers().stream().map(Register::id),
                pack.capabilities().flatMap(capability -> capability.pages().stream())));
        Stream<String> recorded = workbook.kinds().stream()
                .filter(kind -> !workbook.current(kind).isEmpty())
                .map(Kind::name);
        return Stream.concat(declared, recorded).collect(Collectors.toSet());
    }
}
