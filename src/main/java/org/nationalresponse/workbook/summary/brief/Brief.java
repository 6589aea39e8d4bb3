package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.summary.content.Head;

/**
 * What a brief says, in words and numbers and without any layout. Absent means "no data" and is printed so; it is never zero.
 * Its lists are whole; how much of them has room, its pages decide.
 *
 * @param summary the focal point's own sentences
 * @param domains all capabilities, by framework and domain in the order of the packs
 * @param since what moved since the round before; absent for a first round
 * @param worries at most three
 * @param coming what is late, then what comes up within six months
 * @param decisions at most three
 * @param asked what the frameworks ask for or what is recorded all the same: ids of registers and of the program's own pages
 */
public record Brief(
        Head head,
        Optional<Told> summary,
        List<Domain> domains,
        Optional<Since> since,
        List<Worry> worries,
        Proof proof,
        Debts debts,
        List<Coming> coming,
        List<Ask> decisions,
        Help help,
        List<Figure> figures,
        Means means,
        Foot foot,
        Set<String> asked) {

    /** So few capabilities are told in full, each with the reason for its phase. */
    private static final int MOST_IN_FULL = 6;

    public Brief {
        domains = List.copyOf(domains);
        worries = List.copyOf(worries);
        coming = List.copyOf(coming);
        decisions = List.copyOf(decisions);
        figures = List.copyOf(figures);
        asked = Set.copyOf(asked);
    }

    /** All capabilities, in the order of the packs. */
    public List<Line> capabilities() {
        return domains.stream().flatMap(domain -> domain.lines().stream()).toList();
    }

    /** Whether there are so many capabilities that they are told by their domains. */
    public boolean wide() {
        return capabilities().size() > MOST_IN_FULL;
    }

    /** Whether a framework asks for something like this; what none asks for is not missing. */
    public boolean asks(String... any) {
        return Stream.of(any).anyMatch(asked::contains);
    }

    /** The capabilities of one domain of a framework. */
    public record Domain(String framework, String name, List<Line> lines) {

        public Domain {
            lines = List.copyOf(lines);
        }

        /** How the criteria of all of them were answered. */
        public Tally tally() {
            return lines.stream().map(Line::tally).reduce(new Tally(0, 0, 0, 0, 0, 0), Tally::plus);
        }
    }

    /**
     * One capability.
     *
     * @param name its name; with that of its domain where two capabilities have the same
     * @param phase 1 to 4; absent: not assessed
     * @param before the phase of the round before
     * @param way what it did since the round before; absent where there is none, or where it did not ask the same
     * @param phaseName the pack's label of that phase
     */
    public record Line(
            String name,
            Optional<Integer> phase,
            Optional<Integer> before,
            Optional<TrendMove.Way> way,
            Optional<Confidence> confidence,
            Optional<String> phaseName,
            Optional<Told> rationale,
            Tally tally) {}

    /** How the criteria of a capability were answered; open are those that nobody has answered. */
    public record Tally(int met, int partly, int notMet, int notKnown, int notApplicable, int open) {

        public int all() {
            return answered() + open;
        }

        public int answered() {
            return met + partly + notMet + notKnown + notApplicable;
        }

        Tally plus(Tally other) {
            return new Tally(
                    met + other.met,
                    partly + other.partly,
                    notMet + other.notMet,
                    notKnown + other.notKnown,
                    notApplicable + other.notApplicable,
                    open + other.open);
        }
    }

    /** A risk to children that the focal point names. */
    public record Worry(Optional<Told> risk, Optional<Told> cause, Optional<Told> owner) {}

    /**
     * A day to keep.
     *
     * @param label what is due, where a record says it; absent where the text says it all
     * @param days from today, negative where the day has passed
     * @param suggested whether only a treaty's rule gives it
     * @param owner who has to see to it
     * @param owned whether somebody should
     */
    public record Coming(
            LocalDate on,
            long days,
            Optional<String> label,
            Told text,
            boolean suggested,
            Optional<Told> owner,
            boolean owned) {}

    /** A decision that is asked for. */
    public record Ask(int place, Optional<Told> text, Optional<Told> cost, Optional<Told> lead, Optional<Told> waiting) {}

    /** For partners: one text where the round says it, else what the action plan asks for and offers. */
    public record Help(List<Told> needed, List<Told> offered) {

        public Help {
            needed = List.copyOf(needed);
            offered = List.copyOf(offered);
        }
    }

    /**
     * An indicator.
     *
     * @param now the value of the latest year that has one
     * @param of which part of the people the value is about, where it is not all
     */
    public record Figure(
            Told name, Optional<Told> unit, Measured baseline, Measured now, Optional<Told> of, Measured target) {

        boolean hasAny() {
            return baseline.value().isPresent() || now.value().isPresent() || target.value().isPresent();
        }
    }

    /**
     * Who took part, and how the round was done.
     *
     * @param asked how many bodies were asked
     * @param answered how many of them answered
     */
    public record Foot(
            Optional<Told> tookPart, Optional<Integer> asked, Optional<Integer> answered, Optional<Told> method) {}
}
