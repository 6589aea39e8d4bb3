package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.ActionKind;

/** What is recorded of the country's acts towards instruments, and noted of an instrument as a whole. */
final class TreatyReading implements Reading {

    static final List<Kind> KINDS = List.of(Kind.TREATY_ACTION, Kind.INSTRUMENT_NOTE);

    private final Asked asked;

    TreatyReading(Asked asked) {
        this.asked = asked;
    }

    @Override
    public Parts parts(Entry entry) {
        if (entry.retired() || !asked.isInstrument(instrument(entry)) || !asked.hasPage(Target.TREATIES)) {
            return Parts.NONE;
        }
        List<Part> parts = new ArrayList<>();
        if (entry.kind().equals(Kind.INSTRUMENT_NOTE)) {
            text(parts, entry, InstrumentNote.REASON, "search.field.not-ratified");
            text(parts, entry, InstrumentNote.SOURCE, "search.field.source");
            date(parts, entry, InstrumentNote.CHECKED_ON, "search.field.checked");
            return new Parts(Optional.empty(), parts);
        }
        text(parts, entry, TreatyActions.NOTE, "search.field.note");
        text(parts, entry, TreatyActions.TERRITORIES, "search.field.territories");
        date(parts, entry, TreatyActions.DATE, "search.field.date");
        date(parts, entry, TreatyActions.IN_FORCE, "search.field.in-force");
        text(parts, entry, TreatyActions.SOURCE, "search.field.source");
        date(parts, entry, TreatyActions.CHECKED_ON, "search.field.checked");
        return new Parts(entry.text(TreatyActions.ACTION).map(code -> new Part(TreatyActions.ACTION, "", act(entry))), parts);
    }

    @Override
    public String name(Entry entry) {
        return asked.instrument(instrument(entry));
    }

    @Override
    public List<String> place(Entry entry) {
        return List.of(asked.texts().get("shell.place.ratifications"), instrument(entry));
    }

    @Override
    public Target target(Entry entry, String field) {
        return entry.kind().equals(Kind.INSTRUMENT_NOTE)
                ? new Target(Target.TREATIES, instrument(entry) + "/" + field)
                : new Target(Target.TREATIES, instrument(entry) + "/" + entry.id() + "/" + field);
    }

    private String act(Entry entry) {
        Texts texts = asked.texts();
        return entry.text(TreatyActions.ACTION)
                .flatMap(ActionKind::of)
                .map(kind -> texts.get("search.act", "instrument", name(entry), "act", kind.label()))
                .orElseGet(() -> name(entry));
    }

    private static String instrument(Entry entry) {
        return entry.text(TreatyActions.INSTRUMENT).orElse("");
    }

    private void text(List<Part> parts, Entry entry, String field, String label) {
        entry.text(field).filter(text -> !text.isBlank()).ifPresent(text -> parts.add(part(field, label, text, "")));
    }

    private void date(List<Part> parts, Entry entry, String field, String label) {
        entry.date(field).ifPresent(date -> parts.add(part(field, label, asked.texts().date(date), date.toString())));
    }

    private Part part(String field, String label, String text, String written) {
        return new Part(field, asked.texts().get(label), text, written);
    }
}
