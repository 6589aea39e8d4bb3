package org.nationalresponse.workbook.progress;

import java.util.List;
import org.nationalresponse.workbook.country.Known;

/**
 * The findings as a person left them, contradictions first.
 *
 * @param open those that nobody has set aside
 * @param known those set aside with a reason
 */
public record Review(List<Finding> open, List<Aside> known) {

    /** A finding, and what was said of it. */
    public record Aside(Finding finding, Known known) {}

    public Review {
        open = List.copyOf(open);
        known = List.copyOf(known);
    }

    /** Whether two things contradict each other that nobody has explained. */
    public boolean contradicts() {
        return open.stream().anyMatch(finding -> finding.severity() == Finding.Severity.CONTRADICTION);
    }
}
