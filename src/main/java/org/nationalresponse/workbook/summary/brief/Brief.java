package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Head;
import org.nationalresponse.workbook.treaty.Standing;

/**
 * What a brief says, in words and numbers and without any layout. Absent means "no data" and is printed so; it is never zero.
 *
 * @param lead the capability that is told in full, political will; absent where the packs hold no capability
 * @param domains all capabilities, the lead among them, by framework and domain in the order of the packs
 * @param since what moved since the round before; absent for a first round
 * @param decisions at most three
 * @param records what the registers hold
 */
public record Brief(
        Head head,
        Optional<Line> lead,
        List<Domain> domains,
        Optional<Since> since,
        Few<Post> posts,
        Commitments commitments,
        List<Unmet> unmet,
        List<Ask> decisions,
        Proof proof,
        BriefRecords records) {

    /** More capabilities than this are told by their domains, or two pages would not hold them. */
    private static final int MOST_IN_FULL = 6;

    public Brief {
        domains = List.copyOf(domains);
        unmet = List.copyOf(unmet);
        decisions = List.copyOf(decisions);
    }

    /** The same with less of what moved and of what the registers hold, for paper that is full. */
    public Brief fewer() {
        return with(since.map(Since::fewer), records.fewer());
    }

    /** The same with the least of it. */
    public Brief fewest() {
        return with(since.map(Since::fewest), records.fewest());
    }

    private Brief with(Optional<Since> moved, BriefRecords held) {
        return new Brief(head, lead, domains, moved, posts, commitments, unmet, decisions, proof, held);
    }

    /** All capabilities, in the order of the packs. */
    public List<Line> capabilities() {
        return domains.stream().flatMap(domain -> domain.lines().stream()).toList();
    }

    /** Whether there are so many capabilities that they are told by their domains. */
    public boolean wide() {
        return capabilities().size() > MOST_IN_FULL;
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
     * @param way what it did since the round before; absent where there is none, or where it did not ask the same
     * @param phaseName the pack's label of that phase
     * @param phaseAbout what the pack says of that phase
     * @param notMet the texts of the criteria that are not met
     */
    public record Line(
            String name,
            Optional<Integer> phase,
            Optional<TrendMove.Way> way,
            Optional<Confidence> confidence,
            Optional<String> phaseName,
            Optional<String> phaseAbout,
            Optional<String> rationale,
            Tally tally,
            List<String> notMet) {

        public Line {
            notMet = List.copyOf(notMet);
        }
    }

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

    /**
     * One post with a mandate, such as a national rapporteur.
     *
     * @param filled whether the post exists now, so that it can have a holder
     * @param exists the answer in the pack's words
     * @param ends when the present holder's term ends
     * @param election the next national election
     * @param facts further attributes in the pack's words
     */
    public record Post(
            boolean filled,
            Optional<String> name,
            Optional<String> exists,
            Optional<String> holder,
            Optional<LocalDate> ends,
            Optional<LocalDate> election,
            List<Fact> facts) {

        public Post {
            facts = List.copyOf(facts);
        }
    }

    /** A label and what is recorded under it. */
    public record Fact(String label, Optional<String> value) {}

    /**
     * Where the country stands towards the instruments.
     *
     * @param rows instruments of which anything is known, in the register's order
     * @param nothingRecorded names of those of which nothing was entered
     * @param notOpen names of those that are not open to the country
     * @param neverChecked names of the rows whose source nobody has checked
     */
    public record Commitments(
            List<Row> rows,
            List<String> nothingRecorded,
            List<String> notOpen,
            List<Unratified> signedOnly,
            List<String> neverChecked) {

        public Commitments {
            rows = List.copyOf(rows);
            nothingRecorded = List.copyOf(nothingRecorded);
            notOpen = List.copyOf(notOpen);
            signedOnly = List.copyOf(signedOnly);
            neverChecked = List.copyOf(neverChecked);
        }
    }

    /**
     * One instrument.
     *
     * @param code as files use it
     * @param coded the name with the code that files use, so that a treaty desk finds it again
     * @param stateName the state in words
     * @param date of the act that the state rests on
     * @param effect when it binds the country, or stops to
     * @param rule where that date comes from
 * @param why why there is no date; in words
     * @param reservations how many reservations and declarations are recorded; absent where the instrument takes none
     */
    public record Row(
            String code,
            String name,
            String coded,
            Standing.State state,
            String stateName,
            Optional<LocalDate> date,
            Optional<String> effect,
            Rule rule,
            Optional<String> why,
            Optional<Integer> reservations,
            Optional<LocalDate> checkedOn) {}

    /** Where the date in force comes from. */
    public enum Rule {
        /** As the depositary publishes it, or there is no date. */
        NONE,
        /** The treaty's own rule gives it: a suggestion. */
        TREATY,
        /** The Vienna Convention on the law of treaties gives it: a suggestion. */
        VIENNA
    }

    /** Signed and not ratified, with the reason that was noted. */
    public record Unratified(String name, Optional<String> reason) {}

    /** The criteria of a capability that are not met. */
    public record Unmet(String capability, List<String> criteria) {

        public Unmet {
            criteria = List.copyOf(criteria);
        }
    }

    /** A decision that is asked for. */
    public record Ask(
            int place, Optional<String> text, Optional<String> cost, Optional<String> lead, Optional<String> waiting) {}
}
