package org.nationalresponse.workbook.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence that is not yet in any language: a text key and the named values that it holds. A value may itself be a message.
 *
 * @param key the text key; {@link Texts} knows its words
 * @param values what stands in the sentence, by name
 */
public record Message(String key, Map<String, Object> values) {

    public Message {
        Objects.requireNonNull(key);
        values = Map.copyOf(values);
    }

    /** A message with values given as name, value, name, value. */
    public static Message of(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value for " + key);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(key, values);
    }
}
