package org.nationalresponse.workbook.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the practice country, and how their records get ids. */
final class PracticeData {

    private static final YAMLMapper YAML = new YAMLMapper();

    private PracticeData() {}

    static JsonNode read(String file) {
        try (InputStream in = PracticeData.class.getResourceAsStream("practice/" + file)) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plain values of a node by name, in their order. */
    static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isValueNode()) {
                fields.put(field.getKey(), field.getValue().asString());
            }
        }
        return fields;
    }

    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes(("practice/almara/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The id that every workbook gives the record of a thing. */
    static UUID about(String kind, String thing) {
        return kind.equals(Kind.INSTRUMENT_NOTE.name()) ? Ids.instrumentNote(thing) : Ids.about(kind, thing);
    }
}
