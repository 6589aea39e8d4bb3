package org.nationalresponse.workbook.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.treaty.Instruments;

/** Where on the pages a value of the workbook is edited. */
final class Whereabouts {

    private static final Set<String> ANSWER_FIELDS = Set.of(Answer.REASON, Answer.NOTE, Answer.CONFIDENCE, Answer.REVIEW);
    private static final Set<String> RATING_FIELDS =
            Set.of(Rating.PHASE, Rating.RATIONALE, Rating.DISSENT, Rating.CONFIDENCE, Rating.CHANGE);
    /** What the summary page asks of a round; the rest stands on the page of the rounds. */
    private static final Set<String> ROUND_FIELDS = Set.of(
            Round.SUMMARY,
            Round.FROM,
            Round.TO,
            Round.HELP_NEEDED,
            Round.HELP_OFFERED,
            Round.METHOD,
            Round.TOOK_PART,
            Round.BODIES_ASKED,
            Round.BODIES_ANSWERED,
            Round.OPEN_QUESTIONS);

    private Whereabouts() {}

    /**
     * @param before and after the change, since a record that is taken away explains itself only before
     */
    static Target of(FieldRef place, Workbook before, Workbook after, List<Pack> packs, Instruments instruments) {
        Entry now = after.entry(place.kind(), place.record());
        Entry entry = now.fields().isEmpty() ? before.entry(place.kind(), place.record()) : now;
        if (place.kind().equals(Kind.ANSWER) || place.kind().equals(Kind.EVIDENCE)) {
            boolean whole = now.fields().isEmpty() || before.entry(place.kind(), place.record()).fields().isEmpty();
            return answer(entry.text(Answer.CRITERION).orElse(""), field(place, whole), packs);
        }
        if (place.kind().equals(Kind.RATING)) {
            String field = RATING_FIELDS.contains(place.field()) ? place.field() : "";
            return new Target(entry.text(Rating.CAPABILITY).orElse(""), field);
        }
        if (place.kind().equals(Round.KIND) && !ROUND_FIELDS.contains(place.field())) {
            return Target.page(Target.ROUNDS);
        }
        if (place.kind().equals(Round.KIND) || place.kind().equals(Profile.KIND)) {
            return new Target(Target.SUMMARY, place.field());
        }
        if (place.kind().equals(Kind.DECISION) || place.kind().equals(Kind.WORRY)) {
            return new Target(Target.SUMMARY, place.kind().name() + "/" + number(place, after) + "/" + place.field());
        }
        if (place.kind().equals(Known.KIND)) {
            return Target.page(Target.CHECKS);
        }
        if (place.kind().equals(Kind.TREATY_ACTION) || place.kind().equals(Kind.INSTRUMENT_NOTE)) {
            return new Target(Target.TREATIES, entry.text(TreatyActions.INSTRUMENT).orElse(""));
        }
        if (packs.stream().flatMap(Pack::pages).anyMatch(place.kind().name()::equals)) {
            String field = place.field().equals(Entry.RETIRED) ? "" : place.field();
            return Target.record(place.kind(), place.record(), field);
        }
        return packs.stream()
                .flatMap(pack -> pack.register(place.kind().name()).stream())
                .findFirst()
                .map(register -> withAnother(register, entry, !now.fields().isEmpty(), packs, instruments))
                .orElseGet(() -> Target.page(Target.SUMMARY));
    }

    /** Which of a round's decisions or worries it is: their ids are made from their number. */
    private static int number(FieldRef place, Workbook workbook) {
        return Round.all(workbook).stream()
                .flatMapToInt(round -> IntStream.rangeClosed(1, Math.max(Decision.MOST, Worry.MOST))
                        .filter(number -> place.record().equals(Ids.decision(round.id(), number))
                                || place.record().equals(Ids.worry(round.id(), number))))
                .findFirst()
                .orElse(1);
    }

    /** A record of a register without a page: one about an instrument lies with it, a part with what it is a part of. */
    private static Target withAnother(
            Register register, Entry entry, boolean there, List<Pack> packs, Instruments instruments) {
        Optional<String> instrument = entry.text(InstrumentNote.INSTRUMENT).filter(id -> instruments.find(id).isPresent());
        if (instrument.isPresent()) {
            return new Target(Target.TREATIES, instrument.get());
        }
        if (there) {
            return Target.record(entry.kind(), entry.id(), "");
        }
        return packs.stream()
                .flatMap(pack -> pack.registers().stream())
                .filter(whole -> whole.parts().contains(register.id()))
                .flatMap(whole -> register.linkTo(whole.id())
                        .flatMap(link -> entry.text(link.id()))
                        .map(id -> new Target(whole.id(), id))
                        .stream())
                .findFirst()
                .orElseGet(() -> Target.page(register.id()));
    }

    /**
     * The field of an answer with a slash before it; empty for the answer itself.
     *
     * @param whole whether the whole record came or went, not one value of it
     */
    private static String field(FieldRef place, boolean whole) {
        if (place.kind().equals(Kind.EVIDENCE)) {
            return "/" + Kind.EVIDENCE.name() + "/" + place.record() + (whole ? "" : "/" + place.field());
        }
        return ANSWER_FIELDS.contains(place.field()) ? "/" + place.field() : "";
    }

    private static Target answer(String criterion, String field, List<Pack> packs) {
        return packs.stream()
                .flatMap(Pack::capabilities)
                .filter(capability -> holds(capability, criterion))
                .findFirst()
                .map(capability -> new Target(capability.id(), criterion + field))
                .orElseGet(() -> Target.page(""));
    }

    private static boolean holds(Capability capability, String criterion) {
        return capability.criteria().stream().anyMatch(each -> each.id().equals(criterion));
    }
}
