package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A promise of the country towards others, with what measures it. Here are the fields that are reckoned with. */
public record Pledge(Entry entry) {

    public static final Kind KIND = new Kind("pledge");

    public static final String TITLE = "title";
    /** ISO date on which the work on it begins; what is to measure it is set by then. */
    public static final String START = "start";
    /** "planned", "under-way", "done" or "dropped". */
    public static final String STATUS = "status";
    /** ISO date on which it was done. */
    public static final String DONE_ON = "doneOn";
    /** Records of political will that stand behind it. */
    public static final String BACKED_BY = "backedBy";
    public static final String SECTORS = "sectors";
    /** "yes" or "no". */
    public static final String PUBLISHED = "published";

    public static List<Pledge> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Pledge::new).toList();
    }

    public Optional<String> title() {
        return entry.text(TITLE);
    }

    public Optional<LocalDate> start() {
        return entry.date(START);
    }

    public Optional<LocalDate> doneOn() {
        return entry.date(DONE_ON);
    }

    public boolean done() {
        return isDone(entry.text(STATUS).orElse(""));
    }

    public boolean dropped() {
        return entry.is(STATUS, "dropped");
    }

    public boolean planned() {
        return entry.is(STATUS, "planned");
    }

    public boolean open() {
        return !done() && !dropped();
    }

    public boolean notPublished() {
        return entry.is(PUBLISHED, "no");
    }

    public List<String> sectors() {
        return entry.codes(SECTORS);
    }

    /** Whether a status says that a pledge is done. */
    public static boolean isDone(String status) {
        return status.equals("done");
    }
}
