package org.nationalresponse.workbook.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** The words that a document needs beside the record: those of one round, and those about the workbook. */
final class WordsViewModel implements AutoCloseable {

    static final String SENTENCES = "sentences";
    static final String WORRIES = "worries";
    static final String DECISIONS = "decisions";
    static final String HELP = "help";
    static final String METHOD = "method";
    static final String QUESTIONS = "questions";
    static final String ABOUT = "about";

    /** A minister reads this many words before turning the page. */
    private static final int MOST_WORDS = 60;

    private final Desk desk;
    private final Round round;
    private final List<FieldModel> models = new ArrayList<>();
    private final List<Group> groups;

    /** How a value is entered. */
    enum Input {
        LINE,
        TEXT,
        NUMBER,
        DATE
    }

    /**
     * A value to enter.
     *
     * @param item by which other pages lead here: a field of the round or of the workbook's head, or {@code decision/}, its
     *     number and a field of it
     * @param name names it, in texts
     * @param readOnly whether it stands as it was frozen, or the file is read-only
     * @param place where the value is stored
     */
    record Ask(String item, String name, Input input, boolean readOnly, FieldRef place, FieldModel field) {

        boolean filled() {
            return !field.text().isBlank();
        }
    }

    /**
     * Values that belong together.
     *
     * @param number 1 to 3 for one of several alike; 0 for the only one
     */
    record Part(int number, List<Ask> asks) {}

    /** What unfolds together. */
    record Group(String code, List<Part> parts) {

        Stream<Ask> asks() {
            return parts.stream().flatMap(part -> part.asks().stream());
        }

        /** Whether a document of this kind says what stands here. */
        boolean neededBy(PrintedKind kind) {
            return switch (kind) {
                case REPORT -> true;
                case BRIEF -> !code.equals(QUESTIONS);
                case BOOKLET, ANNEX, RECORDS -> code.equals(ABOUT);
            };
        }
    }

    WordsViewModel(Desk desk, Round round) {
        this.desk = desk;
        this.round = round;
        groups = List.of(
                group(SENTENCES, ofRound(Round.SUMMARY, Input.TEXT)),
                new Group(WORRIES, IntStream.rangeClosed(1, Worry.MOST).mapToObj(this::worry).toList()),
                new Group(DECISIONS, IntStream.rangeClosed(1, Decision.MOST).mapToObj(this::decision).toList()),
                group(HELP, ofRound(Round.HELP_NEEDED, Input.TEXT), ofRound(Round.HELP_OFFERED, Input.TEXT)),
                group(
                        METHOD,
                        ofRound(Round.TOOK_PART, Input.TEXT),
                        ofRound(Round.BODIES_ASKED, Input.NUMBER),
                        ofRound(Round.BODIES_ANSWERED, Input.NUMBER),
                        ofRound(Round.METHOD, Input.TEXT)),
                group(QUESTIONS, ofRound(Round.OPEN_QUESTIONS, Input.TEXT)),
                group(
                        ABOUT,
                        ofRound(Round.FROM, Input.DATE),
                        ofRound(Round.TO, Input.DATE),
                        ofWorkbook(Profile.COUNTRY_NAME, Input.LINE),
                        ofWorkbook(Profile.COVER_LINE, Input.LINE),
                        ofWorkbook(Profile.MINISTRY, Input.LINE),
                        ofWorkbook(Profile.FOCAL_POINT, Input.LINE),
                        ofWorkbook(Profile.NEXT_ELECTION, Input.DATE)));
    }

    Round round() {
        return round;
    }

    List<Group> groups() {
        return groups;
    }

    /** The item at which a value is asked here; absent where it is asked elsewhere. */
    Optional<String> item(FieldRef place) {
        return groups.stream().flatMap(Group::asks).filter(ask -> ask.place().equals(place)).map(Ask::item).findFirst();
    }

    /** How many of the minister's words are used. */
    StringBinding wordCount() {
        FieldModel sentences = groups.get(0).asks().findFirst().orElseThrow().field();
        return Bindings.createStringBinding(
                () -> desk.texts().get("summary.words", "count", words(sentences.text()), "most", MOST_WORDS),
                sentences.textProperty());
    }

    /** How many of a group's values are filled in. */
    StringBinding filled(Group group) {
        return Bindings.createStringBinding(
                () -> desk.texts().get(
                        "summary.filled", "count", group.asks().filter(Ask::filled).count(), "all", group.asks().count()),
                group.asks().map(ask -> ask.field().textProperty()).toArray(javafx.beans.Observable[]::new));
    }

    @Override
    public void close() {
        models.forEach(FieldModel::close);
    }

    private static Group group(String code, Ask... asks) {
        return new Group(code, List.of(new Part(0, List.of(asks))));
    }

    private Part worry(int place) {
        UUID record = Ids.worry(round.id(), place);
        List<Edit.Write> companions = Edit.set(Kind.WORRY, record, Worry.ROUND, round.id().toString()).writes();
        return new Part(place, Stream.of(Worry.RISK, Worry.CAUSE, Worry.OWNER)
                .map(field -> one(Kind.WORRY, record, place, field, companions))
                .toList());
    }

    private Part decision(int place) {
        UUID record = Ids.decision(round.id(), place);
        List<Edit.Write> companions = Edit.set(Kind.DECISION, record, Decision.ROUND, round.id().toString()).writes();
        return new Part(place, Stream.of(Decision.TEXT, Decision.COST, Decision.LEAD, Decision.WAITING)
                .map(field -> one(Kind.DECISION, record, place, field, companions))
                .toList());
    }

    private Ask one(Kind kind, UUID record, int place, String field, List<Edit.Write> companions) {
        FieldRef ref = new FieldRef(kind, record, field);
        return new Ask(
                kind.name() + "/" + place + "/" + field,
                kind.name() + "." + field,
                Input.LINE,
                frozen(),
                ref,
                model(ref, companions));
    }

    private Ask ofRound(String field, Input input) {
        FieldRef place = new FieldRef(Kind.ROUND, round.id(), field);
        return new Ask(field, field, input, frozen(), place, model(place, List.of()));
    }

    private Ask ofWorkbook(String field, Input input) {
        FieldRef place = new FieldRef(Kind.PROFILE, Profile.ID, field);
        return new Ask(field, field, input, desk.session().readOnly(), place, model(place, List.of()));
    }

    /** Who keeps the workbook lives on when a round is frozen; the round's own words do not. */
    private boolean frozen() {
        return desk.session().readOnly() || round.frozen();
    }

    private FieldModel model(FieldRef place, List<Edit.Write> companions) {
        FieldModel model = new FieldModel(desk.session(), place, companions);
        models.add(model);
        return model;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
