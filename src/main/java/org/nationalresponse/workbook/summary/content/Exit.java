package org.nationalresponse.workbook.summary.content;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.nationalresponse.workbook.framework.Release;

/**
 * How a field leaves the workbook in a public print.
 *
 * @param reason why what does not leave stays
 * @param typed whether people put it into words of their own, so that a person is to read it before it leaves
 * @param counts whether it matters that something stands there: where it is kept back, that is still said
 * @param keeps what of a value leaves; empty for nothing, as for a value that is none of those that the field can have
 */
record Exit(Release.Part part, Reason reason, boolean typed, boolean counts, UnaryOperator<String> keeps) {

    static Exit never(Reason reason) {
        return new Exit(Release.Part.NEVER, reason, false, false, value -> "");
    }

    /** Words of a person that leave once somebody has looked at them. */
    static Exit words() {
        return new Exit(Release.Part.WHOLE, Reason.NOTES, true, false, value -> value);
    }

    /** The same of words whose being there makes a difference to what is counted. */
    static Exit counted() {
        return new Exit(Release.Part.WHOLE, Reason.NOTES, true, true, value -> value);
    }

    /** That there is something, and no word of it. */
    static Exit mention() {
        return new Exit(Release.Part.MENTION, Reason.NOTES, false, true, value -> "");
    }

    /** A value of a fixed form; any other stays. */
    static Exit fact(Predicate<String> fits) {
        return part(value -> fits.test(value) ? value : "");
    }

    private static Exit part(UnaryOperator<String> keeps) {
        return new Exit(Release.Part.WHOLE, Reason.UNKNOWN, false, false, keeps);
    }

    static Exit oneOf(String... codes) {
        return fact(Set.of(codes)::contains);
    }

    /** Several codes with blanks between them, of which those leave that are known. */
    static Exit codes(Predicate<String> known) {
        return part(value -> String.join(" ", List.of(value.strip().split("\\s+")).stream().filter(known).toList()));
    }
}
