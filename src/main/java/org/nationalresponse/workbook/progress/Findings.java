package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.Standing;

/** Consistency rules over a workbook, contradictions first. */
public final class Findings {

    /** A treaty status older than this wants a new look. */
    private static final long CHECK_MONTHS = 12;

    private Findings() {}

    /** @param words of the same workbook, for the names of records */
    public static List<Finding> of(
            Workbook workbook, List<Pack> packs, RecordWords words, List<Standing> standings, LocalDate today) {
        List<Finding> all = new ArrayList<>();
        all.addAll(CapabilityFindings.of(workbook, packs));
        all.addAll(RoundFindings.of(workbook, packs));
        all.addAll(WillFindings.of(workbook, today));
        all.addAll(CommitmentFindings.of(workbook, words, today));
        all.addAll(RecordFindings.of(workbook, packs, words));
        standings.forEach(standing -> treaty(standing, today, all));
        return Stream.of(Finding.Severity.values())
                .flatMap(severity -> all.stream().filter(finding -> finding.severity() == severity))
                .toList();
    }

    private static void treaty(Standing standing, LocalDate today, List<Finding> all) {
        Target target = new Target(Target.TREATIES, standing.instrument().id());
        String id = standing.instrument().id();
        boolean known = standing.state() != Standing.State.NOT_RECORDED && standing.state() != Standing.State.NOT_OPEN;
        if (!known || !standing.instrument().ratifiable()) {
            return;
        }
        if (standing.checkedOn().isEmpty()) {
            all.add(new Finding(
                    Finding.Severity.ATTENTION, Message.of("progress.finding.never-checked", "instrument", id), target));
        } else if (unchecked(standing, today)) {
            all.add(new Finding(
                    Finding.Severity.ATTENTION,
                    Message.of("progress.finding.check-old", "instrument", id, "date", standing.checkedOn().get()),
                    target));
        }
    }

    /** Whether nobody has compared the entry with the depositary for a year, or ever. */
    public static boolean unchecked(Standing standing, LocalDate today) {
        return standing.checkedOn()
                .filter(date -> date.isAfter(today.minusMonths(CHECK_MONTHS)))
                .isEmpty();
    }
}
