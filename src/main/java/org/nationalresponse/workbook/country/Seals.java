package org.nationalresponse.workbook.country;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The hashes of rounds that were reckoned once, shared by a workbook and all that edits make of it. Frozen rounds never change,
 * yet are looked at after every edit of another. A hash is taken again only for the very same records: entries are immutable, so
 * a record with another value is another entry.
 */
final class Seals {

    private final Map<UUID, Sealed> byRound = new ConcurrentHashMap<>();

    private record Sealed(List<Entry> records, String hash) {

        boolean holds(List<Entry> others) {
            if (records.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param records all that the hash is made of, always in the same order */
    String of(UUID round, List<Entry> records, Function<List<Entry>, String> hash) {
        Sealed sealed = byRound.get(round);
        if (sealed == null || !sealed.holds(records)) {
            sealed = new Sealed(records, hash.apply(records));
            byRound.put(round, sealed);
        }
        return sealed.hash();
    }
}
