package org.nationalresponse.workbook.summary.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Report;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;

/** The records of a register under a heading, each with all that its fields hold. */
final class RegisterTable {

    private static final int WIDE = 100;
    /** The share of the title’s column. */
    private static final int TITLE = 34;

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
        List<Register.Field> columns = register.columnFields();
        List<Block.Column> heads = new ArrayList<>();
        int each = columns.isEmpty() ? 0 : (WIDE - TITLE) / columns.size();
        heads.add(new Block.Column(labels(register, register.titleFields()), WIDE - each * columns.size()));
        columns.forEach(field -> heads.add(new Block.Column(words.label(register, field), each)));
        return new Block.Table(
                words.name(register), heads, records.stream().flatMap(entry -> rows(register, columns, entry)).toList());
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

    private Stream<Block.Row> rows(Register register, List<Register.Field> columns, Entry entry) {
        List<Register.Field> asked = register.asked(entry.fields());
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.head(words.title(entry)
                .map(Run::typed)
                .orElseGet(() -> Run.quiet(source.texts().get("records.unnamed")))));
        columns.forEach(field -> cells.add(asked.contains(field)
                ? words.value(register, field, entry).map(value -> Block.Cell.of(value(field, value))).orElseGet(this::noData)
                : noData()));
        List<List<Run>> facts = facts(register, entry, asked, columns);
        Block.Row row = new Block.Row(cells, false);
        return facts.isEmpty()
                ? Stream.of(row)
                : Stream.of(row, new Block.Row(List.of(new Block.Cell(facts, cells.size(), false)), false));
    }

    /** Further fields that hold something: those of a few words in one paragraph, the others in one each. */
    private List<List<Run>> facts(
            Register register, Entry entry, List<Register.Field> asked, List<Register.Field> columns) {
        List<Run> few = new ArrayList<>();
        List<List<Run>> facts = new ArrayList<>();
        for (Register.Field field : asked) {
            Optional<String> value = words.value(register, field, entry);
            if (value.isEmpty() || columns.contains(field) || register.titleFields().contains(field)) {
                continue;
            }
            List<Run> fact = List.of(
                    Run.label(page.label(words.label(register, field))), Run.words(" "), value(field, value.get()));
            if (field.type() == Register.Type.LONG_TEXT) {
                facts.add(fact);
            } else {
                if (!few.isEmpty()) {
                    few.add(Run.words(source.texts().get("brief.between")));
                }
                few.addAll(fact);
            }
        }
        if (!few.isEmpty()) {
            facts.add(0, few);
        }
        return facts;
    }

    private static Run value(Register.Field field, String value) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT, LINK, LINKS -> Run.typed(value);
            default -> Run.words(value);
        };
    }

    private Block.Cell noData() {
        return Block.Cell.of(Run.quiet(page.noData()));
    }

    private String labels(Register register, List<Register.Field> fields) {
        return fields.stream()
                .map(field -> words.label(register, field))
                .collect(Collectors.joining(", "));
    }
}
