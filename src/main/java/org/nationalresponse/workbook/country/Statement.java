package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a leader said in public. Here are the fields that are reckoned with. */
public record Statement(Entry entry) {

    public static final Kind KIND = new Kind("statement");

    public static final String SPEAKER = "speaker";
    /** "head", "minister", "senior-official", "parliament" or "other". */
    public static final String RANK = "rank";
    public static final String ON = "on";
    /** "yes" or "no". */
    public static final String MENTIONS_ONLINE = "mentionsOnline";

    public static List<Statement> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Statement::new).toList();
    }

    public Optional<String> speaker() {
        return entry.text(SPEAKER);
    }

    public Optional<LocalDate> on() {
        return entry.date(ON);
    }

    public boolean byHeadOrMinister() {
        return entry.is(RANK, "head") || entry.is(RANK, "minister");
    }
}
