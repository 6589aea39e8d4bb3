package org.nationalresponse.workbook.ui.rounds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Lineage;
import org.nationalresponse.workbook.progress.RoundChange;
import org.nationalresponse.workbook.progress.RoundPair;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.FullName;
import org.nationalresponse.workbook.ui.rounds.CompareViewModel.Line;
import org.nationalresponse.workbook.ui.rounds.CompareViewModel.Stand;

/** Two rounds in lines: what the later one asks, in its order, then what only the earlier one asked. */
final class CompareLines {

    private final Desk desk;
    private final Texts texts;
    private final RoundPair pair;
    private final boolean adjacent;
    private final Set<String> askedThen;

    private CompareLines(Desk desk, Round then, Round now) {
        this.desk = desk;
        this.texts = desk.texts();
        this.pair = RoundPair.of(desk.content(), desk.used(), then, now);
        // A reason is given against the round just before; between others it says nothing.
        this.adjacent = now.before(desk.content()).filter(before -> before.number() == then.number()).isPresent();
        this.askedThen = desk.packs(then).stream()
                .flatMap(Pack::capabilities)
                .flatMap(capability -> capability.criteria().stream())
                .map(criterion -> criterion.id())
                .collect(Collectors.toSet());
    }

    static List<Line> of(Desk desk, Round then, Round now) {
        return new CompareLines(desk, then, now).all();
    }

    private List<Line> all() {
        Stream<Line> asked = desk.packs(pair.now()).stream()
                .flatMap(pack -> pack.capabilities().map(capability -> line(pack, capability)));
        Stream<Line> gone = pair.lineage().strands().stream()
                .filter(strand -> strand.now().isEmpty())
                .flatMap(strand -> strand.before().stream())
                .map(this::gone);
        return Stream.concat(asked, gone).toList();
    }

    private Line line(Pack pack, Capability capability) {
        RoundChange change = pair.change(capability);
        Optional<Lineage.Strand> strand = pair.strand(capability);
        boolean same = strand.map(Lineage.Strand::kind).orElse(Lineage.Kind.SAME) == Lineage.Kind.SAME;
        return new Line(
                name(pack, capability.id()),
                Target.page(capability.id()),
                same
                        ? List.of(stand(pack, change.before(), ""))
                        : strand.get().before().stream().map(this::standThen).toList(),
                List.of(stand(pack, change.now(), "")),
                same ? way(change) : Origin.words(desk, strand.get(), pair.before().number()),
                same ? reason(change) : "",
                same && change.reasonMissing() && adjacent,
                change.answers().stream().map(each -> answer(pack, each)).toList());
    }

    private Line gone(Lineage.Asked asked) {
        return new Line(
                name(pack(asked.pack()), asked.capability()),
                Target.page(asked.capability()),
                List.of(stand(pack(asked.pack()), phaseThen(asked), "")),
                List.of(),
                texts.get("rounds.way.dropped", "number", pair.now().number()),
                "",
                false,
                List.of());
    }

    /** Several may stand there, so each says which it is. */
    private Stand standThen(Lineage.Asked asked) {
        return stand(pack(asked.pack()), phaseThen(asked), pack(asked.pack()).texts().get(asked.capability() + ".name"));
    }

    private Optional<Integer> phaseThen(Lineage.Asked asked) {
        return pair.before().rating(pair.workbook(), asked.capability()).phase();
    }

    private String name(Pack pack, String capability) {
        return FullName.of(pack, capability, desk.used(), texts);
    }

    private Pack pack(String reference) {
        return desk.used().stream().filter(pack -> pack.reference().equals(reference)).findFirst().orElseThrow();
    }

    private Stand stand(Pack pack, Optional<Integer> phase, String name) {
        String words = phase.map(number -> pack.texts().get("phase." + number)).orElse(texts.get("common.phase.none"));
        return new Stand(
                phase.orElse(0), name.isEmpty() ? words : texts.get("rounds.stand", "capability", name, "phase", words));
    }

    private String way(RoundChange change) {
        int steps = Math.abs(change.now().orElse(0) - change.before().orElse(0));
        return switch (change.way()) {
            case UP -> texts.get("rounds.way.up", "steps", steps);
            case DOWN -> texts.get("rounds.way.down", "steps", steps);
            case SAME -> texts.get("rounds.way.same");
            case FIRST_ANSWERED -> texts.get("rounds.way.first");
            case NO_LONGER_ASSESSED -> texts.get("rounds.way.gone");
            case NOT_ASSESSED -> texts.get("rounds.way.none");
        };
    }

    private String reason(RoundChange change) {
        if (!adjacent) {
            return "";
        }
        return change.reason()
                .map(reason -> CompareViewModel.words(texts, reason, change.way()))
                .orElse(change.reasonMissing() ? texts.get("rounds.reason-missing") : "");
    }

    private String answer(Pack pack, RoundChange.AnswerChange change) {
        return texts.get(
                "rounds.answer",
                "criterion", pack.texts().get(change.criterion() + ".text"),
                "before", askedThen.contains(change.criterion()) ? answer(change.before()) : texts.get("rounds.not-asked"),
                "now", answer(change.now()));
    }

    private String answer(Optional<Answer.Value> value) {
        return value.map(each -> texts.get("answer.long." + each.code())).orElse(texts.get("rounds.not-answered"));
    }
}
