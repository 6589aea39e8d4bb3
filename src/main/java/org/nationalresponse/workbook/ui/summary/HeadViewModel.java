package org.nationalresponse.workbook.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** What a person writes for the brief: three sentences, three decisions, and whose workbook this is. */
public final class HeadViewModel implements AutoCloseable {

    /** A minister reads this many words before turning the page. */
    private static final int WORDS = 60;

    private final List<FieldModel> fields = new ArrayList<>();
    private final Desk desk;
    private final List<Ask> asks = new ArrayList<>();

    public final FieldModel sentences;
    public final FieldModel countryName;
    public final FieldModel ministry;
    public final FieldModel focalPoint;
    public final FieldModel from;
    public final FieldModel to;
    public final FieldModel nextElection;

    /** One decision asked for. */
    public record Ask(int place, FieldModel text, FieldModel cost, FieldModel lead, FieldModel waiting) {}

    public HeadViewModel(Desk desk) {
        this.desk = desk;
        UUID round = desk.round().id();
        sentences = field(Kind.ROUND, round, Round.SUMMARY, List.of());
        countryName = field(Kind.PROFILE, Profile.ID, Profile.COUNTRY_NAME, List.of());
        ministry = field(Kind.PROFILE, Profile.ID, Profile.MINISTRY, List.of());
        focalPoint = field(Kind.PROFILE, Profile.ID, Profile.FOCAL_POINT, List.of());
        from = field(Kind.ROUND, round, Round.FROM, List.of());
        to = field(Kind.ROUND, round, Round.TO, List.of());
        nextElection = field(Kind.PROFILE, Profile.ID, Profile.NEXT_ELECTION, List.of());
        for (int place = 1; place <= Decision.MOST; place++) {
            asks.add(ask(round, place));
        }
    }

    public List<Ask> asks() {
        return asks;
    }

    /** How many of the words are used. */
    public StringBinding wordCount() {
        return Bindings.createStringBinding(
                () -> desk.texts().get("summary.words", "count", words(sentences.text()), "most", WORDS),
                sentences.textProperty());
    }

    @Override
    public void close() {
        fields.forEach(FieldModel::close);
    }

    private Ask ask(UUID round, int place) {
        UUID record = Ids.decision(round, place);
        List<Edit.Write> companions =
                Edit.set(Kind.DECISION, record, Decision.ROUND, round.toString()).writes();
        return new Ask(
                place,
                field(Kind.DECISION, record, Decision.TEXT, companions),
                field(Kind.DECISION, record, Decision.COST, companions),
                field(Kind.DECISION, record, Decision.LEAD, companions),
                field(Kind.DECISION, record, Decision.WAITING, companions));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private FieldModel field(Kind kind, UUID record, String name, List<Edit.Write> companions) {
        FieldModel field = new FieldModel(desk.session(), new FieldRef(kind, record, name), companions);
        fields.add(field);
        return field;
    }
}
