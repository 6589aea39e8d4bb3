package org.nationalresponse.workbook.country;

import java.util.Arrays;
import java.util.Optional;
import org.nationalresponse.workbook.framework.Pack;

/** The phase of a capability in a round, chosen by people, with their reason. */
public record Rating(Entry entry) {

    public static final Kind KIND = Kind.RATING;

    public static final String ROUND = "round";
    public static final String CAPABILITY = "capability";
    /** 1 to {@link Pack#PHASES}; absent means not assessed. */
    public static final String PHASE = "phase";

    public static final String RATIONALE = "rationale";
    /** Who saw it otherwise, and why: bodies, never persons. */
    public static final String DISSENT = "dissent";
    /** One of {@link Confidence}, by code. */
    public static final String CONFIDENCE = "confidence";
    /** Why the phase is another than in the round before: one of {@link Change}, by code. */
    public static final String CHANGE = "change";
    /** "yes" while the phase is that of the round before and nobody has confirmed or changed it yet. */
    public static final String CARRIED = "carried";

    /** Why a phase is another than in the round before. Only the first says that something changed in the country. */
    public enum Change {
        REAL_PROGRESS("real-progress"),
        NEW_EVIDENCE("new-evidence"),
        RE_SCORED("re-scored"),
        FIRST_ANSWERED("first-answered"),
        EDITION_CHANGED("edition-changed");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Change> of(String code) {
            return Arrays.stream(values()).filter(change -> change.code.equals(code)).findFirst();
        }
    }

    public Optional<Integer> phase() {
        return entry.number(PHASE).map(Number::intValue).filter(phase -> phase >= 1 && phase <= Pack.PHASES);
    }

    public Optional<String> rationale() {
        return entry.text(RATIONALE);
    }

    public Optional<Confidence> confidence() {
        return entry.text(CONFIDENCE).flatMap(Confidence::of);
    }

    public Optional<Change> change() {
        return entry.text(CHANGE).flatMap(Change::of);
    }

    /** Whether the phase was taken over from the round before and still waits for a look. */
    public boolean carried() {
        return entry.is(CARRIED, "yes");
    }
}
