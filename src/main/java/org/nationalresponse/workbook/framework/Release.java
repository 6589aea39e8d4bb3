package org.nationalresponse.workbook.framework;

import java.util.Map;
import java.util.Optional;

/**
 * Which records of a register leave the country's own offices in a public print. What of a record leaves, its fields say.
 *
 * @param never whether none does, whatever it holds
 * @param onlyIf a choice with which alone a record leaves, such as the consent of another country; absent: none is needed
 * @param unless a choice with which it does not, such as a pledge that is not published
 */
public record Release(boolean never, Optional<Register.Condition> onlyIf, Optional<Register.Condition> unless) {

    /** All records leave. */
    public static final Release ALL = new Release(false, Optional.empty(), Optional.empty());

    /** Whether a record with these values leaves, by field id. What is not known counts as no consent. */
    public boolean lets(Map<String, String> values) {
        return !never
                && onlyIf.map(condition -> condition.holds(values)).orElse(true)
                && unless.map(condition -> !condition.holds(values)).orElse(true);
    }

    /** What of a field leaves in a public print. */
    public enum Part {
        /** Nothing, not even that there is such a field. */
        NEVER,
        /** That something stands there, but not what: counts stay what they are. */
        MENTION,
        /** All of it. */
        WHOLE;

        /** Where a pack says nothing: words stay inside, since they may name persons; codes, dates and numbers leave. */
        static Part of(Register.Type type) {
            return type == Register.Type.TEXT || type == Register.Type.LONG_TEXT ? NEVER : WHOLE;
        }
    }
}
