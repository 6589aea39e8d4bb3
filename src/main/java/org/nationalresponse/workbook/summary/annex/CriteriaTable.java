package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.booklet.RowCodes;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** The criteria under a heading with their answers and what these rest on, capability by capability. */
final class CriteriaTable {

    private final Source source;
    private final Texts texts;
    private final RowCodes codes;

    CriteriaTable(Source source) {
        this.source = source;
        this.texts = source.texts();
        this.codes = RowCodes.of(source.packs());
    }

    /** A criterion with its pack and capability. */
    record Asked(Pack pack, Capability capability, Criterion criterion) {

        String id() {
            return criterion.id();
        }

        String statement() {
            return pack.texts().get(criterion.id() + ".text");
        }
    }

    /** The criteria under a heading, in the order of the packs. What the packs of the round do not know is not in it. */
    List<Asked> of(Part part, Part.Heading heading) {
        List<Asked> asked = new ArrayList<>();
        for (Pack pack : source.packs()) {
            for (Capability capability : pack.capabilities().toList()) {
                boolean whole = heading.criteria().contains(capability.id());
                capability.criteria().stream()
                        .filter(one -> heading.criteria().contains(one.id()) || whole && !part.names(one.id()))
                        .forEach(one -> asked.add(new Asked(pack, capability, one)));
            }
        }
        return asked;
    }

    String code(Asked asked) {
        return codes.of(asked.id());
    }

    Optional<Answer> answer(Asked asked) {
        return source.round().map(round -> round.answer(source.workbook(), asked.id()));
    }

    /** The answer in words; one that is taken over from the round before and waits for a look says so. */
    String answered(Asked asked) {
        Optional<Answer> answer = answer(asked).filter(one -> one.value().isPresent());
        return answer.map(one -> texts.get("answer.long." + one.value().orElseThrow().code()))
                .map(words -> answer.get().carried() ? texts.get("annex.answer.carried", "answer", words) : words)
                .orElseGet(() -> texts.get("annex.answer.none"));
    }

    Block table(List<Asked> asked) {
        List<Block.Row> rows = new ArrayList<>();
        Capability last = null;
        for (Asked one : asked) {
            if (one.capability() != last) {
                last = one.capability();
                Run name = Run.strong(one.pack().texts().get(last.id() + ".name"));
                rows.add(new Block.Row(List.of(new Block.Cell(List.of(List.of(name)), 4, true)), true));
            }
            rows.add(row(one));
        }
        return new Block.Table(
                texts.get("annex.criteria"),
                List.of(
                        new Block.Column(texts.get("booklet.column.code"), 8),
                        new Block.Column(texts.get("booklet.column.statement"), 38),
                        new Block.Column(texts.get("annex.answer"), 11),
                        new Block.Column(texts.get("annex.evidence"), 43)),
                rows);
    }

    private Block.Row row(Asked asked) {
        return Block.Row.of(
                Block.Cell.head(new Run.Words(code(asked), Run.Look.CODE)),
                Block.Cell.of(Run.words(asked.statement())),
                Block.Cell.of(Run.words(answered(asked))),
                new Block.Cell(rests(answer(asked)), 1, false));
    }

    private List<List<Run>> rests(Optional<Answer> answer) {
        List<List<Run>> lines = new ArrayList<>();
        answer.ifPresent(one -> {
            one.evidence().forEach(piece -> lines.add(piece(piece)));
            Stream.of(Answer.REASON, Answer.NOTE)
                    .flatMap(field -> Typed.text(one.entry(), field).stream())
                    .forEach(words -> lines.add(List.of(Run.typed(words))));
        });
        return lines.isEmpty() ? List.of(List.of(Run.quiet(texts.get("annex.nothing")))) : lines;
    }

    private List<Run> piece(Evidence piece) {
        List<Run> runs = new ArrayList<>();
        Stream.of(
                        piece.title().or(() -> piece.file().map(file -> file.name())).map(Run::typed),
                        Typed.text(piece.entry(), Evidence.PLACE).map(Run::typed),
                        piece.entry().date(Evidence.DATE).map(texts::date).map(Run::words),
                        Typed.text(piece.entry(), Evidence.ADDRESS).map(Run::typed),
                        piece.grade().map(grade -> Run.quiet(texts.get("answer.grade." + grade.code()))))
                .flatMap(Optional::stream)
                .forEach(run -> {
                    if (!runs.isEmpty()) {
                        runs.add(Run.words(texts.get("brief.between")));
                    }
                    runs.add(run);
                });
        return runs;
    }
}
