package org.nationalresponse.workbook.summary.brief;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;

/** Reads what companies endorsed and put in place, and who is a member of what. */
public final class PartnerReader {

    private static final Kind COMPANY = new Kind("company-commitment");
    private static final Kind MEMBERSHIP = new Kind("membership");
    private static final int MOST = 2;

    private PartnerReader() {}

    public static Optional<BriefRecords.Companies> companies(Source source) {
        List<Entry> all = source.workbook().current(COMPANY);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new BriefRecords.Companies(
                        all.size(),
                        (int) all.stream().filter(entry -> entry.is("endorsed", "yes")).count(),
                        proven(all, "yes"),
                        proven(all, "partly")));
    }

    /** What a company says of itself alone does not count as put in place. */
    private static int proven(List<Entry> all, String implemented) {
        return (int) all.stream()
                .filter(entry -> entry.is("implemented", implemented) && Typed.text(entry, "implementedEvidence").isPresent())
                .count();
    }

    public static Few<BriefRecords.Member> members(Source source) {
        return Few.of(
                source.workbook().current(MEMBERSHIP).stream()
                        .filter(entry -> !entry.is("status", "left") && !entry.is("status", "applied"))
                        .map(entry -> new BriefRecords.Member(
                                Typed.text(entry, "member"),
                                Typed.text(entry, "body"),
                                entry.date("since"),
                                entry.number("actionsDone"),
                                entry.number("actionsPromised")))
                        .toList(),
                MOST);
    }
}
