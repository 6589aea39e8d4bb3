package org.nationalresponse.workbook.summary.booklet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;

/**
 * The short code of each criterion on paper, such as {@code M3-07}: a letter for the pack, the number of the capability as its
 * framework counts, and which of its criteria it is. No two criteria of the packs have the same.
 *
 * <p>The letter is the first of the pack’s id that no other pack has, so that it stays the same in every workbook that uses the
 * same packs, in whatever order.
 */
public final class RowCodes {

    /** I and O are left out: by hand they cannot be told from 1 and 0. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final Pattern TYPED = Pattern.compile("([A-Z]+)\\s*(\\d{1,3})[\\s.\\-–]+(\\d{1,3})");

    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> criteria = new HashMap<>();

    private RowCodes(List<Pack> packs) {
        packs.stream()
                .filter(Pack::asks)
                .sorted(Comparator.comparing(Pack::id))
                .forEach(pack -> letters.put(pack.id(), free(pack.id())));
        packs.stream().filter(Pack::asks).forEach(pack -> pack.capabilities().forEach(one -> number(pack, one)));
    }

    /** @param packs one edition of each, as a round is held against */
    public static RowCodes of(List<Pack> packs) {
        return new RowCodes(packs);
    }

    /** The code of a criterion of these packs. */
    public String of(String criterion) {
        return codes.get(criterion);
    }

    /** How the codes of a capability's criteria begin, such as {@code M3}. */
    public String of(Pack pack, Capability capability) {
        return letters.get(pack.id()) + capability.number();
    }

    /** The criterion that a person means; small letters, a missing nought or a blank for the hyphen do no harm. */
    public Optional<String> criterion(String typed) {
        Matcher parts = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return parts.matches()
                ? Optional.ofNullable(criteria.get(
                        code(parts.group(1) + Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))))
                : Optional.empty();
    }

    private void number(Pack pack, Capability capability) {
        for (int at = 0; at < capability.criteria().size(); at++) {
            String criterion = capability.criteria().get(at).id();
            String code = code(of(pack, capability), at + 1);
            codes.put(criterion, code);
            criteria.put(code, criterion);
        }
    }

    private static String code(String capability, int criterion) {
        return String.format(Locale.ROOT, "%s-%02d", capability, criterion);
    }

    private String free(String id) {
        Stream<String> own =
                id.toUpperCase(Locale.ROOT).chars().filter(each -> LETTERS.indexOf(each) >= 0).mapToObj(RowCodes::text);
        Stream<String> other = LETTERS.chars().mapToObj(RowCodes::text);
        Stream<String> two = LETTERS.chars().boxed().flatMap(first ->
                LETTERS.chars().mapToObj(second -> text(first) + text(second)));
        return Stream.of(own, other, two)
                .flatMap(each -> each)
                .filter(letter -> !letters.containsValue(letter))
                .findFirst()
                .orElseThrow();
    }

    private static String text(int letter) {
        return Character.toString(letter);
    }
}
