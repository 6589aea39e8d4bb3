package org.nationalresponse.workbook.ui.shell;

import java.util.List;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.treaty.Instruments;

/** Where on the pages a value of the workbook is edited. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * @param before and after the change, since a record that is taken away explains itself only before
     */
    static Target of(FieldRef place, Workbook before, Workbook after, List<Pack> packs, Instruments instruments) {
        Entry entry = after.entry(place.kind(), place.record());
        if (entry.fields().isEmpty()) {
            entry = before.entry(place.kind(), place.record());
        }
        if (place.kind().equals(Kind.ANSWER)) {
            return answer(entry.text(Answer.CRITERION).orElse(""), packs);
        }
        if (place.kind().equals(Kind.RATING)) {
            return Target.page(entry.text(Rating.CAPABILITY).orElse(""));
        }
        if (place.kind().equals(Kind.TREATY_ACTION) || place.kind().equals(Kind.INSTRUMENT_NOTE)) {
            return new Target(Target.TREATIES, entry.text(TreatyActions.INSTRUMENT).orElse(""));
        }
        boolean register = packs.stream().anyMatch(pack -> pack.register(place.kind().name()).isPresent());
        if (register) {
            // A record about an instrument lies with the instrument; any other on its register's own page.
            return entry.text(InstrumentNote.INSTRUMENT)
                    .filter(id -> instruments.find(id).isPresent())
                    .map(id -> new Target(Target.TREATIES, id))
                    .orElseGet(() -> new Target(place.kind().name(), place.field()));
        }
        return Target.page(Target.SUMMARY);
    }

    private static Target answer(String criterion, List<Pack> packs) {
        return packs.stream()
                .flatMap(Pack::capabilities)
                .filter(capability -> holds(capability, criterion))
                .findFirst()
                .map(capability -> new Target(capability.id(), criterion))
                .orElseGet(() -> Target.page(""));
    }

    private static boolean holds(Capability capability, String criterion) {
        return capability.criteria().stream().anyMatch(each -> each.id().equals(criterion));
    }
}
