package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.document.Run;

/**
 * What the country owes: by the instruments that it joined, the pledges that it made and the bodies that it is a member of.
 *
 * @param all instruments in the register's order, then pledges, then memberships
 * @param nothing how many instruments have nothing recorded
 */
public record Debts(List<Debt> all, int nothing) {

    public Debts {
        all = List.copyOf(all);
    }

    /** What a minister has to hear first, in the order in which it stands in the record. */
    public Few<Debt> most(int rows) {
        List<Debt> chosen = all.stream().sorted(Comparator.comparing(Debt::weight)).limit(rows).toList();
        return new Few<>(all.stream().filter(chosen::contains).toList(), all.size() - chosen.size());
    }

    /**
     * One of them.
     *
     * @param place in the record; no two have the same
     * @param sign where the country stands towards an instrument; absent for what is none
     * @param state in words
     * @param why a noted reason for that state
     * @param rule where the date in that state comes from
     * @param checked whether somebody looked at the source; true for what has none
     */
    public record Debt(
            int place,
            Weight weight,
            Optional<Run.Shape> sign,
            Told name,
            String state,
            boolean wants,
            Optional<Told> why,
            Rule rule,
            boolean checked,
            Optional<Next> next) {}

    /** Heaviest first. */
    enum Weight {
        LATE,
        SOON,
        WANTS,
        DATED,
        OTHER,
        /** Nothing is to be done about it. */
        CLOSED
    }

    /** Where a date in force comes from. */
    public enum Rule {
        /** As the depositary publishes it, or there is no date. */
        NONE,
        /** The treaty's own rule gives it: a suggestion. */
        TREATY,
        /** The Vienna Convention on the law of treaties gives it: a suggestion. */
        VIENNA
    }

    /**
     * The next day to keep.
     *
     * @param days from today, negative where the day has passed
     */
    public record Next(Told what, LocalDate on, long days, Setter by) {}

    /** Who set a day. */
    public enum Setter {
        COMMITTEE,
        /** A treaty's rule suggests it; such a day is never called late. */
        RULE,
        COUNTRY
    }
}
