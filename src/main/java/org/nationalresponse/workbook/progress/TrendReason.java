package org.nationalresponse.workbook.progress;

import java.util.Optional;
import org.nationalresponse.workbook.country.Rating;

/** Why a phase is another than it was. Only the first says that something changed in the country. */
public enum TrendReason {
    /** On the way down, a real setback. */
    REAL_PROGRESS("real-progress"),
    NEW_EVIDENCE("new-evidence"),
    RE_SCORED("re-scored"),
    /** A phase where the round before has none. */
    FIRST_ANSWERED("first-answered"),
    /** No phase where the round before has one. */
    NO_LONGER_ASSESSED("no-longer-assessed"),
    EDITION_CHANGED("edition-changed"),
    NOT_SAID("not-said"),
    /** Of a whole way over several rounds alone: its parts differ in their reasons. */
    SEVERAL("several");

    private final String code;

    TrendReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Why a phase moved that was there before. It cannot be first answered, so that such a word says nothing. */
    static TrendReason ofMove(Optional<Rating.Change> said) {
        return said.map(reason -> switch (reason) {
                    case REAL_PROGRESS -> REAL_PROGRESS;
                    case NEW_EVIDENCE -> NEW_EVIDENCE;
                    case RE_SCORED -> RE_SCORED;
                    case EDITION_CHANGED -> EDITION_CHANGED;
                    case FIRST_ANSWERED -> NOT_SAID;
                })
                .orElse(NOT_SAID);
    }
}
