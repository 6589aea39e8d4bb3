package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.ui.Desk;

/** Finds the way from a register's page to a record of it, or of a part: the pledge, and in it the milestone. */
final class WayTo {

    private final Desk desk;
    private final UUID wanted;
    private final Set<String> seen = new HashSet<>();

    /** The records to open one after the other, and the field that is meant; empty for none. */
    record Found(List<Opened> trail, String field) {}

    private WayTo(Desk desk, UUID wanted) {
        this.desk = desk;
        this.wanted = wanted;
    }

    /** @param item {@code uuid} or {@code uuid/field}; anything else, and a record that is not here, leads nowhere */
    static Optional<Found> of(String item, Register register, Desk desk) {
        int slash = item.indexOf('/');
        try {
            UUID record = UUID.fromString(slash < 0 ? item : item.substring(0, slash));
            String field = slash < 0 ? "" : item.substring(slash + 1);
            return new WayTo(desk, record).in(register).map(way -> new Found(way, field));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The fields that follow from the record out of which a part is opened; a list of links is left to its own field. */
    static Map<String, String> given(Register part, Opened parent, Entry record) {
        return part.linkTo(parent.register())
                .filter(link -> record.fields().isEmpty()
                        || link.type() == Register.Type.LINK && record.is(link.id(), parent.id().toString()))
                .map(link -> Map.of(link.id(), parent.id().toString()))
                .orElse(Map.of());
    }

    private Optional<List<Opened>> in(Register register) {
        Entry own = desk.content().entry(new Kind(register.id()), wanted);
        if (!own.fields().isEmpty()) {
            return Optional.of(List.of(new Opened(register.id(), wanted, Map.of())));
        }
        seen.add(register.id());
        return register.parts().stream()
                .filter(seen::add)
                .flatMap(id -> desk.packDeclaring(id).register(id).stream())
                .flatMap(part -> in(part).flatMap(way -> within(register, part, way)).stream())
                .findFirst();
    }

    /** Puts the record that a part belongs to before it. */
    private Optional<List<Opened>> within(Register register, Register part, List<Opened> way) {
        Entry first = desk.content().entry(new Kind(part.id()), way.get(0).id());
        return part.linkTo(register.id())
                .flatMap(link -> first.codes(link.id()).stream().flatMap(id -> record(register, id).stream()).findFirst())
                .map(parent -> {
                    List<Opened> whole = new ArrayList<>(way);
                    whole.set(0, new Opened(part.id(), first.id(), given(part, parent, first)));
                    whole.add(0, parent);
                    return List.copyOf(whole);
                });
    }

    private Optional<Opened> record(Register register, String id) {
        return desk.content().all(new Kind(register.id())).stream()
                .filter(entry -> entry.id().toString().equals(id))
                .map(entry -> new Opened(register.id(), entry.id(), Map.of()))
                .findFirst();
    }
}
