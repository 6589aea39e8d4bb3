package org.nationalresponse.workbook.progress;

/**
 * How many capabilities are assessed and how many phases they have, or a change of both. It is there to prove that the parts of a
 * movement make up the whole, one capability or one strand at a time; it is never shown, for it would be a score.
 *
 * @param assessed a capability that is not assessed does not count, so that it is not a phase of zero
 */
public record TrendSum(int assessed, int phases) {

    public static final TrendSum NOTHING = new TrendSum(0, 0);

    static TrendSum entered(int phase) {
        return new TrendSum(1, phase);
    }

    static TrendSum left(int phase) {
        return new TrendSum(-1, -phase);
    }

    static TrendSum moved(int phases) {
        return new TrendSum(0, phases);
    }

    public TrendSum plus(TrendSum other) {
        return new TrendSum(assessed + other.assessed, phases + other.phases);
    }

    public TrendSum minus(TrendSum other) {
        return new TrendSum(assessed - other.assessed, phases - other.phases);
    }
}
