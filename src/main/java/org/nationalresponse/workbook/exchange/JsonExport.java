package org.nationalresponse.workbook.exchange;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a workbook as one JSON object, in the shape of {@code workbook.schema.json} beside this class: keys stable, dates ISO,
 * absent is absent. Records that were taken out are there, with the reason under {@code retired}.
 */
public final class JsonExport {

    /** What {@code format.name} says. */
    public static final String FORMAT = "national-response-workbook";
    /** Counts up when a key changes its meaning or goes away. */
    public static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonExport() {}

    /**
     * Writes UTF-8 to the stream and leaves it open.
     *
     * @param packs the packs that the workbook uses
     * @param texts the language of the country's name and of the rules in words
     * @throws Fault where the stream cannot be written
     */
    public static void write(
            Workbook workbook, List<Pack> packs, Instruments instruments, Texts texts, OutputStream out) {
        ObjectNode root = JSON.createObjectNode();
        root.putObject("format").put("name", FORMAT).put("version", VERSION);
        country(root.putObject("country"), Profile.of(workbook), texts);
        ArrayNode references = root.putArray("packs");
        JsonPacks.put(references, Profile.of(workbook).packs());
        JsonPacks.capabilities(root.putArray("capabilities"), packs);
        JsonPacks.groupings(root.putArray("groupings"), packs);
        JsonPacks.bridges(root.putArray("bridges"), packs);
        JsonRounds rounds = new JsonRounds(workbook, packs);
        ArrayNode written = root.putArray("rounds");
        workbook.all(Round.KIND).stream()
                .map(Round::new)
                .sorted(Comparator.comparingInt(Round::number))
                .forEach(round -> rounds.write(written.addObject(), round));
        JsonRegisters.treatyActions(root.putArray("treatyActions"), workbook, instruments, texts);
        JsonNotes.instruments(root.putArray("instrumentNotes"), workbook);
        JsonRegisters.registers(root.putObject("registers"), workbook, packs, rounds::wrote);
        JsonRegisters.actions(root.putArray("actions"), workbook);
        JsonNotes.known(root.putArray("known"), workbook);
        try {
            JSON.writeValue(out, root);
        } catch (JacksonException e) {
            throw new Fault(Message.of("exchange.json.unwritable"), e);
        }
    }

    private static void country(ObjectNode country, Profile profile, Texts texts) {
        Entry entry = profile.entry();
        put(country, "code", entry, Profile.COUNTRY);
        String name = profile.countryName(texts.locale());
        if (!name.isEmpty()) {
            country.put("name", name);
        }
        country.put("practice", profile.practice());
        put(country, "ministry", entry, Profile.MINISTRY);
        put(country, "focalPoint", entry, Profile.FOCAL_POINT);
        put(country, "language", entry, Profile.LANGUAGE);
        putDate(country, "nextElection", entry, Profile.NEXT_ELECTION);
        put(country, "coverLine", entry, Profile.COVER_LINE);
        put(country, "paper", entry, Profile.PAPER);
    }

    static void put(ObjectNode node, String key, Entry entry, String field) {
        entry.text(field).ifPresent(text -> node.put(key, text));
    }

    static void putDate(ObjectNode node, String key, Entry entry, String field) {
        entry.date(field).ifPresent(date -> node.put(key, date.toString()));
    }

    static void putYes(ObjectNode node, String key, boolean holds) {
        if (holds) {
            node.put(key, true);
        }
    }

    static void putRetired(ObjectNode node, Entry entry) {
        put(node, "retired", entry, Entry.RETIRED);
    }
}
