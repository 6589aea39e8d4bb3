package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said of a finding of the consistency rules: known, because. It holds for the finding's key alone, so that the
 * finding comes back once the values that it rests on change.
 */
public record Known(Entry entry) {

    public static final Kind KIND = new Kind("known");

    /** The finding's key. */
    public static final String KEY = "key";
    /** The code of the rule that it comes from, so that the record explains itself. */
    public static final String RULE = "rule";
    public static final String REASON = "reason";
    /** ISO date on which it was said. */
    public static final String ON = "on";

    /** By the key of the finding. */
    public static Map<String, Known> byKey(Workbook workbook) {
        Map<String, Known> all = new LinkedHashMap<>();
        workbook.current(KIND).stream()
                .map(Known::new)
                .filter(known -> known.entry().text(REASON).isPresent())
                .forEach(known -> all.put(known.entry().text(KEY).orElse(""), known));
        return all;
    }

    /** A step that sets a finding aside. */
    public static Edit set(String key, String rule, String reason, LocalDate on) {
        return Edit.of(KIND, Ids.about(KIND.name(), key))
                .set(KEY, key)
                .set(RULE, rule)
                .set(REASON, reason)
                .set(ON, on.toString())
                .build();
    }

    /** A step that takes it back. */
    public static Edit takeBack(String key) {
        return Edit.of(KIND, Ids.about(KIND.name(), key))
                .set(KEY, "")
                .set(RULE, "")
                .set(REASON, "")
                .set(ON, "")
                .build();
    }

    public String reason() {
        return entry.text(REASON).orElse("");
    }

    public Optional<LocalDate> on() {
        return entry.date(ON);
    }
}
