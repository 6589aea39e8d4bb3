package org.nationalresponse.workbook.country;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Rules;
import org.nationalresponse.workbook.text.Texts;

/** What the records of plain registers say, in the words of a pack and a language. */
public final class RecordWords {

    private final Workbook workbook;
    private final List<Pack> packs;
    private final Texts texts;

    public RecordWords(Workbook workbook, List<Pack> packs, Texts texts) {
        this.workbook = workbook;
        this.packs = packs;
        this.texts = texts;
    }

    /** What a record goes by: the values of its register's title fields; absent where none is filled. */
    public Optional<String> title(Entry entry) {
        return register(entry.kind().name())
                .map(register -> register.titleFields().stream()
                        .flatMap(field -> value(register, field, entry).stream())
                        .collect(Collectors.joining(", ")))
                .filter(title -> !title.isBlank());
    }

    /** A field's value as a person reads it; absent where the field is empty. A code that no pack knows stands as it is. */
    public Optional<String> value(Register register, Register.Field field, Entry entry) {
        return entry.text(field.id()).map(String::strip).filter(text -> !text.isEmpty()).map(text -> switch (field.type()) {
            case TEXT, LONG_TEXT, YEAR, CURRENCY -> text;
            case DATE -> entry.date(field.id()).map(texts::date).orElse(text);
            case NUMBER -> entry.number(field.id()).map(this::number).orElse(text);
            case CHOICE, CHOICES -> entry.codes(field.id()).stream()
                    .map(code -> choice(register, field, code))
                    .collect(Collectors.joining(", "));
            case LINK, LINKS -> entry.codes(field.id()).stream()
                    .map(id -> link(field, id).orElse(id))
                    .collect(Collectors.joining(", "));
        });
    }

    public String choice(Register register, Register.Field field, String code) {
        return words(register).find(register.id() + "." + field.id() + "." + code).orElse(code);
    }

    public String label(Register register, Register.Field field) {
        return words(register).get(register.id() + "." + field.id() + ".label");
    }

    public String name(Register register) {
        return words(register).get(register.id() + ".name");
    }

    /** A number with the separators of the language, and all its digits. */
    public String number(BigDecimal number) {
        return texts.number(number);
    }

    /** The record that a link leads to, retired or not; absent for capabilities, criteria, instruments and what is not there. */
    public Optional<Entry> linked(Register.Field field, String id) {
        try {
            UUID record = UUID.fromString(id);
            return field.rules().to().stream()
                    .map(register -> workbook.entry(new Kind(register), record))
                    .filter(entry -> !entry.fields().isEmpty())
                    .findFirst();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Whether a link's id stands for something: an instrument, a capability, a criterion or a record that is there. */
    public boolean leads(Register.Field field, String id) {
        List<String> to = field.rules().to();
        return to.contains(Rules.INSTRUMENT) && texts.knows("instrument." + id + ".name")
                || to.contains(Rules.CAPABILITY)
                        && packs.stream().flatMap(Pack::capabilities).anyMatch(capability -> capability.id().equals(id))
                || to.contains(Rules.CRITERION) && criterion(id).isPresent()
                || linked(field, id).isPresent();
    }

    /** The ids behind each name that a link can use beside records: capabilities by their names, criteria by what they say. */
    public Map<String, List<String>> named(String to) {
        Map<String, List<String>> ids = new HashMap<>();
        for (Pack pack : packs) {
            if (to.equals(Rules.CAPABILITY)) {
                pack.capabilities().forEach(capability -> ids.computeIfAbsent(
                                pack.texts().get(capability.id() + ".name").strip(), none -> new ArrayList<>())
                        .add(capability.id()));
            } else if (to.equals(Rules.CRITERION)) {
                pack.capabilities()
                        .flatMap(capability -> capability.criteria().stream())
                        .forEach(criterion -> ids.computeIfAbsent(
                                pack.texts().get(criterion.id() + ".text").strip(), none -> new ArrayList<>())
                        .add(criterion.id()));
            }
        }
        return ids;
    }

    public Optional<Register> register(String id) {
        return packs.stream().flatMap(pack -> pack.register(id).stream()).findFirst();
    }

    private Optional<String> link(Register.Field field, String id) {
        if (field.rules().to().contains(Rules.INSTRUMENT) && texts.knows("instrument." + id + ".name")) {
            return Optional.of(texts.get("instrument." + id + ".name"));
        }
        if (field.rules().to().contains(Rules.CAPABILITY)) {
            Optional<String> name = packs.stream().flatMap(pack -> pack.texts().find(id + ".name").stream()).findFirst();
            if (name.isPresent()) {
                return name;
            }
        }
        if (field.rules().to().contains(Rules.CRITERION)) {
            Optional<String> says = criterion(id);
            if (says.isPresent()) {
                return says;
            }
        }
        return linked(field, id).flatMap(this::title);
    }

    /** What a criterion says. */
    private Optional<String> criterion(String id) {
        return packs.stream()
                .filter(pack -> pack.capabilities()
                        .flatMap(capability -> capability.criteria().stream())
                        .anyMatch(criterion -> criterion.id().equals(id)))
                .map(pack -> pack.texts().get(id + ".text"))
                .findFirst();
    }

    private PackTexts words(Register register) {
        return packs.stream()
                .filter(pack -> pack.register(register.id()).isPresent())
                .findFirst()
                .orElseThrow()
                .texts();
    }
}
