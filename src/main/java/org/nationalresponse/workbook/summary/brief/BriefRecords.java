package org.nationalresponse.workbook.summary.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.records.Records;

/**
 * What a brief says of the registers. Absent means "no data" and is printed so; it is never zero.
 *
 * @param said the latest statement of a head of government or minister
 * @param plan the government's plan that reaches furthest
 * @param warning where mandate, plan and money all end close to the election
 * @param sectors absent where no pledge counts
 * @param companies absent where no commitment of a company is recorded
 * @param registers every register with the number of its records, the empty ones too
 * @param asked what the frameworks ask for or what is recorded all the same: ids of registers and of the program's own pages
 */
public record BriefRecords(
        Money money,
        Optional<Said> said,
        Optional<PlanEnd> plan,
        Optional<String> warning,
        Few<Promise> promises,
        Optional<Sectors> sectors,
        Few<ReportLine> reports,
        Recommendations recommendations,
        Few<Coming> late,
        Few<Coming> soon,
        Few<Figure> figures,
        Optional<Companies> companies,
        Few<Member> members,
        List<Records.Count> registers,
        Set<String> asked) {

    public BriefRecords {
        registers = List.copyOf(registers);
        asked = Set.copyOf(asked);
    }

    /** Whether a framework asks for something like this; what none asks for is not missing. */
    public boolean asks(String... any) {
        return Stream.of(any).anyMatch(asked::contains);
    }

    /** The same with less of each list, for paper that is full; how many others there are is still said. */
    BriefRecords fewer() {
        return new BriefRecords(
                money.fewer(), said, plan, warning, promises.atMost(2), sectors, reports.atMost(2), recommendations, late.atMost(2),
                soon.atMost(1), figures.atMost(2), companies, members.atMost(1), registers, asked);
    }

    /** The least that there is room for: one of each, and no word of what the lists hold, which the records print in full. */
    BriefRecords fewest() {
        BriefRecords fewer = fewer();
        return new BriefRecords(
                fewer.money, said, plan, warning, promises.atMost(1), sectors, reports.atMost(1), recommendations, late.atMost(1),
                soon.atMost(1), figures.atMost(1), companies, fewer.members, List.of(), asked);
    }

    /**
     * Money and people.
     *
     * @param years the last years of which anything is recorded, without a gap; every purse has a sum or no data for each
     * @param earlier how many years before them are recorded too
     * @param purses one for each currency: no sum mixes two
     * @param leftOut lines that could not be counted, for want of a year or a currency
     * @param until the last day for which there is money
     */
    public record Money(
            List<Integer> years,
            int earlier,
            Few<Purse> purses,
            int leftOut,
            Optional<LocalDate> until,
            Optional<People> people) {

        public Money {
            years = List.copyOf(years);
        }

        Money fewer() {
            return new Money(years, earlier, purses.atMost(1), leftOut, until, people);
        }

        public boolean isEmpty() {
            return purses.isEmpty() && leftOut == 0 && until.isEmpty() && people.isEmpty();
        }
    }

    /** Committed and spent in one currency, each for the years of {@link Money#years}. */
    public record Purse(String currency, List<Sum> committed, List<Sum> spent) {

        public Purse {
            committed = List.copyOf(committed);
            spent = List.copyOf(spent);
        }
    }

    /**
     * One sum.
     *
     * @param partial whether some line of the year names no amount
     */
    public record Sum(Optional<BigDecimal> amount, boolean partial) {

        static final Sum NONE = new Sum(Optional.empty(), false);
    }

    /** The posts of the last year of which any are recorded. */
    public record People(int year, Sum posts, Sum filled, Sum trained) {}

    /**
     * What a leader said.
     *
     * @param forum where
     * @param online whether the internet was named; absent where nobody noted it
     */
    public record Said(Optional<String> speaker, Optional<LocalDate> on, Optional<String> forum, Optional<Boolean> online) {}

    /** @param others how many further plans are in force */
    public record PlanEnd(Optional<String> name, Optional<LocalDate> ends, int others) {}

    /**
     * A pledge.
     *
     * @param state in words
     * @param wants whether the state wants attention
     * @param milestone the next that was not reached
     */
    public record Promise(
            Optional<String> title,
            String state,
            boolean wants,
            Optional<String> milestone,
            Optional<LocalDate> due) {}

    /**
     * How many sectors take part in the pledges, those that were dropped left out.
     *
     * @param wide pledges with three sectors or more
     * @param notNoted pledges of which no sector is noted
     */
    public record Sectors(int all, int wide, int notNoted) {}

    /**
     * Reporting under one instrument.
     *
     * @param state when the last report was sent, or that none was, in words
     * @param abuse whether the last report speaks of abuse online, in words
     * @param opportunities whether it speaks of what the internet offers children
     * @param next when the next is due
     * @param byCommittee whether the Committee set that day; else the instrument's own rule suggests it
     */
    public record ReportLine(
            String instrument,
            String state,
            Optional<String> abuse,
            Optional<String> opportunities,
            Optional<LocalDate> next,
            boolean byCommittee) {}

    public record Recommendations(int open, int all) {}

    /**
     * A day to keep.
     *
     * @param days from today, negative where the day has passed
     * @param suggested whether only a treaty's rule gives it
     */
    public record Coming(LocalDate on, long days, String text, boolean suggested) {}

    /**
     * An indicator.
     *
     * @param now the value of the latest year that has one
     * @param of which part of the people the value is about, where it is not all
     */
    public record Figure(String name, Optional<String> unit, Measured baseline, Measured now, Optional<String> of, Measured target) {

        boolean hasAny() {
            return baseline.value().isPresent() || now.value().isPresent() || target.value().isPresent();
        }
    }

    /** A number and its year. */
    public record Measured(Optional<BigDecimal> value, Optional<Integer> year) {}

    /**
     * What companies endorsed, and apart from it what they put in place.
     *
     * @param implemented with evidence
     * @param partly put in place in part, with evidence
     */
    public record Companies(int all, int endorsed, int implemented, int partly) {}

    /**
     * A membership.
     *
     * @param done of the actions that the member promised
     */
    public record Member(
            Optional<String> member,
            Optional<String> body,
            Optional<LocalDate> since,
            Optional<BigDecimal> done,
            Optional<BigDecimal> promised) {}
}
