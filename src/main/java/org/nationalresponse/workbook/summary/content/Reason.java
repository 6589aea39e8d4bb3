package org.nationalresponse.workbook.summary.content;

import java.util.Locale;

/** Why something stays inside in a public print. Text keys: {@code leaves.reason.<code>}. */
public enum Reason {
    /** Who is named as a person: focal point, endorsement. */
    PERSONS,
    /** Notes, and other words that were written for the country's own offices. */
    NOTES,
    /** Where proofs are: places, addresses, files. */
    PROOFS,
    /** Who saw it otherwise, and what is not settled. */
    VIEWS,
    /** Records that somebody did not agree to, or that are not published. */
    AGREED,
    /** Records that were taken out. */
    RETIRED,
    /** What only another round says. */
    ROUNDS,
    /** Texts that hold the address of a person or a place on a computer. */
    ADDRESSES,
    /** Texts that a person keeps back. */
    WITHHELD,
    /** What no framework here asks for, and values that a field cannot have. */
    UNKNOWN;

    /** The reason as texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
