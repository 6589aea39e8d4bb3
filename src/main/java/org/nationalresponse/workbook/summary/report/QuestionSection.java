package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.report.Material.Told;
import org.nationalresponse.workbook.text.Texts;

/** What is still to be settled: open questions, answers to come back to, what is not known, what nobody confirmed, dissent. */
final class QuestionSection {

    private final Material material;
    private final Texts texts;

    private QuestionSection(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    static List<Block> of(Material material) {
        return new QuestionSection(material).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Optional<String> open = material.round().flatMap(round -> Typed.text(round.entry(), Round.OPEN_QUESTIONS));
        blocks.add(new Block.Paragraph(
                Manner.BODY,
                List.of(open.map(Run::typed).orElseGet(() -> Run.words(texts.get("report.questions.none"))))));
        answers(blocks, "report.questions.review", "report-review", true, Answer::markedForReview);
        answers(blocks, "report.questions.not-known", "report-not-known", true,
                answer -> answer.value().equals(Optional.of(Answer.Value.NOT_KNOWN)));
        answers(blocks, "report.questions.carried", "report-carried", false, answer -> answer.answered() && answer.carried());
        dissent(blocks);
        return blocks;
    }

    /** Under one heading, by capability; left out where there is none. */
    private void answers(List<Block> blocks, String key, String place, boolean whole, Predicate<Answer> which) {
        Facts facts = new Facts(texts);
        boolean any = false;
        for (Told told : material.capabilities()) {
            List<List<Run>> own = new ArrayList<>();
            for (Criterion criterion : told.capability().criteria()) {
                material.answer(criterion).filter(which).ifPresent(answer -> own.add(line(told, criterion, answer, whole)));
            }
            facts.row(told.line().name(), own);
            any |= !own.isEmpty();
        }
        if (any) {
            String heading = texts.get(key);
            blocks.add(new Block.Heading(3, heading, place));
            blocks.add(facts.table(heading));
        }
    }

    /** @param whole with the note; else with the answer alone, where the capability’s own card has all of it */
    private List<Run> line(Told told, Criterion criterion, Answer answer, boolean whole) {
        List<Run> line = new ArrayList<>(List.of(
                Run.quiet(texts.get("report.card.number", "number", told.number(criterion)) + " "),
                Run.words(told.text(criterion))));
        answer.value()
                .filter(value -> value != Answer.Value.NOT_KNOWN)
                .ifPresent(value -> line.add(Run.quiet(" " + texts.get(
                        "report.in-brackets", "words", texts.get("answer.long." + value.code())))));
        if (whole) {
            Typed.text(answer.entry(), Answer.NOTE).or(() -> Typed.text(answer.entry(), Answer.REASON)).ifPresent(note -> {
                line.add(Run.words(texts.get("report.dash")));
                line.add(new Run.Typed(note, Run.Look.QUIET));
            });
        }
        return line;
    }

    private void dissent(List<Block> blocks) {
        Facts facts = new Facts(texts);
        boolean any = false;
        for (Told told : material.capabilities()) {
            Optional<String> dissent = material.rating(told.capability())
                    .flatMap(rating -> Typed.text(rating.entry(), Rating.DISSENT));
            dissent.ifPresent(words -> facts.line(told.line().name(), Run.typed(words)));
            any |= dissent.isPresent();
        }
        if (any) {
            String heading = texts.get("report.questions.dissent");
            blocks.add(new Block.Heading(3, heading, "report-dissent"));
            blocks.add(facts.table(heading));
        }
    }
}
