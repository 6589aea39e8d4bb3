package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.report.Material.Told;
import org.nationalresponse.workbook.text.Texts;

/** All about one capability: its phase, why, what is not met, what it rests on, and what comes next. */
final class CapabilityCard {

    private final Material material;
    private final Texts texts;
    private final Told told;
    private final MoveWords moves;

    private CapabilityCard(Material material, Told told) {
        this.material = material;
        this.texts = material.texts();
        this.told = told;
        this.moves = new MoveWords(texts);
    }

    /** Its caption is the heading that belongs over it. */
    static Block.Table table(Material material, Told told) {
        return new CapabilityCard(material, told).table();
    }

    private Block.Table table() {
        String heading = texts.get(
                "report.card.heading", "number", told.capability().number(), "name", told.line().name());
        Optional<Rating> rating = material.rating(told.capability());
        Facts facts = new Facts(texts)
                .row(texts.get("report.card.phase"), List.of(phase()))
                .typed(texts.get("report.card.why"), Typed.filled(rating.flatMap(Rating::rationale)))
                .line(texts.get("report.card.criteria"), Run.words(tally(told.line().tally())));
        criteria(facts, Answer.Value.NOT_MET);
        criteria(facts, Answer.Value.PARTLY);
        criteria(facts, Answer.Value.NOT_KNOWN);
        facts.row(texts.get("report.card.open"), open());
        criteria(facts, Answer.Value.NOT_APPLICABLE);
        facts.row(texts.get("report.card.met-noted"), noted());
        facts.row(texts.get("report.card.evidence"), new EvidenceWords(texts).of(answers()));
        facts.row(texts.get("report.card.next"), new NextWords(material).of(told));
        facts.row(texts.get("report.card.builds-on"), buildsOn());
        facts.row(
                texts.get("report.card.dissent"),
                rating.flatMap(one -> Typed.text(one.entry(), Rating.DISSENT)).stream()
                        .map(words -> List.of(Run.typed(words)))
                        .toList());
        return facts.table(heading);
    }

    /** The phase now, then what it did since the round before and why. */
    private List<Run> phase() {
        List<Run> now = new ArrayList<>();
        now.add(new Run.Dots(told.line().phase().orElse(0), Pack.PHASES));
        now.add(Run.strong(" " + new BriefWords(material.brief(), texts).phase(told.line())));
        told.line().confidence().ifPresent(sure -> now.add(Run.quiet(" " + texts.get(
                "report.card.sure", "sure", texts.get("answer.confidence." + sure.code())))));
        if (material.rating(told.capability()).filter(Rating::carried).isPresent()) {
            now.add(Run.wants(" " + texts.get("report.card.carried")));
        }
        told.move().filter(move -> move.way() != TrendMove.Way.EDITION).ifPresent(move -> now.addAll(since(move)));
        return now;
    }

    private List<Run> since(TrendMove move) {
        List<Run> runs = new ArrayList<>(List.of(Run.words(texts.get("report.dot"))));
        runs.addAll(moves.signed(move.way()));
        runs.add(Run.quiet(texts.get(
                "report.card.since", "round", move.from().number(), "before", moves.phase(move.before()))));
        move.reason().ifPresent(reason -> runs.add(Run.words(texts.get("report.dot") + moves.why(move))));
        return runs;
    }

    private String tally(Brief.Tally tally) {
        List<String> parts = new ArrayList<>();
        for (BriefWords.Part part : new BriefWords(material.brief(), texts).parts(tally)) {
            if (part.count() > 0) {
                parts.add(texts.get("report.part", "n", part.count(), "name", part.label()));
            }
        }
        return texts.get("report.card.tally", "all", tally.all(), "parts", material.words().list(parts));
    }

    private void criteria(Facts facts, Answer.Value value) {
        facts.row(texts.get("report.card.value." + value.code()), answered(value).map(this::criterion).toList());
    }

    private Stream<Criterion> answered(Answer.Value value) {
        return told.capability().criteria().stream()
                .filter(criterion -> value(criterion).equals(Optional.of(value)));
    }

    private List<List<Run>> open() {
        return told.capability().criteria().stream()
                .filter(criterion -> value(criterion).isEmpty())
                .map(this::criterion)
                .toList();
    }

    /** Of what is met only that is told of which somebody wrote something. */
    private List<List<Run>> noted() {
        return answered(Answer.Value.MET)
                .filter(criterion -> note(criterion, Answer.NOTE).isPresent())
                .map(this::criterion)
                .toList();
    }

    private List<Run> criterion(Criterion criterion) {
        List<Run> runs = new ArrayList<>(List.of(
                Run.quiet(texts.get("report.card.number", "number", told.number(criterion)) + " "),
                Run.words(told.text(criterion))));
        Stream.of(Answer.REASON, Answer.NOTE).flatMap(field -> note(criterion, field).stream()).forEach(note -> {
            runs.add(Run.words(texts.get("report.dash")));
            runs.add(new Run.Typed(note, Run.Look.QUIET));
        });
        return runs;
    }

    private Optional<String> note(Criterion criterion, String field) {
        return material.answer(criterion)
                .filter(answer -> !field.equals(Answer.REASON) || answer.value().equals(Optional.of(Answer.Value.NOT_APPLICABLE)))
                .flatMap(answer -> Typed.text(answer.entry(), field));
    }

    private Optional<Answer.Value> value(Criterion criterion) {
        return material.answer(criterion).filter(Answer::answered).flatMap(Answer::value);
    }

    private List<Answer> answers() {
        return told.capability().criteria().stream().flatMap(each -> material.answer(each).stream()).toList();
    }

    private List<List<Run>> buildsOn() {
        List<String> names = material.capabilities().stream()
                .filter(other -> told.capability().dependsOn().contains(other.capability().id()))
                .map(other -> texts.get(
                        "report.card.other", "name", other.line().name(), "phase", moves.phase(other.line().phase())))
                .toList();
        return names.isEmpty() ? List.of() : List.of(List.of(Run.words(material.words().list(names))));
    }
}
