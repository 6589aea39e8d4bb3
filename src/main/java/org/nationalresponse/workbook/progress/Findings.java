package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing;

/** Consistency rules over a workbook, contradictions first. Each list is gone through a fixed number of times, however long. */
public final class Findings {

    private static final List<Function<Ground, Stream<Finding>>> THEMES = List.of(
            CapabilityFindings::of,
            AnswerFindings::of,
            HoldingFindings::of,
            RoundFindings::of,
            WillFindings::of,
            MoneyFindings::of,
            CommitmentFindings::of,
            ReportFindings::of,
            IndicatorFindings::of,
            PartnerFindings::of,
            RecordFindings::of,
            TreatyFindings::of,
            ActionFindings::of);

    private Findings() {}

    /**
     * All findings, those that a person set aside too.
     *
     * @param packs all packs of the workbook; each rule looks at those that it is about
     * @param words of the same workbook, for the names of records
     */
    public static List<Finding> of(
            Workbook workbook, List<Pack> packs, RecordWords words, List<Standing> standings, LocalDate today) {
        Ground ground = Ground.of(workbook, packs, words, standings, today);
        return THEMES.stream()
                .flatMap(theme -> theme.apply(ground))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** The warning that mandate, plan and money all end close to the election, also where a person has set it aside. */
    public static Optional<Message> electionWarning(
            Workbook workbook, List<Pack> packs, RecordWords words, List<Standing> standings, LocalDate today) {
        return WillFindings.of(Ground.of(workbook, packs, words, standings, today))
                .filter(finding -> finding.rule() == Rule.ALL_NEAR_ELECTION)
                .map(Finding::text)
                .findFirst();
    }

    /** All findings, those that a person set aside apart. */
    public static Review review(
            Workbook workbook, List<Pack> packs, RecordWords words, List<Standing> standings, LocalDate today) {
        Map<String, Known> known = Known.byKey(workbook);
        List<Finding> all = of(workbook, packs, words, standings, today);
        return new Review(
                all.stream().filter(finding -> !known.containsKey(finding.key())).toList(),
                all.stream()
                        .filter(finding -> known.containsKey(finding.key()))
                        .map(finding -> new Review.Aside(finding, known.get(finding.key())))
                        .toList());
    }

    /** Whether nobody has compared the entry with the depositary for a year, or ever. */
    public static boolean unchecked(Standing standing, LocalDate today) {
        return TreatyFindings.unchecked(standing, today);
    }
}
