package org.nationalresponse.workbook.ui.capability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.RegisterRef;
import org.nationalresponse.workbook.progress.Holding;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** The answer to one criterion, as it is edited. */
public final class CriterionViewModel implements AutoCloseable {

    private final Desk desk;
    private final Criterion criterion;
    private final Pack pack;
    private final UUID round;
    private final UUID record;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Held>> held = new ReadOnlyObjectWrapper<>(List.of());
    private final ChangeListener<Workbook> onContent = (property, before, now) -> workOut();

    public final FieldModel value;
    public final FieldModel reason;
    private Optional<DetailsViewModel> details = Optional.empty();

    /**
     * The answer in short, as it stands below the criterion.
     *
     * @param grade words of the proof's grade; empty where there is none
     * @param proof citation, day of checking and note in one line; empty where there is nothing
     * @param asksReason whether the criterion does not apply, so that the reason is asked
     * @param reasonMissing whether that reason is still missing
     * @param carried that the answer is the last round's and waits to be confirmed; empty where it does not
     * @param pieces how many pieces of evidence there are
     * @param confidence how sure people are, in words; empty where nobody said
     * @param marked whether someone wants to come back to it
     */
    public record Shown(
            String grade,
            String proof,
            boolean asksReason,
            boolean reasonMissing,
            String carried,
            int pieces,
            String confidence,
            boolean marked) {}

    /** What a register holds of the matter, in one line that leads there. */
    public record Held(String words, Target target) {}

    public CriterionViewModel(Desk desk, Criterion criterion, Pack pack) {
        this.desk = desk;
        this.criterion = criterion;
        this.pack = pack;
        round = desk.round().id();
        record = Ids.answer(round, criterion.id());
        value = field(Answer.VALUE, Answer.CARRIED);
        reason = field(Answer.REASON, Answer.CARRIED);
        workOut();
        desk.session().contentProperty().addListener(onContent);
    }

    public String id() {
        return criterion.id();
    }

    public String statement() {
        return pack.texts().get(criterion.id() + ".text");
    }

    /** What counts as proof, where the pack says it. */
    public Optional<String> help() {
        return pack.texts().find(criterion.id() + ".help");
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the registers hold that the criterion speaks of, so that nobody is asked twice. */
    public ReadOnlyObjectProperty<List<Held>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    public void go(Target target) {
        desk.navigator().go(target);
    }

    /** What stands behind the answer; made when it is first asked for, since most criteria stay closed. */
    public DetailsViewModel details() {
        if (details.isEmpty()) {
            details = Optional.of(new DetailsViewModel(
                    new EvidenceViewModel(desk, criterion.id(), readOnly()),
                    field(Answer.NOTE),
                    field(Answer.CONFIDENCE),
                    field(Answer.REVIEW)));
        }
        return details.get();
    }

    /** Leaves the answer as it was in the last round. */
    public void confirm() {
        desk.session().flush();
        desk.session().edit(Edit.set(Answer.KIND, record, Answer.CARRIED, ""));
    }

    public boolean readOnly() {
        return desk.session().readOnly() || desk.round().frozen();
    }

    @Override
    public void close() {
        value.close();
        reason.close();
        details.ifPresent(DetailsViewModel::close);
        desk.session().contentProperty().removeListener(onContent);
    }

    /** Takes the mark to come back to it off, or puts it on. */
    public void mark(boolean marked) {
        details().review.choose(marked ? "yes" : "");
    }

    /** @param marks fields that no longer hold once this one is changed */
    private FieldModel field(String name, String... marks) {
        Edit.Builder companions = Edit.of(Answer.KIND, record)
                .set(Answer.ROUND, round.toString())
                .set(Answer.CRITERION, criterion.id());
        Stream.of(marks).forEach(mark -> companions.set(mark, ""));
        return new FieldModel(
                desk.session(), new FieldRef(Answer.KIND, record, name), companions.build().writes());
    }

    private void workOut() {
        shown.set(inShort());
        held.set(criterion.heldIn().stream().flatMap(written -> held(RegisterRef.of(written)).stream()).toList());
    }

    /** Nothing where this workbook has no such page: it does not use the pack that brings it. */
    private Optional<Held> held(RegisterRef register) {
        String id = register.register();
        if (id.equals(Target.TREATIES)) {
            String name = desk.texts().get("capability.held.treaties");
            return desk.packs().stream().flatMap(Pack::capabilities).anyMatch(each -> each.pages().contains(id))
                    ? Optional.of(new Held(words(name, Holding.ofTreaties(desk.content())), Target.page(id)))
                    : Optional.empty();
        }
        return register.in(pack, desk.packs())
                .map(declaring -> new Held(
                        words(
                                declaring.texts().get(id + ".name"),
                                Holding.of(declaring.register(id).orElseThrow(), desk.content())),
                        Target.page(id)));
    }

    private String words(String register, Holding holding) {
        Texts texts = desk.texts();
        String entries = texts.get("capability.held", "register", register, "count", holding.records());
        return holding.latest()
                .map(texts::date)
                .or(() -> holding.latestYear().map(String::valueOf))
                .map(latest -> texts.get("capability.held.latest", "entries", entries, "latest", latest))
                .orElse(entries);
    }

    private Shown inShort() {
        Answer answer = desk.round().answer(desk.content(), criterion.id());
        Texts texts = desk.texts();
        boolean notApplicable = answer.value().filter(each -> each == Answer.Value.NOT_APPLICABLE).isPresent();
        return new Shown(
                answer.grade().map(each -> texts.get("answer.grade." + each.code())).orElse(""),
                AnswerWords.proof(answer, texts),
                notApplicable,
                notApplicable && !answer.answered(),
                answer.value().filter(each -> answer.carried()).map(this::carried).orElse(""),
                answer.evidence().size(),
                answer.confidence().map(each -> texts.get("answer.confidence." + each.code())).orElse(""),
                answer.markedForReview());
    }

    private String carried(Answer.Value value) {
        return desk.texts().get(
                "capability.carried",
                "number", desk.round().before(desk.content()).map(Round::number).orElse(0),
                "answer", desk.texts().get("answer.long." + value.code()));
    }
}
