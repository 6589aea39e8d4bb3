package org.nationalresponse.workbook.framework;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML file of a pack as a tree whose nodes know their line.
 *
 * <p>Plain data only. Anchors, aliases and type tags are refused: a pack needs none of them, and they are the ways in which a
 * YAML file can grow without bounds or ask for code.
 */
record YamlFile(String name, JsonNode root) {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    static YamlFile read(String name, byte[] bytes) {
        String text = Utf8.decode(name, bytes);
        try {
            inspect(name, text);
            JsonNode root = JsonNodes.readTree(MAPPER, text, LocationJsonNodeFactoryFactory.getInstance());
            if (!root.isObject()) {
                throw Findings.fault(name, 1, Message.of("framework.reason.not-a-map"));
            }
            return new YamlFile(name, root);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Fault(
                    Findings.fault(name, line, Message.of("framework.reason.not-yaml")).messages(), e);
        }
    }

    /** The line of a node that came from such a file. */
    static int line(JsonNode node) {
        return Math.max(1, JsonNodes.tokenStreamLocationOf(node).getLineNr());
    }

    private static void inspect(String name, String text) {
        try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
            Deque<Set<String>> maps = new ArrayDeque<>();
            int depth = 0;
            boolean ended = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (ended) {
                    throw Findings.fault(name, line, Message.of("framework.reason.second-document"));
                }
                if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                    throw Findings.fault(name, line, Message.of("framework.reason.alias"));
                }
                if (parser.getTypeId() != null) {
                    throw Findings.fault(name, line, Message.of("framework.reason.tag"));
                }
                if (token == JsonToken.START_OBJECT) {
                    maps.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    maps.pop();
                } else if (token == JsonToken.PROPERTY_NAME && !maps.element().add(parser.currentName())) {
                    throw Findings.fault(
                            name, line, Message.of("framework.reason.doubled-key", "key", parser.currentName()));
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                ended = depth == 0;
            }
        }
    }
}
