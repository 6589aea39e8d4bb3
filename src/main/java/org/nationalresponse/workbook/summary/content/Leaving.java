package org.nationalresponse.workbook.summary.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;

/**
 * What people put into words and what of it leaves in a public print, so that somebody reads each text before it does.
 *
 * @param groups in the order in which documents have them; empty ones left out
 * @param inside how much stays inside anyway, by why
 */
public record Leaving(List<Group> groups, Map<Reason, Integer> inside) {

    public Leaving {
        groups = List.copyOf(groups);
    }

    /** Texts of one part of the workbook, such as a register. */
    public record Group(String name, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One text.
     *
     * @param what the name of its field
     * @param where what it is about, such as a capability; empty where the group says it
     * @param leaves false where a person keeps it back
     */
    public record Item(String what, String where, String text, FieldRef place, boolean leaves) {}

    public static Leaving of(Source source) {
        Redaction redaction = Redaction.of(source);
        return new Reader(source).read(redaction);
    }

    /** How many texts leave. */
    public int count() {
        return (int) groups.stream().flatMap(group -> group.items().stream()).filter(Item::leaves).count();
    }

    /** Puts each text into its group and names it. */
    private static final class Reader {

        private final Workbook workbook;
        private final Texts texts;
        private final List<Pack> packs;
        private final RecordWords words;
        private final Belonging belonging;

        Reader(Source source) {
            workbook = source.workbook();
            texts = source.texts();
            packs = source.round().map(round -> UsedPacks.firstIn(source.used(), round, workbook)).orElse(source.used());
            words = source.words();
            belonging = new Belonging(workbook, packs);
        }

        Leaving read(Redaction redaction) {
            Map<String, List<Item>> groups = new LinkedHashMap<>();
            List.of("head", "round", "worries", "decisions", "phases", "reasons", "proofs", "treaties")
                    .forEach(code -> groups.put(texts.get("leaves.group." + code), new ArrayList<>()));
            redaction.texts().forEach(text ->
                    groups.computeIfAbsent(group(text.place().kind()), name -> new ArrayList<>()).add(item(text)));
            return new Leaving(
                    groups.entrySet().stream()
                            .filter(group -> !group.getValue().isEmpty())
                            .map(group -> new Group(group.getKey(), group.getValue()))
                            .toList(),
                    redaction.left());
        }

        private String group(Kind kind) {
            return switch (kind.name()) {
                case "profile" -> texts.get("leaves.group.head");
                case "round" -> texts.get("leaves.group.round");
                case "worry" -> texts.get("leaves.group.worries");
                case "decision" -> texts.get("leaves.group.decisions");
                case "rating" -> texts.get("leaves.group.phases");
                case "answer" -> texts.get("leaves.group.reasons");
                case "evidence" -> texts.get("leaves.group.proofs");
                case "treaty-action", "instrument-note" -> texts.get("leaves.group.treaties");
                default -> words.name(words.register(kind.name()).orElseThrow());
            };
        }

        private Item item(Redaction.Text text) {
            Entry entry = workbook.entry(text.place().kind(), text.place().record());
            Optional<Register> register = words.register(entry.kind().name());
            String what = register
                    .map(each -> words.label(each, each.field(text.place().field()).orElseThrow()))
                    .orElseGet(() -> texts.get("leaves.field." + entry.kind().name() + "." + text.place().field()));
            return new Item(what, where(entry, register), text.words().strip(), text.place(), text.leaves());
        }

        private String where(Entry entry, Optional<Register> register) {
            if (register.isPresent()) {
                return words.title(entry).orElse("");
            }
            return switch (entry.kind().name()) {
                case "rating" -> named(entry, ".name");
                case "answer", "evidence" -> named(entry, ".text");
                case "worry" -> texts.get("leaves.worry", "place", belonging.about(entry).orElse(""));
                case "decision" -> texts.get("leaves.decision", "place", belonging.about(entry).orElse(""));
                case "treaty-action", "instrument-note" -> entry.text(TreatyActions.INSTRUMENT)
                        .filter(id -> texts.knows("instrument." + id + ".name"))
                        .map(id -> texts.get("instrument." + id + ".name"))
                        .orElse("");
                default -> "";
            };
        }

        /** A text of the pack on what the entry is about. */
        private String named(Entry entry, String ending) {
            return belonging.about(entry)
                    .flatMap(id -> packs.stream()
                            .filter(pack -> pack.capabilities().anyMatch(has(id)))
                            .findFirst()
                            .flatMap(pack -> pack.texts().find(id + ending)))
                    .orElse("");
        }

        private static Predicate<Capability> has(String id) {
            return capability -> capability.id().equals(id)
                    || capability.criteria().stream().anyMatch(criterion -> criterion.id().equals(id));
        }
    }
}
