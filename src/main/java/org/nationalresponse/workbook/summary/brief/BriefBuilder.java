package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.content.Head;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;

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
        List<Brief.Line> lines = new ArrayList<>();
        List<Brief.Domain> domains = new ArrayList<>();
        Optional<Brief.Line> lead = Optional.empty();
        for (Pack pack : packs) {
            for (Domain domain : pack.domains()) {
                List<Brief.Line> inDomain = new ArrayList<>();
                for (Capability capability : domain.capabilities()) {
                    Brief.Line line = line(pack, capability);
                    inDomain.add(line);
                    if (lead.isEmpty() && isLead(capability)) {
                        lead = Optional.of(line);
                    }
                }
                lines.addAll(inDomain);
                String name = pack.texts().get(domain.id() + ".name");
                domains.add(new Brief.Domain(pack.texts().get("pack.name"), name, inDomain));
            }
        }
        Brief.Line told = lead.or(() -> lines.stream().findFirst()).orElse(null);
        return new Brief(
                Head.of(source),
                Optional.ofNullable(told),
                domains,
                since.map(reader -> reader.since(names)),
                PostReader.posts(workbook, packs, source.texts()),
                CommitmentReader.commitments(workbook, source.standings(), source.texts()),
                lines.stream()
                        .filter(line -> line != told && !line.notMet().isEmpty())
                        .map(line -> new Brief.Unmet(line.name(), line.notMet()))
                        .toList(),
                decisions(),
                proof(),
                BriefRecordsReader.of(source));
    }

    /** Political will is the capability that the mandate belongs to, whatever the edition calls it. */
    private static boolean isLead(Capability capability) {
        return capability.pages().contains(PostReader.REGISTER);
    }

    private Brief.Line line(Pack pack, Capability capability) {
        Optional<Rating> rating = round.map(one -> one.rating(workbook, capability.id()));
        Optional<Integer> phase = rating.flatMap(Rating::phase);
        Map<Answer.Value, Integer> counts = new EnumMap<>(Answer.Value.class);
        List<String> notMet = new ArrayList<>();
        for (Criterion criterion : capability.criteria()) {
            Optional<Answer.Value> value = answer(criterion).filter(Answer::answered).flatMap(Answer::value);
            value.ifPresent(known -> counts.merge(known, 1, Integer::sum));
            if (value.filter(known -> known == Answer.Value.NOT_MET).isPresent()) {
                notMet.add(pack.texts().get(criterion.id() + ".text"));
            }
        }
        int answered = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Brief.Line(
                names.get(capability.id()),
                phase,
                since.flatMap(reader -> reader.way(capability.id())),
                rating.flatMap(Rating::confidence),
                phase.map(number -> pack.texts().get("phase." + number)),
                phase.flatMap(number -> pack.texts().find("phase." + number + ".about")),
                Typed.filled(rating.flatMap(Rating::rationale)),
                new Brief.Tally(
                        counts.getOrDefault(Answer.Value.MET, 0),
                        counts.getOrDefault(Answer.Value.PARTLY, 0),
                        counts.getOrDefault(Answer.Value.NOT_MET, 0),
                        counts.getOrDefault(Answer.Value.NOT_KNOWN, 0),
                        counts.getOrDefault(Answer.Value.NOT_APPLICABLE, 0),
                        capability.criteria().size() - answered),
                notMet);
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

    private List<Brief.Ask> decisions() {
        return IntStream.rangeClosed(1, Decision.MOST)
                .boxed()
                .flatMap(place -> round.map(one -> ask(place, one.decision(workbook, place).entry())).stream())
                .filter(ask -> ask.text().or(ask::cost).or(ask::lead).or(ask::waiting).isPresent())
                .toList();
    }

    private static Brief.Ask ask(int place, Entry decision) {
        Entry entry = decision.retired() ? Entry.blank(decision.kind(), decision.id()) : decision;
        return new Brief.Ask(
                place,
                Typed.text(entry, Decision.TEXT),
                Typed.text(entry, Decision.COST),
                Typed.text(entry, Decision.LEAD),
                Typed.text(entry, Decision.WAITING));
    }

    private Proof proof() {
        return Proof.of(packs.stream()
                .flatMap(Pack::capabilities)
                .flatMap(capability -> capability.criteria().stream())
                .flatMap(criterion -> answer(criterion).stream())
                .toList());
    }
}
