package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.RegisterRef;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.progress.search.SearchEntry.Part;
import org.nationalresponse.workbook.progress.search.SearchEntry.Spot;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Instruments;

/** Gathers what can be searched for in a workbook's packs: all that has a place on a page. */
final class SearchIndex {

    private static final int CAPABILITY = 4;
    private static final int INSTRUMENT = 3;
    private static final int REGISTER = 3;
    private static final int CRITERION = 2;
    private static final int FIELD = 0;
    /** A label that stands in more registers than this, such as "Source", leads nowhere in particular. */
    private static final int EVERYWHERE = 4;

    private final List<Pack> packs;
    private final Instruments instruments;
    private final Texts texts;
    private final SearchWords split;
    private final List<SearchEntry> entries = new ArrayList<>();
    private final List<Spot> capabilities = new ArrayList<>();
    /** Where each criterion, and each field as {@code register.field}, is. */
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, List<String>> served = new LinkedHashMap<>();
    private final Map<String, List<String>> heldIn = new HashMap<>();
    private Pack pack;

    SearchIndex(List<Pack> packs, Instruments instruments, Texts texts, SearchWords split) {
        this.packs = packs;
        this.instruments = instruments;
        this.texts = texts;
        this.split = split;
    }

    /** The capabilities, in their order, for when nothing is asked. */
    List<Spot> capabilities() {
        return capabilities;
    }

    List<SearchEntry> build() {
        for (Pack each : packs) {
            pack = each;
            pack.domains().forEach(this::domain);
            Map<String, Long> labels = labels();
            pack.registers().forEach(register -> register(register, labels));
        }
        // Last, since criteria of one pack can serve a statement whose words another pack brings.
        served.keySet().forEach(this::statement);
        if (pages().anyMatch(Target.TREATIES::equals)) {
            instruments.all().forEach(this::instrument);
        }
        return entries;
    }

    private void domain(Domain domain) {
        for (Capability capability : domain.capabilities()) {
            String id = capability.id();
            Spot spot = spot(word(id + ".name"), word(domain.id() + ".name"), Target.page(id));
            capabilities.add(spot);
            add(spot, word(id + ".what"), CAPABILITY, word(id + ".what"), word(id + ".why"), word(id + ".how"));
            capability.criteria().forEach(criterion -> criterion(capability, criterion));
        }
    }

    private void criterion(Capability capability, Criterion criterion) {
        String help = word(criterion.id() + ".help");
        Spot spot = spot(
                word(criterion.id() + ".text"), word(capability.id() + ".name"), new Target(capability.id(), criterion.id()));
        add(spot, help, CRITERION, help);
        serves(criterion.id(), spot, criterion.covers());
        heldIn.put(
                criterion.id(),
                criterion.heldIn().stream().map(written -> RegisterRef.of(written).register()).toList());
    }

    private void register(Register register, Map<String, Long> labels) {
        Optional<Target> place = place(register);
        if (place.isEmpty()) {
            return;
        }
        String name = word(register.id() + ".name");
        boolean own = place.get().page().equals(register.id());
        String about = word(register.id() + ".about");
        String presets = String.join(" ", register.presets().stream()
                .flatMap(preset -> preset.values().values().stream())
                .toList());
        add(spot(name, own ? capability(register.id()) : pageName(place.get().page()), place.get()), about, REGISTER, about, presets);
        register.fields().forEach(field -> {
            String prefix = register.id() + "." + field.id() + ".";
            String label = word(prefix + "label");
            Target target = own ? new Target(register.id(), field.id()) : place.get();
            Spot spot = spot(label, name, target);
            serves(register.id() + "." + field.id(), spot, field.covers());
            if (labels.get(label) <= EVERYWHERE) {
                String help = word(prefix + "help");
                String choices = String.join(" ", field.choices().stream().map(choice -> word(prefix + choice)).toList());
                add(spot, help, FIELD, help, choices);
            }
        });
    }

    /** A statement leads to one place on each page: first where it is written down, then what is asked about it. */
    private void statement(String id) {
        String line = anyWord("seed." + id + ".text");
        if (line.isEmpty()) {
            return;
        }
        List<String> things = served.get(id);
        List<String> homes = things.stream().flatMap(thing -> heldIn.getOrDefault(thing, List.of()).stream()).toList();
        List<Spot> places = things.stream()
                .sorted(Comparator.comparingInt(thing ->
                        homes.contains(thing.split("\\.")[0]) ? 0 : heldIn.containsKey(thing) ? 1 : 2))
                .map(spots::get)
                .toList();
        entries.add(new SearchEntry(
                places,
                line,
                List.of(part(line, SearchEntry.STATEMENT), part(anyWord("seed." + id + ".words"), SearchEntry.STATEMENT)),
                0));
    }

    private void instrument(Instrument instrument) {
        Spot spot = spot(
                texts.say(instrument.name()), pageName(Target.TREATIES), new Target(Target.TREATIES, instrument.id()));
        String title = texts.say(instrument.title());
        add(spot, title.equals(spot.title()) ? "" : title, INSTRUMENT, title, instrument.id());
    }

    /**
     * Where the records of a register are: on its own page, on that of the register whose parts they are, or with an instrument.
     */
    private Optional<Target> place(Register register) {
        if (pages().anyMatch(register.id()::equals)) {
            return Optional.of(Target.page(register.id()));
        }
        Optional<Target> whole = pack.registers().stream()
                .filter(each -> each.parts().contains(register.id()) && !each.id().equals(register.id()))
                .flatMap(each -> place(each).stream())
                .map(target -> Target.page(target.page()))
                .findFirst();
        return whole.or(() -> register.field(InstrumentNote.INSTRUMENT).stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice -> instruments.find(choice).isPresent() && pages().anyMatch(Target.TREATIES::equals))
                .map(choice -> new Target(Target.TREATIES, choice))
                .findFirst());
    }

    /** The name of the capability whose page a register's follows. */
    private String capability(String register) {
        return packs.stream()
                .flatMap(each -> each.capabilities()
                        .filter(capability -> capability.pages().contains(register))
                        .map(capability -> each.texts().get(capability.id() + ".name")))
                .findFirst()
                .orElse("");
    }

    private Stream<String> pages() {
        return packs.stream().flatMap(Pack::pages);
    }

    /** In how many registers of the pack each label stands. */
    private Map<String, Long> labels() {
        return pack.registers().stream()
                .flatMap(register -> register.fields().map(field -> word(register.id() + "." + field.id() + ".label")).distinct())
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }

    private void serves(String thing, Spot spot, List<String> covers) {
        spots.put(thing, spot);
        covers.forEach(id -> served.computeIfAbsent(id, any -> new ArrayList<>()).add(thing));
    }

    private void add(Spot spot, String why, int bonus, String... bodies) {
        List<Part> parts = new ArrayList<>(List.of(new Part(spot.titleWords(), SearchEntry.TITLE)));
        Stream.of(bodies).filter(body -> !body.isEmpty()).forEach(body -> parts.add(part(body, SearchEntry.BODY)));
        parts.add(part(spot.where(), SearchEntry.PAGE));
        entries.add(new SearchEntry(List.of(spot), why, parts, bonus));
    }

    private Spot spot(String title, String where, Target target) {
        return new Spot(title, split.of(title), where, target);
    }

    private Part part(String text, int weight) {
        return new Part(split.of(text), weight);
    }

    private String pageName(String page) {
        return page.equals(Target.TREATIES) ? texts.get("shell.place.ratifications") : word(page + ".name");
    }

    /** A text of the first pack that has it; empty where none has. */
    private String anyWord(String key) {
        return packs.stream().flatMap(each -> each.texts().find(key).stream()).findFirst().orElse("");
    }

    /** A text of the pack; empty where it has none. */
    private String word(String key) {
        return pack.texts().find(key).orElse("");
    }
}
