package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;

/**
 * What companies endorsed and put in place, which are two things (seed document on international commitments, statement A4c), and
 * memberships and agreements whose day has passed.
 */
final class PartnerFindings {

    private static final Kind COMPANY = new Kind("company-commitment");
    private static final Kind MEMBERSHIP = new Kind("membership");
    private static final Kind AGREEMENT = new Kind("agreement");
    private static final String ENDORSED_ON = "endorsedOn";
    private static final String IMPLEMENTED = "implemented";
    private static final String EVIDENCE = "implementedEvidence";
    private static final String RENEWAL = "nextRenewal";
    private static final String ENDS_ON = "endsOn";
    /** After so many years a company can be asked what it put in place. */
    private static final int QUIET_YEARS = 2;

    private PartnerFindings() {}

    static Stream<Finding> of(Ground ground) {
        Superseded superseded = new Superseded(ground.workbook());
        return Stream.of(
                        ground.records(COMPANY).flatMap(each -> Stream.concat(quiet(ground, each), unproved(ground, each))),
                        ground.records(MEMBERSHIP).flatMap(each -> renewal(ground, superseded, each)),
                        ground.records(AGREEMENT).flatMap(each -> ended(ground, each)))
                .flatMap(found -> found);
    }

    private static Stream<Finding> quiet(Ground ground, Entry company) {
        Optional<LocalDate> day = company.date(ENDORSED_ON).filter(on -> ground.since(on, QUIET_YEARS));
        boolean unknown = company.text(IMPLEMENTED).isEmpty() || company.is(IMPLEMENTED, "not-known");
        return company.is("endorsed", "yes") && unknown && day.isPresent()
                ? Stream.of(found(ground, Rule.COMPANY_QUIET, company, IMPLEMENTED, day))
                : Stream.empty();
    }

    private static Stream<Finding> unproved(Ground ground, Entry company) {
        boolean inPlace = company.is(IMPLEMENTED, "yes") || company.is(IMPLEMENTED, "partly");
        return inPlace && company.text(EVIDENCE).isEmpty()
                ? Stream.of(found(ground, Rule.COMPANY_UNPROVED, company, EVIDENCE, Optional.empty()))
                : Stream.empty();
    }

    private static Stream<Finding> renewal(Ground ground, Superseded superseded, Entry member) {
        Optional<LocalDate> day = member.date(RENEWAL);
        return ground.past(day) && !member.is("status", "left") && superseded.stillCounts(member, RENEWAL)
                ? Stream.of(found(ground, Rule.RENEWAL_PASSED, member, RENEWAL, day))
                : Stream.empty();
    }

    private static Stream<Finding> ended(Ground ground, Entry agreement) {
        Optional<LocalDate> day = agreement.date(ENDS_ON);
        return ground.past(day) && agreement.is("status", "in-force")
                ? Stream.of(found(ground, Rule.AGREEMENT_ENDED, agreement, ENDS_ON, day))
                : Stream.empty();
    }

    private static Finding found(Ground ground, Rule rule, Entry entry, String field, Optional<LocalDate> date) {
        return Finding.of(
                rule,
                Target.record(entry.kind(), entry.id(), field),
                List.of(date),
                "title", ground.named(entry),
                "date", date.<Object>map(day -> day).orElse(""));
    }
}
