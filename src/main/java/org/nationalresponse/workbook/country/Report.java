package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report to a treaty body through its whole cycle. Here are the fields that are reckoned with. */
public record Report(Entry entry) {

    public static final Kind KIND = new Kind("report");

    /** The instrument that it is about, by id. */
    public static final String INSTRUMENT = "instrument";
    public static final String STAGE = "stage";
    /** ISO date by which the Committee asks for it; wins over what a rule suggests. */
    public static final String COMMITTEE_DUE = "committeeDue";
    public static final String SUBMITTED_ON = "submittedOn";
    /** ISO date that the Committee set for the report after this one. */
    public static final String NEXT_DUE = "nextDue";
    /** "yes", "partly" or "no": whether it speaks of abuse online. */
    public static final String ONLINE_ABUSE = "onlineAbuse";
    /** The same of what the internet offers children. */
    public static final String ONLINE_OPPORTUNITIES = "onlineOpportunities";

    private static final List<String> AFTER_SUBMISSION =
            List.of("submitted", "dialogue", "observations", "plan", "follow-up");

    public static List<Report> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Report::new).toList();
    }

    public String instrument() {
        return entry.text(INSTRUMENT).orElse("");
    }

    public Optional<LocalDate> committeeDue() {
        return entry.date(COMMITTEE_DUE);
    }

    public Optional<LocalDate> submittedOn() {
        return entry.date(SUBMITTED_ON);
    }

    public Optional<LocalDate> nextDue() {
        return entry.date(NEXT_DUE);
    }

    /** Whether it went out, also where nobody noted the day. */
    public boolean submitted() {
        return submittedOn().isPresent() || AFTER_SUBMISSION.stream().anyMatch(stage -> entry.is(STAGE, stage));
    }
}
