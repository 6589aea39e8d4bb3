package org.nationalresponse.workbook.progress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.Standing;

/** Workbooks for tests, made field by field. */
final class Books {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instruments INSTRUMENTS = InstrumentReader.read();
    static final Pack PACK = new PackLibrary(Path.of("target", "no-packs")).load("gsr-policy@2019", Locale.ENGLISH);
    /** The lists that every workbook has. */
    static final Pack COMMON = new PackLibrary(Path.of("target", "no-packs")).load(Packs.COMMON, Locale.ENGLISH);
    static final List<Pack> PACKS = List.of(PACK, COMMON);

    private final List<Pack> packs;
    private Workbook content = Workbook.empty().with(Edit.set(Kind.ROUND, Ids.round(1), Round.NUMBER, "1"));

    Books() {
        this(PACKS);
    }

    Books(List<Pack> packs) {
        this.packs = packs;
    }

    Books answer(String criterion, String... fieldsAndValues) {
        return write(Kind.ANSWER, Ids.answer(Ids.round(1), criterion), fieldsAndValues);
    }

    /** The first piece of evidence of an answer. */
    Books evidence(String criterion, String... fieldsAndValues) {
        UUID id = Ids.evidence(Ids.round(1), criterion);
        content = content.with(Evidence.edit(id, Ids.round(1), criterion).build());
        return write(Kind.EVIDENCE, id, fieldsAndValues);
    }

    Books phase(String capability, int phase) {
        return write(Kind.RATING, Ids.rating(Ids.round(1), capability), Rating.PHASE, String.valueOf(phase));
    }

    Books election(String date) {
        return write(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION, date);
    }

    Books mandate(String... fieldsAndValues) {
        return write(Kind.MANDATE, Ids.first(Kind.MANDATE), fieldsAndValues);
    }

    Books round(String field, String value) {
        return write(Kind.ROUND, Ids.round(1), field, value);
    }

    Books act(String instrument, String action, String date, String checkedOn) {
        return write(
                Kind.TREATY_ACTION,
                Ids.fresh(),
                TreatyActions.INSTRUMENT, instrument,
                TreatyActions.ACTION, action,
                TreatyActions.DATE, date,
                TreatyActions.CHECKED_ON, checkedOn);
    }

    Books answerAll(String capability) {
        PACK.capabilities()
                .filter(each -> each.id().equals(capability))
                .flatMap(each -> each.criteria().stream())
                .forEach(criterion -> answer(criterion.id(), Answer.VALUE, "not-known"));
        return this;
    }

    Books write(Kind kind, UUID record, String... fieldsAndValues) {
        Edit.Builder edit = Edit.of(kind, record);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            edit.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        content = content.with(edit.build());
        return this;
    }

    Books apply(Edit edit) {
        content = content.with(edit);
        return this;
    }

    Review review() {
        return Findings.review(content, packs, words(), standings(), TODAY);
    }

    Workbook content() {
        return content;
    }

    Round round() {
        return Round.latest(content).orElseThrow();
    }

    List<Standing> standings() {
        return TreatyActions.standings(content, INSTRUMENTS);
    }

    List<Finding> findings() {
        return Findings.of(content, packs, words(), standings(), TODAY);
    }

    RecordWords words() {
        return new RecordWords(content, packs, Texts.in(Locale.ENGLISH));
    }

    List<Due> due() {
        return Deadlines.of(content, packs, words(), standings(), TODAY);
    }

    NextStep next() {
        return step().orElseThrow();
    }

    Optional<NextStep> step() {
        return NextStep.of(content, round(), packs, standings());
    }
}
