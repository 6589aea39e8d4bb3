package org.nationalresponse.workbook.country;

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

    public Optional<Integer> phase() {
        return entry.number(PHASE).map(Number::intValue).filter(phase -> phase >= 1 && phase <= Pack.PHASES);
    }

    public Optional<String> rationale() {
        return entry.text(RATIONALE);
    }
}
