package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Texts;

/** Every rule finds what it is there for, and nothing else. */
class RulesTest {

    /** Faults that cannot stand in one workbook with all others, since they exclude one another. */
    private static final Set<Rule> ALONE = EnumSet.of(
            Rule.PHASE_WITHOUT_PROOF,
            Rule.PHASE_MOSTLY_OPEN,
            Rule.START_WITH_ALL_MET,
            Rule.POST_MISSING,
            Rule.SEAL_BROKEN,
            Rule.CHANGE_REASON,
            Rule.ELECTION_PAST,
            Rule.MANDATE_NEAR_ELECTION,
            Rule.ALL_NEAR_ELECTION);

    private static List<Rule> rules(Books books) {
        return books.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void ofACleanWorkbookNoRuleHasAnythingToSay() {
        assertThat(Plants.clean().findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aPlantedFaultIsFoundAndNothingBesideIt(Rule rule) {
        Books books = Plants.clean();
        Plants.of(rule).accept(books);

        assertThat(rules(books)).containsExactly(rule);
        assertThat(books.findings()).allSatisfy(finding -> {
            assertThat(leadsToAField(finding.target())).as("%s", finding.target()).isTrue();
            assertThat(Texts.in(Locale.ENGLISH).say(finding.text())).doesNotContain("{", "}", "overdue").isNotBlank();
        });
    }

    @Test
    void fiftyOneFaultsInOneWorkbookAreAllFoundAndNoneBesideThem() {
        Books books = Plants.clean();
        List<Rule> planted = Stream.of(Rule.values()).filter(rule -> !ALONE.contains(rule)).toList();
        planted.forEach(rule -> Plants.of(rule).accept(books));
        // The last to set the phases, so that one capability is in phase 4.
        Plants.of(Rule.AHEAD_OF_OTHERS).accept(books);

        assertThat(planted).hasSize(51);
        assertThat(rules(books)).containsExactlyInAnyOrderElementsOf(planted);
        assertThat(books.findings()).extracting(Finding::key).doesNotHaveDuplicates();
    }

    @Test
    void contradictionsComeFirstAndNotesLast() {
        Books books = Plants.clean();
        List.of(Rule.BUDGET_UNSPENT, Rule.STATEMENT_OLD, Rule.POSTS_OVERFILLED).forEach(rule -> Plants.of(rule).accept(books));

        assertThat(rules(books)).containsExactly(Rule.POSTS_OVERFILLED, Rule.STATEMENT_OLD, Rule.BUDGET_UNSPENT);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theSameMatterKeepsItsKey(Rule rule) {
        Books books = Plants.clean();
        Plants.of(rule).accept(books);
        String key = books.findings().get(0).key();
        Plants.record(books, "norms-action", "x", "norm", "Silence").round("summary", "Other words.");

        assertThat(books.findings()).extracting(Finding::key).containsExactly(key);
    }

    @Test
    void whatIsSetAsideStandsApartWithItsReasonUntilItsValuesChange() {
        Books books = Plants.clean();
        Plants.of(Rule.MANDATE_ENDED).accept(books);
        Finding ended = books.findings().get(0);
        Workbook before = books.content();
        books.apply(Known.set(ended.key(), ended.rule().code(), "The successor is chosen on 1 December.", Books.TODAY));

        assertThat(books.review().open()).isEmpty();
        assertThat(books.review().contradicts()).isFalse();
        assertThat(books.review().known()).singleElement().satisfies(aside -> {
            assertThat(aside.finding()).isEqualTo(ended);
            assertThat(aside.known().reason()).startsWith("The successor");
            assertThat(aside.known().on()).contains(Books.TODAY);
        });

        books.mandate("holderEnds", "2026-10-31");
        assertThat(books.review().open()).extracting(Finding::rule).containsExactly(Rule.MANDATE_ENDED);
        assertThat(books.review().contradicts()).isTrue();

        books.mandate("holderEnds", "2026-11-21");
        books.apply(Known.takeBack(ended.key()));
        assertThat(books.review().open()).containsExactly(ended);
        assertThat(books.content().all(Known.KIND)).isEqualTo(before.all(Known.KIND)).isEmpty();
    }

    @Test
    void whatTwoPeopleSetAsideApartIsOneRecord() {
        assertThat(Known.set("k", "plan-ended", "One", Books.TODAY).writes())
                .extracting(write -> write.place().record())
                .containsOnly(Known.set("k", "plan-ended", "Other", Books.TODAY).writes().get(0).place().record());
    }

    @Test
    void thePracticeCountryHasTheFindingsThatATrainerCanTeachFrom() {
        Books practice = new Books();
        practice.apply(PracticeCountry.edit());

        assertThat(practice.findings()).extracting(finding -> finding.rule().code()).containsExactly(
                "all-near-election",
                "pledge-unmeasured",
                "milestone-past",
                "pledge-unbacked",
                "report-opportunities",
                "report-opportunities",
                "report-date-passed",
                "target-without-baseline",
                "check-old",
                "never-checked",
                "never-checked",
                "check-old",
                "signed-without-reason",
                "action-past",
                "unmet-but-recorded",
                "unmet-but-recorded",
                "company-quiet");
    }

    /** Twice as many records must not take four times the work; what is created on the way is what can be counted. */
    @Test
    void theWorkGrowsWithTheRecordsAndNotWithTheirSquare() {
        Books few = many(400);
        Books many = many(1600);
        bytes(few);
        bytes(many);

        assertThat((double) bytes(many) / bytes(few)).isLessThan(7);
        assertThat(many.findings()).hasSizeGreaterThan(1600);
    }

    private static Books many(int count) {
        Books books = new Books(List.of(Books.PACK));
        for (Register register : Books.PACK.registers()) {
            books.apply(ManyRecords.of(register, count));
        }
        return books;
    }

    private static long bytes(Books books) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        books.findings();
        return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    /** A page of the pack; on it nothing, or a criterion, an instrument, or a record with a field of its register. */
    private static boolean leadsToAField(Target target) {
        Optional<Capability> capability =
                Books.PACK.capabilities().filter(each -> each.id().equals(target.page())).findFirst();
        if (capability.isPresent()) {
            return target.item().isEmpty()
                    || target.item().equals(Rating.CHANGE)
                    || capability.get().criteria().stream()
                            .map(Criterion::id)
                            .anyMatch(id -> target.item().equals(id) || target.item().equals(id + "/" + Answer.REVIEW));
        }
        if (target.page().equals(Target.ROUNDS) || target.page().equals(Target.SUMMARY)) {
            return true;
        }
        if (target.page().equals(Target.TREATIES)) {
            return Books.INSTRUMENTS.find(target.item()).isPresent();
        }
        Register register = Books.PACKS.stream()
                .flatMap(pack -> pack.register(target.page()).stream())
                .findFirst()
                .orElseThrow();
        int slash = target.item().indexOf('/');
        return slash < 0 || register.field(target.item().substring(slash + 1)).isPresent();
    }
}
