package org.nationalresponse.workbook.ui.register;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Register.Rules;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Excerpt;

/** What the links of records lead to, and which records lead somewhere. */
final class Links {

    private final Desk desk;
    private final RecordWords words;

    /**
     * Something that a link can lead to.
     *
     * @param name what it goes by
     * @param of the register that holds it, where a field leads to more than one
     * @param current false where it was taken out, or is not in the workbook any more
     */
    record Target(String id, String name, String of, boolean current) {

        /** All of it as one line. */
        String line() {
            return of.isEmpty() ? name : name + " · " + of;
        }
    }

    /** A record that names another one, and in which field. */
    record Mention(Register register, Entry entry, String title, String field) {}

    Links(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** All that a field can lead to, as the language sorts; not the record itself. */
    List<Target> targets(Register.Field field, UUID self) {
        List<Target> found = new ArrayList<>();
        for (String to : field.rules().to()) {
            switch (to) {
                case Rules.CAPABILITY -> desk.packs().stream()
                        .flatMap(pack -> pack.capabilities().map(capability -> capability.id()))
                        .forEach(id -> found.add(target(field, id)));
                case Rules.CRITERION -> desk.packs().stream()
                        .flatMap(Pack::capabilities)
                        .flatMap(capability -> capability.criteria().stream())
                        .forEach(criterion -> found.add(target(field, criterion.id())));
                case Rules.INSTRUMENT ->
                    desk.instruments().all().forEach(instrument -> found.add(target(field, instrument.id())));
                default -> desk.content().current(new Kind(to)).stream()
                        .filter(entry -> !entry.id().equals(self))
                        .forEach(entry -> words.title(entry).ifPresent(title ->
                                found.add(new Target(entry.id().toString(), line(title), of(field, to), true))));
            }
        }
        Collator order = Collator.getInstance(desk.texts().locale());
        found.sort((one, other) -> order.compare(one.name(), other.name()));
        return found;
    }

    Target target(Register.Field field, String id) {
        Optional<Entry> record = words.linked(field, id);
        if (record.isPresent()) {
            String title = words.title(record.get()).orElseGet(() -> desk.texts().get("register.unnamed"));
            boolean current = !record.get().retired();
            return new Target(
                    id,
                    current ? line(title) : desk.texts().get("register.link.retired", "title", line(title)),
                    of(field, record.get().kind().name()),
                    current);
        }
        if (field.rules().to().contains(Rules.CRITERION)) {
            Optional<Target> criterion = criterion(id);
            if (criterion.isPresent()) {
                return criterion.get();
            }
        }
        return name(field, id)
                .map(name -> new Target(id, name, "", true))
                .orElseGet(() -> new Target(id, desk.texts().get("register.link.gone"), "", false));
    }

    /** The records of all registers that lead to a record, except those that are listed as its parts. */
    List<Mention> mentions(Register register, UUID record) {
        String id = record.toString();
        List<Mention> found = new ArrayList<>();
        desk.registers().filter(other -> !register.parts().contains(other.id())).forEach(other -> {
            List<Register.Field> leading =
                    other.fields().filter(field -> field.rules().to().contains(register.id())).toList();
            if (!leading.isEmpty()) {
                desk.content().current(new Kind(other.id())).forEach(entry -> leading.stream()
                        .filter(field -> entry.codes(field.id()).contains(id))
                        .forEach(field -> found.add(new Mention(
                                other,
                                entry,
                                words.title(entry).map(Links::line).orElseGet(() -> desk.texts().get("register.unnamed")),
                                words.label(other, field)))));
            }
        });
        return found;
    }

    /** What an open record goes by. */
    String title(Opened one) {
        return words.title(desk.content().entry(one.kind(), one.id())).orElseGet(() -> desk.texts().get("register.unnamed"));
    }

    String name(Register register) {
        return words.name(register);
    }

    private Optional<Target> criterion(String id) {
        return desk.allPacks().stream()
                .flatMap(pack -> pack.capabilities()
                        .filter(capability -> capability.criteria().stream().anyMatch(each -> each.id().equals(id)))
                        .map(capability -> new Target(
                                id,
                                line(pack.texts().get(id + ".text")),
                                pack.texts().get(capability.id() + ".name"),
                                true)))
                .findFirst();
    }

    private Optional<String> name(Register.Field field, String id) {
        if (field.rules().to().contains(Rules.INSTRUMENT) && desk.instruments().find(id).isPresent()) {
            return Optional.of(id + " · " + desk.texts().get("instrument." + id + ".title"));
        }
        return field.rules().to().contains(Rules.CAPABILITY)
                ? desk.allPacks().stream().flatMap(pack -> pack.texts().find(id + ".name").stream()).findFirst()
                : Optional.empty();
    }

    private String of(Register.Field field, String register) {
        return field.rules().to().size() > 1 ? words.register(register).map(words::name).orElse("") : "";
    }

    private static String line(String title) {
        return Excerpt.line(title, Excerpt.LINE / 2);
    }
}
