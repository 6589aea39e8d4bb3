package org.nationalresponse.workbook.framework;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/**
 * The published shapes of {@code pack.yaml} and of a register's file, as JSON Schemas. What a schema says of a fault is put into
 * our own plain sentences.
 */
enum PackSchema {
    PACK("pack.schema.json"),
    REGISTER("register.schema.json");

    private final String resource;
    private Schema schema;

    PackSchema(String resource) {
        this.resource = resource;
    }

    void check(YamlFile file, Findings findings) {
        schema().validate(file.root()).stream()
                .sorted(Comparator.comparingInt(PackSchema::line))
                .forEach(error -> findings.add(file.name(), line(error), reason(error)));
    }

    private synchronized Schema schema() {
        if (schema == null) {
            try (InputStream in = PackSchema.class.getResourceAsStream(resource)) {
                schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(in, InputFormat.JSON);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return schema;
    }

    /** An unknown key has a line of its own; for all else the place that the schema looked at. */
    private static int line(Error error) {
        JsonNode place = error.getInstanceNode();
        JsonNode unknown = error.getKeyword().equals("additionalProperties") ? place.get(error.getProperty()) : null;
        return YamlFile.line(unknown == null ? place : unknown);
    }

    private static Message reason(Error error) {
        String key = place(error);
        String found = error.getInstanceNode().isValueNode() ? error.getInstanceNode().asString() : "";
        return switch (error.getKeyword()) {
            case "required" -> Message.of("framework.reason.missing-key", "key", error.getProperty());
            case "additionalProperties" -> Message.of("framework.reason.unknown-key", "key", error.getProperty());
            case "enum" -> Message.of(
                    "framework.reason.unknown-value", "key", key, "found", found, "known", allowed(error.getSchemaNode()));
            case "type" -> Message.of(
                    "framework.reason.wrong-type", "key", key, "expected",
                    Message.of("framework.expected." + error.getSchemaNode().asString()));
            case "pattern" -> Message.of("framework.reason.bad-form", "key", key, "found", found);
            case "minItems" -> Message.of("framework.reason.empty-list", "key", key);
            case "uniqueItems" -> Message.of("framework.reason.repeated", "key", key);
            case "not" -> Message.of("framework.reason.choices-only");
            default -> Message.of("framework.reason.bad-value", "key", key);
        };
    }

    /** The nearest named place: an item of a list is called by the list's name. */
    private static String place(Error error) {
        var path = error.getInstanceLocation();
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            if (path.getElement(i) instanceof String name) {
                return name;
            }
        }
        return "";
    }

    private static String allowed(JsonNode values) {
        return String.join(", ", values.values().stream().map(JsonNode::asString).toList());
    }
}
