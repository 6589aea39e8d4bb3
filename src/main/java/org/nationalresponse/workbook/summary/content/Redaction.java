package org.nationalresponse.workbook.summary.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Workbook;

/**
 * A workbook without what may not leave the country's own offices. What nobody has said of that it may leave stays: a field or a
 * record that the program does not know, and words for which a pack does not say that they are public.
 *
 * @param workbook what is left of it
 * @param left how much stays inside, by why; what is zero is not named
 * @param texts all that people put into words and that could leave, also what they keep back
 */
public record Redaction(Workbook workbook, Map<Reason, Integer> left, List<Text> texts) {

    /**
     * Words of a person.
     *
     * @param leaves false where somebody keeps them back
     */
    public record Text(FieldRef place, String words, boolean leaves) {}

    public Redaction {
        EnumMap<Reason, Integer> ordered = new EnumMap<>(Reason.class);
        ordered.putAll(left);
        left = Collections.unmodifiableMap(ordered);
        texts = List.copyOf(texts);
    }

    /** Pure: the same source gives the same redaction. */
    public static Redaction of(Source source) {
        return new Redactor(source).redact();
    }
}
