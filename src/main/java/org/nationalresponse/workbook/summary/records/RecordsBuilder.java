package org.nationalresponse.workbook.summary.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Head;
import org.nationalresponse.workbook.summary.content.Source;

/** Reads all that the registers hold. Pure: the same source gives the same records. */
public final class RecordsBuilder {

    private final Source source;
    private final RecordWords words;
    private final RegisterTree tree;

    private RecordsBuilder(Source source) {
        this.source = source;
        this.words = source.words();
        this.tree = new RegisterTree(source.workbook(), source.packs());
    }

    public static Records of(Source source) {
        return new RecordsBuilder(source).records();
    }

    private Records records() {
        List<Records.Group> groups = new ArrayList<>();
        for (RegisterTree.Branch branch : tree.branches()) {
            List<Records.Shelf> shelves = branch.registers().stream().flatMap(register -> shelf(register).stream()).toList();
            if (!shelves.isEmpty()) {
                groups.add(new Records.Group(branch.capability(), shelves));
            }
        }
        return new Records(
                Head.of(source),
                groups,
                registers().filter(register -> current(register).isEmpty()).map(words::name).toList(),
                registers()
                        .map(register -> new Records.Count(words.name(register), retired(register)))
                        .filter(count -> count.count() > 0)
                        .toList());
    }

    private Stream<Register> registers() {
        return source.packs().stream().flatMap(pack -> pack.registers().stream());
    }

    private List<Entry> current(Register register) {
        return source.workbook().current(new Kind(register.id()));
    }

    private int retired(Register register) {
        return source.workbook().all(new Kind(register.id())).size() - current(register).size();
    }

    private Optional<Records.Shelf> shelf(Register register) {
        List<Entry> own = tree.roots(register);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Records.Shelf(
                register.id(),
                words.name(register),
                about(register),
                labels(register, register.titleFields()),
                register.columnFields().stream().map(field -> words.label(register, field)).toList(),
                own.stream().map(entry -> item(register, entry)).toList(),
                current(register).size() - own.size()));
    }

    private Records.Item item(Register register, Entry entry) {
        List<Register.Field> columns = register.columnFields();
        List<Register.Field> asked = register.asked(entry.fields());
        List<Register.Field> shown = new ArrayList<>(register.titleFields());
        shown.addAll(columns);
        return new Records.Item(
                words.title(entry),
                columns.stream()
                        .map(field -> asked.contains(field) ? words.value(register, field, entry) : Optional.<String>empty())
                        .toList(),
                facts(register, entry, shown),
                parts(register, entry));
    }

    /** Under its parent a record has no columns, and need not say again whose it is. */
    private Records.Item part(Register register, Register parent, Entry entry) {
        List<Register.Field> shown = new ArrayList<>(register.titleFields());
        register.linkTo(parent.id()).ifPresent(shown::add);
        return new Records.Item(words.title(entry), List.of(), facts(register, entry, shown), parts(register, entry));
    }

    private List<Records.Parts> parts(Register register, Entry entry) {
        List<Records.Parts> parts = new ArrayList<>();
        for (Register child : tree.parts(register)) {
            List<Entry> children = tree.children(entry, child);
            if (!children.isEmpty()) {
                parts.add(new Records.Parts(
                        words.name(child), children.stream().map(one -> part(child, register, one)).toList()));
            }
        }
        return parts;
    }

    private List<Records.Fact> facts(Register register, Entry entry, List<Register.Field> shown) {
        List<Records.Fact> facts = new ArrayList<>();
        for (Register.Field field : register.asked(entry.fields())) {
            if (!shown.contains(field)) {
                words.value(register, field, entry)
                        .ifPresent(value -> facts.add(new Records.Fact(words.label(register, field), value)));
            }
        }
        return facts;
    }

    private Optional<String> about(Register register) {
        return source.packs().stream()
                .filter(pack -> pack.register(register.id()).isPresent())
                .findFirst()
                .map(Pack::texts)
                .flatMap(texts -> texts.find(register.id() + ".about"));
    }

    private String labels(Register register, List<Register.Field> fields) {
        return fields.stream().map(field -> words.label(register, field)).collect(Collectors.joining(", "));
    }
}
