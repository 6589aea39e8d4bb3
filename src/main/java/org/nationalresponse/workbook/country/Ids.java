package org.nationalresponse.workbook.country;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Stable ids. A record that stands for exactly one thing, such as the answer of a round to a criterion, has an id made from that
 * thing: two files filled in apart then mean the same record and can be merged.
 */
public final class Ids {

    /** The one profile record of a workbook. */
    public static final UUID PROFILE = named("profile");

    private Ids() {}

    /** A new record that is like no other, for instance a treaty action. */
    public static UUID fresh() {
        return UUID.randomUUID();
    }

    /** @param number 1 for the first round */
    public static UUID round(int number) {
        return named("round", String.valueOf(number));
    }

    public static UUID answer(UUID round, String criterion) {
        return named("answer", round.toString(), criterion);
    }

    public static UUID rating(UUID round, String capability) {
        return named("rating", round.toString(), capability);
    }

    /** The piece of evidence that an answer starts with, before anyone adds another. */
    public static UUID evidence(UUID round, String criterion) {
        return named("evidence", round.toString(), criterion);
    }

    /** The record that stands in a later round for one of the round before. */
    public static UUID carried(UUID round, UUID record) {
        return named("carried", round.toString(), record.toString());
    }

    /** @param place 1 to 3, as printed */
    public static UUID decision(UUID round, int place) {
        return named("decision", round.toString(), String.valueOf(place));
    }

    /** @param place 1 to 3, as printed */
    public static UUID worry(UUID round, int place) {
        return named("worry", round.toString(), String.valueOf(place));
    }

    public static UUID instrumentNote(String instrument) {
        return named("instrument-note", instrument);
    }

    /** The record that a page of a plain register starts with, before anyone adds another. */
    public static UUID first(Kind register) {
        return named("first", register.name());
    }

    /** The one record of a pack's register about a thing, for instance of {@code guidance} about {@code GC25}. */
    public static UUID about(String register, String thing) {
        return named(register, thing);
    }

    private static UUID named(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("/", parts).getBytes(StandardCharsets.UTF_8));
    }
}
