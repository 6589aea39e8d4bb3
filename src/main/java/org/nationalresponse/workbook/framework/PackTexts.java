package org.nationalresponse.workbook.framework;

import java.util.Map;
import java.util.Optional;

/** The words of a pack in one language, by key. */
public record PackTexts(Map<String, String> words) {

    public PackTexts {
        words = Map.copyOf(words);
    }

    /** The text; the reader has made sure that all required keys are there. */
    public String get(String key) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no pack text for " + key);
        }
        return text;
    }

    /** A text that a pack may leave out, such as help. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }
}
