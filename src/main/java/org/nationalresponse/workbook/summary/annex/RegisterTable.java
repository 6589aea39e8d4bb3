package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import tools.jackson.core.type.TypeReference;

/** The records of a register under a heading, with what of each the desk needs; {@code shown.yaml} says what. */
final class RegisterTable {

    /** The share of the title’s column. */
    private static final int TITLE = 26;

    /** Fields by register. */
    private static final Map<String, List<String>> SHOWN = AnnexData.read("shown.yaml", new TypeReference<>() {});

    private final Source source;
    private final RecordWords words;
    private final PageWords page;

    RegisterTable(Source source) {
        this.source = source;
        this.words = source.words();
        this.page = PageWords.of(source);
    }

    /** The register, where a pack of the round or of the workbook has it. */
    Optional<Register> register(Part.Use use) {
        return words.register(use.id());
    }

    String name(Register register) {
        return words.name(register);
    }

    /** The records that count and belong under the heading, in the order in which they were made. */
    List<Entry> records(Part.Use use) {
        return source.workbook().current(new Kind(use.id())).stream().filter(entry -> belongs(entry, use)).toList();
    }

    Block table(Register register, List<Entry> records) {
        List<Register.Field> shown = shown(register);
        return new Block.Table(
                words.name(register),
                List.of(
                        new Block.Column(labels(register), TITLE),
                        new Block.Column(source.texts().get("annex.recorded"), 100 - TITLE)),
                records.stream().map(entry -> row(register, shown, entry)).toList());
    }

    /** Whether each record is told of, and not only their sums. */
    boolean tells(Register register) {
        return !shown(register).isEmpty();
    }

    /** Of the fields that the desk needs those that the register has; of a register that it knows nothing of, the columns. */
    private static List<Register.Field> shown(Register register) {
        return Optional.ofNullable(SHOWN.get(register.id()))
                .map(wanted -> wanted.stream().flatMap(id -> register.field(id).stream()).toList())
                .orElseGet(register::columnFields);
    }

    /** A report’s own instrument says where it belongs, a recommendation’s report; what names none belongs everywhere. */
    private boolean belongs(Entry entry, Part.Use use) {
        if (use.of().isEmpty()) {
            return true;
        }
        Entry report = entry.records(Report.KIND.name()).stream()
                .findFirst()
                .map((UUID id) -> source.workbook().entry(Report.KIND, id))
                .orElse(entry);
        return report.text(Report.INSTRUMENT).filter(instrument -> !use.of().contains(instrument)).isEmpty();
    }

    private Block.Row row(Register register, List<Register.Field> shown, Entry entry) {
        List<List<Run>> facts = facts(register, shown, entry);
        return Block.Row.of(
                Block.Cell.head(words.title(entry)
                        .map(Run::typed)
                        .orElseGet(() -> Run.quiet(source.texts().get("records.unnamed")))),
                facts.isEmpty()
                        ? Block.Cell.of(Run.quiet(source.texts().get("annex.nothing")))
                        : new Block.Cell(facts, 1, false));
    }

    /** The fields that are asked and hold something, in the order of the file: those of a few words run on in a paragraph. */
    private List<List<Run>> facts(Register register, List<Register.Field> shown, Entry entry) {
        List<Register.Field> asked = register.asked(entry.fields());
        List<List<Run>> facts = new ArrayList<>();
        boolean runsOn = false;
        for (Register.Field field : shown) {
            Optional<String> value = asked.contains(field) ? words.value(register, field, entry) : Optional.empty();
            if (value.isEmpty()) {
                continue;
            }
            boolean few = field.type() != Register.Type.LONG_TEXT;
            if (few && runsOn) {
                facts.get(facts.size() - 1).add(Run.words(source.texts().get("brief.between")));
            } else {
                facts.add(new ArrayList<>());
            }
            facts.get(facts.size() - 1).addAll(List.of(
                    Run.label(page.label(words.label(register, field))), Run.words(" "), value(field, value.get())));
            runsOn = few;
        }
        return facts;
    }

    private static Run value(Register.Field field, String value) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT, LINK, LINKS -> Run.typed(value);
            default -> Run.words(value);
        };
    }

    private String labels(Register register) {
        return register.titleFields().stream()
                .map(field -> words.label(register, field))
                .collect(Collectors.joining(", "));
    }
}
