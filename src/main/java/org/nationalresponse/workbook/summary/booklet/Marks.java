package org.nationalresponse.workbook.summary.booklet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/**
 * What stands in the booklet before anyone writes in it: nothing in a blank one, else what the round holds. Since the booklet is
 * to write on, what is longer than its place is cut there and points to the report, which has it in full.
 */
final class Marks {

    /** Letters that fit beside and below a label in two lines. */
    private static final int EVIDENCE = 85;

    private static final int NOTE = 42;
    private static final int REASON = 70;

    private final Texts texts;
    private final Workbook workbook;
    private final Optional<Round> round;
    private final Map<String, Answer> answers = new HashMap<>();
    private int shortened;

    private Marks(Texts texts, Workbook workbook, Optional<Round> round) {
        this.texts = texts;
        this.workbook = workbook;
        this.round = round;
    }

    static Marks blank(Texts texts) {
        return new Marks(texts, Workbook.empty(), Optional.empty());
    }

    static Marks of(Source source) {
        return new Marks(source.texts(), source.workbook(), source.round());
    }

    /** How many texts were cut so far. */
    int shortened() {
        return shortened;
    }

    boolean ticked(String criterion, Answer.Value value) {
        return answer(criterion).flatMap(Answer::value).filter(value::equals).isPresent();
    }

    boolean phase(String capability, int phase) {
        return rating(capability).flatMap(Rating::phase).filter(chosen -> chosen == phase).isPresent();
    }

    List<List<Run>> evidence(String criterion) {
        List<Evidence> pieces = answer(criterion).map(Answer::evidence).orElse(List.of());
        String first = pieces.stream().map(this::piece).filter(words -> !words.isEmpty()).findFirst().orElse("");
        return pieces.size() < 2
                ? field("booklet.evidence", first, EVIDENCE)
                : field("booklet.evidence", texts.get("booklet.evidence.more", "first", first, "n", pieces.size() - 1), EVIDENCE);
    }

    List<List<Run>> note(String criterion) {
        Optional<Answer> answer = answer(criterion);
        String words = join(answer.stream()
                .map(Answer::entry)
                .flatMap(entry -> Stream.of(Answer.REASON, Answer.NOTE).flatMap(field -> Typed.text(entry, field).stream())));
        boolean carried = answer.filter(Answer::answered).filter(Answer::carried).isPresent();
        return field(carried ? "booklet.note.carried" : "booklet.note", words, NOTE);
    }

    List<List<Run>> rationale(String capability) {
        Optional<Rating> rating = rating(capability);
        boolean carried = rating.filter(one -> one.phase().isPresent()).filter(Rating::carried).isPresent();
        return field(
                carried ? "booklet.rationale.carried" : "booklet.rationale",
                rating.flatMap(one -> Typed.text(one.entry(), Rating.RATIONALE)).orElse(""),
                REASON);
    }

    List<List<Run>> dissent(String capability) {
        return field(
                "booklet.dissent",
                rating(capability).flatMap(one -> Typed.text(one.entry(), Rating.DISSENT)).orElse(""),
                REASON);
    }

    /** Which body filled in the page, and when: always by hand. */
    List<List<Run>> by() {
        return field("booklet.by", "", REASON);
    }

    /** A label with what stands there already, and room to write. */
    private List<List<Run>> field(String key, String words, int letters) {
        List<Run> line = new ArrayList<>(List.of(Run.label(texts.get(key))));
        List<List<Run>> lines = new ArrayList<>(List.of(line));
        if (words.isEmpty()) {
            lines.addAll(Blank.lines(2));
            return lines;
        }
        Room room = Room.of(words, letters, texts.locale());
        line.add(Run.words(" "));
        line.add(Run.typed(room.text()));
        if (room.cut()) {
            shortened++;
            line.add(Run.quiet(texts.get("booklet.cut")));
        }
        lines.addAll(Blank.lines(1));
        return lines;
    }

    private String piece(Evidence evidence) {
        return join(Stream.of(
                        evidence.title().or(() -> evidence.file().map(file -> file.name())),
                        Typed.text(evidence.entry(), Evidence.PLACE),
                        evidence.entry().date(Evidence.DATE).map(texts::date))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty()));
    }

    private String join(Stream<String> parts) {
        return String.join(texts.get("brief.between"), parts.toList());
    }

    private Optional<Answer> answer(String criterion) {
        return round.map(one -> answers.computeIfAbsent(criterion, id -> one.answer(workbook, id)));
    }

    private Optional<Rating> rating(String capability) {
        return round.map(one -> one.rating(workbook, capability));
    }
}
