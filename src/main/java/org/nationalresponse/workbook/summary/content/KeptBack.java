package org.nationalresponse.workbook.summary.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Withheld;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Release;

/**
 * What people keep out of public prints as the workbook stands today. It counts for a round that was frozen earlier too: who
 * takes back a consent today is not named from today on, whatever the round is printed from.
 *
 * @param texts that a person ticked off
 * @param records that have no consent today, are not published or were taken out
 */
public record KeptBack(Set<FieldRef> texts, Set<UUID> records) {

    public KeptBack {
        texts = Set.copyOf(texts);
        records = Set.copyOf(records);
    }

    static KeptBack of(Workbook now, List<Pack> used) {
        Set<UUID> records = new HashSet<>();
        for (Kind kind : now.kinds()) {
            List<Register> declared =
                    used.stream().flatMap(pack -> pack.register(kind.name()).stream()).toList();
            for (Entry entry : now.all(kind)) {
                if (entry.retired() || declared.stream().anyMatch(register -> !lets(register, entry.fields()))) {
                    records.add(entry.id());
                }
            }
        }
        return new KeptBack(Withheld.in(now), records);
    }

    /** Whether a record leaves, by the fields that are asked of it: a consent that is no longer asked for is none. */
    static boolean lets(Register register, Map<String, String> values) {
        Release release = register.release();
        Set<String> asked = new HashSet<>();
        register.asked(values).forEach(field -> asked.add(field.id()));
        return release.lets(values) && release.onlyIf().map(condition -> asked.contains(condition.field())).orElse(true);
    }
}
