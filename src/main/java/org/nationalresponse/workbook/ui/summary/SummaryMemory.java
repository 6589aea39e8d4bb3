package org.nationalresponse.workbook.ui.summary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Audience;

/** What a person chose on the page of the summary, kept while the workbook is open. */
public final class SummaryMemory {

    private final Map<PrintedKind, Set<String>> without = new EnumMap<>(PrintedKind.class);
    private final Set<String> unfolded = new HashSet<>(Set.of(WordsViewModel.SENTENCES));
    private final Zoom zoom = new Zoom();
    private PrintedKind kind = PrintedKind.BRIEF;
    private Audience audience = Audience.INTERNAL;
    private Optional<Integer> number = Optional.empty();
    private boolean half;
    private Format format = Format.PDF;

    PrintedKind kind() {
        return kind;
    }

    void setKind(PrintedKind chosen) {
        kind = chosen;
    }

    Audience audience() {
        return audience;
    }

    void setAudience(Audience chosen) {
        audience = chosen;
    }

    /** Number of the round; absent for the latest, also where another is begun meanwhile. */
    Optional<Integer> number() {
        return number;
    }

    void setNumber(Optional<Integer> chosen) {
        number = chosen;
    }

    boolean half() {
        return half;
    }

    void setHalf(boolean chosen) {
        half = chosen;
    }

    /** In which format a document was saved last. */
    Format format() {
        return format;
    }

    void setFormat(Format chosen) {
        format = chosen;
    }

    /** Codes of the sections that are left out of a kind. */
    Set<String> without(PrintedKind of) {
        return without.computeIfAbsent(of, one -> new HashSet<>());
    }

    /** Codes of the groups of fields that are unfolded. */
    Set<String> unfolded() {
        return unfolded;
    }

    Zoom zoom() {
        return zoom;
    }
}
