package org.nationalresponse.workbook.summary.brief;

import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.text.Message;

/**
 * Words for a place of limited room.
 *
 * @param field where a person typed them; absent where they come from a framework or from the program
 * @param place the field in words, for whoever is to shorten it; absent where the words are the program's own and always fit
 */
public record Told(String text, Optional<FieldRef> field, Optional<Message> place) {

    /** The program's own words. */
    static Told ours(String text) {
        return new Told(text, Optional.empty(), Optional.empty());
    }

    /** Words of a framework. */
    static Told ofPack(String text) {
        return new Told(text, Optional.empty(), Optional.of(Message.of("brief.where.pack")));
    }

    static Told typed(String text, FieldRef field, Message place) {
        return new Told(text, Optional.of(field), Optional.of(place));
    }

    /** What stands in a field; absent where that is nothing. */
    static Optional<Told> typed(Entry entry, String field, Message place) {
        return Typed.text(entry, field).map(text -> typed(text, new FieldRef(entry.kind(), entry.id(), field), place));
    }
}
