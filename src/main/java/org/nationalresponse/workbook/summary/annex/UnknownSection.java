package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;

/** What the record does not know of all that the headings ask for, so that the desk can ask before it writes. */
final class UnknownSection {

    private final Source source;
    private final Texts texts;
    private final List<Part> parts;

    UnknownSection(Source source, List<Part> parts) {
        this.source = source;
        this.texts = source.texts();
        this.parts = parts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.get("annex.section." + AnnexComposer.UNKNOWN), "annex-unknown"));
        int begun = blocks.size();
        list(blocks, "open", criteria(answer -> answer.flatMap(Answer::value).isEmpty()));
        list(blocks, "not-known", criteria(answer -> holds(answer, Answer.Value.NOT_KNOWN)));
        list(blocks, "unproved", criteria(UnknownSection::unproved));
        list(blocks, "instruments", instruments(standing -> standing.state() == Standing.State.NOT_RECORDED));
        list(blocks, "unchecked", instruments(standing ->
                standing.state() != Standing.State.NOT_RECORDED && standing.checkedOn().isEmpty()));
        list(blocks, "registers", registers());
        list(blocks, "figures", figures());
        if (blocks.size() == begun) {
            blocks.add(new Block.Paragraph(Block.Manner.BODY, List.of(Run.words(texts.get("annex.unknown.nothing")))));
        }
        return new Section(AnnexComposer.UNKNOWN, Section.Density.CLOSE, false, blocks);
    }

    private void list(List<Block> blocks, String what, List<List<Run>> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(3, texts.get("annex.unknown." + what, "n", items.size()), "annex-unknown-" + what));
            blocks.add(new Block.Bullets(items));
        }
    }

    private static boolean holds(Optional<Answer> answer, Answer.Value value) {
        return answer.flatMap(Answer::value).filter(value::equals).isPresent();
    }

    /** Said to be met, at least in part, with nothing to show for it. */
    private static boolean unproved(Optional<Answer> answer) {
        return (holds(answer, Answer.Value.MET) || holds(answer, Answer.Value.PARTLY))
                && answer.orElseThrow().evidence().isEmpty();
    }

    private List<List<Run>> criteria(Predicate<Optional<Answer>> lacks) {
        CriteriaTable table = new CriteriaTable(source);
        Map<String, CriteriaTable.Asked> asked = new LinkedHashMap<>();
        parts.forEach(part -> part.headings().forEach(heading ->
                table.of(part, heading).forEach(one -> asked.putIfAbsent(one.id(), one))));
        return asked.values().stream()
                .filter(one -> lacks.test(table.answer(one)))
                .map(one -> List.of(
                        new Run.Words(table.code(one), Run.Look.CODE), Run.words(" "), Run.words(one.statement())))
                .toList();
    }

    private List<List<Run>> instruments(Predicate<Standing> lacks) {
        return new InstrumentTable(source)
                .of(parts.stream()
                        .flatMap(part -> part.headings().stream())
                        .flatMap(heading -> heading.instruments().stream())
                        .toList())
                .stream()
                .filter(lacks)
                .map(standing -> List.of(Run.words(texts.say(standing.instrument().title()))))
                .toList();
    }

    private List<List<Run>> registers() {
        RegisterTable table = new RegisterTable(source);
        return parts.stream()
                .flatMap(Part::registers)
                .distinct()
                .map(id -> new Part.Use(id, List.of()))
                .filter(use -> table.records(use).isEmpty())
                .flatMap(use -> table.register(use).stream())
                .map(register -> List.of(Run.words(table.name(register))))
                .toList();
    }

    private List<List<Run>> figures() {
        if (parts.stream().flatMap(Part::registers).noneMatch(Indicator.KIND.name()::equals)) {
            return List.of();
        }
        IndicatorTable table = new IndicatorTable(source);
        return source.workbook().current(Indicator.KIND).stream()
                .filter(indicator -> !table.hasValue(indicator))
                .map(indicator -> List.<Run>of(Run.typed(name(indicator))))
                .toList();
    }

    private String name(Entry indicator) {
        return Typed.text(indicator, Indicator.NAME)
                .or(() -> Typed.text(indicator, Indicator.CODE))
                .orElseGet(() -> texts.get("records.unnamed"));
    }
}
