package org.nationalresponse.workbook.country;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The hash by which a frozen round is known again. The canonical text, UTF-8: for each record, ordered by kind and then by id,
 * and each of its fields, ordered by name, a line {@code kind TAB id TAB field TAB value LF}; in the value a backslash, a tab, a
 * line feed and a carriage return are written as {@code \\}, {@code \t}, {@code \n} and {@code \r}.
 *
 * <p>A round's text is that of its own record without the hash, and of its answers, their evidence, ratings, decisions and worries. The
 * registers live on after a round is frozen, so what they held on that day goes in as a hash of its own, kept in the round.
 */
public final class Seal {

    private static final Set<Kind> OF_ROUNDS =
            Set.of(Kind.ROUND, Kind.ANSWER, Kind.EVIDENCE, Kind.RATING, Kind.DECISION, Kind.WORRY);
    private static final int PRINTED = 8;
    /** Ids as their text is ordered; {@link UUID#compareTo} takes the first half of all ids for negative numbers. */
    private static final Comparator<Entry> IN_ORDER = Comparator.comparing((Entry entry) -> entry.kind().name())
            .thenComparing(entry -> entry.id().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(entry -> entry.id().getLeastSignificantBits(), Long::compareUnsigned);

    private Seal() {}

    /** The hash that a round has with what it holds now: SHA-256 as 64 hex digits. */
    public static String of(Workbook workbook, Round round) {
        Stream<Entry> parts = Stream.of(Kind.ANSWER, Kind.EVIDENCE, Kind.RATING, Kind.DECISION, Kind.WORRY)
                .flatMap(kind -> workbook.where(kind, Answer.ROUND, round.id().toString()).stream());
        List<Entry> all = Stream.concat(Stream.of(workbook.entry(Kind.ROUND, round.id())), parts).toList();
        return workbook.seals().of(round.id(), all, Seal::hash);
    }

    /** The hash over all records of the registers that count now. */
    public static String registers(Workbook workbook) {
        return hash(workbook.kinds().stream()
                .filter(kind -> !OF_ROUNDS.contains(kind) && !kind.equals(Kind.PROFILE))
                .flatMap(kind -> workbook.current(kind).stream())
                .toList());
    }

    /** Whether a frozen round still holds what was frozen. */
    public static boolean holds(Workbook workbook, Round round) {
        return round.hash().filter(of(workbook, round)::equals).isPresent();
    }

    /** Whether the registers hold what they held when the round was frozen. */
    public static boolean registersHold(Workbook workbook, Round round) {
        return round.entry().is(Round.REGISTERS_HASH, registers(workbook));
    }

    /** The hash as prints show it: its first eight digits in two groups, such as 7F3A-91C2. */
    public static String code(String hash) {
        String digits = hash.substring(0, Math.min(PRINTED, hash.length())).toUpperCase(Locale.ROOT);
        int half = digits.length() / 2;
        return digits.substring(0, half) + "-" + digits.substring(half);
    }

    private static String hash(List<Entry> entries) {
        MessageDigest digest = sha256();
        StringBuilder text = new StringBuilder();
        entries.stream().sorted(IN_ORDER).forEach(entry -> {
            text.setLength(0);
            write(entry, text);
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(Entry entry, StringBuilder text) {
        String head = entry.kind().name() + "\t" + entry.id() + "\t";
        new TreeMap<>(entry.fields()).forEach((field, value) -> {
            if (!entry.kind().equals(Kind.ROUND) || !field.equals(Round.HASH)) {
                text.append(head).append(field).append('\t').append(escaped(value)).append('\n');
            }
        });
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
