package org.nationalresponse.workbook.summary.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.text.Message;

/** What records of registers go by, and where that was typed. */
final class Titles {

    private final Source source;
    private final RecordWords words;

    Titles(Source source) {
        this.source = source;
        this.words = source.words();
    }

    /** @param otherwise the field that names the record where no pack says which */
    Told of(Entry entry, String otherwise) {
        Optional<Register> register = words.register(entry.kind().name());
        Optional<String> title = words.title(entry).or(() -> Typed.text(entry, otherwise));
        if (title.isEmpty()) {
            return Told.ours(source.texts().get(
                    "brief.untitled", "register", register.map(words::name).orElse(entry.kind().name())));
        }
        List<Register.Field> fields = register.map(Register::titleFields).orElse(List.of());
        String longest = fields.stream()
                .map(Register.Field::id)
                .max(Comparator.comparing(field -> entry.text(field).map(String::length).orElse(0)))
                .orElse(otherwise);
        return Told.typed(title.get(), new FieldRef(entry.kind(), entry.id(), longest), place(entry, longest));
    }

    /** A field that was typed. */
    Optional<Told> field(Entry entry, String field) {
        return Told.typed(entry, field, place(entry, field));
    }

    /** A field in the words of its register. */
    private Message place(Entry entry, String field) {
        Optional<Register> register = words.register(entry.kind().name());
        return Message.of(
                "brief.where.register",
                "register", register.map(words::name).orElse(entry.kind().name()),
                "field", register.flatMap(one -> one.field(field).map(each -> words.label(one, each))).orElse(field));
    }
}
