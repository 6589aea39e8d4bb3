package org.nationalresponse.workbook.summary.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.TrendMove;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Column;
import org.nationalresponse.workbook.summary.sheet.TableSheet.Width;
import org.nationalresponse.workbook.text.Texts;

/** What a round says: the phases, the answers, and what the answers rest on. */
final class RoundTables {

    private final Source source;
    private final Texts texts;
    private final Optional<Round> round;
    /** What each capability of the round did since the one before. */
    private final Map<String, TrendMove> moves = new HashMap<>();

    private RoundTables(Source source) {
        this.source = source;
        this.texts = source.texts();
        this.round = source.round();
        round.ifPresent(now -> now.before(source.workbook()).ifPresent(before ->
                Trend.of(source.workbook(), source.used()).between(before.number(), now.number()).moves().stream()
                        .filter(move -> move.strand().now().size() == 1)
                        .forEach(move -> moves.put(move.strand().now().get(0).capability(), move))));
    }

    static List<TableSheet> of(Source source) {
        RoundTables tables = new RoundTables(source);
        return List.of(tables.ratings(), tables.answers(), tables.evidence());
    }

    /** A capability with the words for where it stands. */
    private record Asked(Pack pack, Domain domain, Capability capability) {

        String name() {
            return pack.texts().get(capability.id() + ".name");
        }

        List<CellValue> place() {
            return List.of(
                    CellValue.words(name()),
                    CellValue.count(capability.number()),
                    CellValue.words(pack.texts().get(domain.id() + ".name")),
                    CellValue.words(pack.name()));
        }
    }

    private Stream<Asked> asked() {
        return source.packs().stream()
                .flatMap(pack -> pack.domains().stream()
                        .flatMap(domain -> domain.capabilities().stream().map(each -> new Asked(pack, domain, each))));
    }

    /** What names a row stands first, since wide sheets are printed with their first column on each page. */
    private List<Column> place() {
        return List.of(
                new Column(texts.get("sheet.capability"), Width.NAME),
                new Column(texts.get("sheet.number"), Width.NUMBER),
                new Column(texts.get("sheet.domain"), Width.SHORT),
                new Column(texts.get("sheet.framework"), Width.SHORT));
    }

    private TableSheet ratings() {
        List<Column> columns = new ArrayList<>(place());
        columns.add(new Column(texts.get("sheet.rating.phase"), Width.NUMBER));
        columns.add(new Column(texts.get("sheet.rating.phase-name"), Width.SHORT));
        columns.add(new Column(texts.get("sheet.rating.last"), Width.NUMBER));
        columns.add(new Column(texts.get("sheet.rating.change"), Width.SHORT));
        columns.add(new Column(texts.get("sheet.rating.reason"), Width.SHORT));
        columns.add(new Column(texts.get("sheet.confidence"), Width.SHORT));
        Stream.of("sheet.count.met", "sheet.count.partly", "sheet.count.not-met", "sheet.count.not-known",
                        "sheet.count.not-applicable", "sheet.count.open")
                .forEach(key -> columns.add(new Column(texts.get(key), Width.NUMBER)));
        columns.add(new Column(texts.get("sheet.rating.rationale"), Width.TEXT));
        columns.add(new Column(texts.get("sheet.rating.dissent"), Width.TEXT));
        return new TableSheet(
                texts.get("sheet.ratings"), texts.get("sheet.ratings.about"), columns, asked().map(this::rating).toList());
    }

    private List<CellValue> rating(Asked asked) {
        Optional<Rating> rating = round.map(one -> one.rating(source.workbook(), asked.capability().id()));
        Optional<Integer> phase = rating.flatMap(Rating::phase);
        Optional<TrendMove> move = Optional.ofNullable(moves.get(asked.capability().id()));
        List<CellValue> row = new ArrayList<>(asked.place());
        row.add(number(phase));
        row.add(CellValue.words(phase
                .map(number -> asked.pack().texts().get("phase." + number))
                .orElseGet(() -> texts.get("sheet.not-assessed"))));
        row.add(number(move.flatMap(TrendMove::before)));
        row.add(CellValue.words(move.map(this::way).orElse("")));
        row.add(CellValue.words(move.flatMap(this::reason)));
        row.add(CellValue.words(rating.flatMap(Rating::confidence).map(sure -> texts.get("answer.confidence." + sure.code()))));
        counts(asked.capability()).forEach(count -> row.add(CellValue.count(count)));
        row.add(CellValue.words(rating.flatMap(Rating::rationale)));
        row.add(CellValue.words(rating.flatMap(one -> Typed.text(one.entry(), Rating.DISSENT))));
        return row;
    }

    private static CellValue number(Optional<Integer> number) {
        return number.map(CellValue::count).orElse(CellValue.NOTHING);
    }

    private String way(TrendMove move) {
        return switch (move.way()) {
            case UP -> texts.get("sheet.way.up");
            case DOWN -> texts.get("sheet.way.down");
            case SAME, THERE_AND_BACK -> texts.get("sheet.way.same");
            case FIRST_ANSWERED -> texts.get("sheet.way.first");
            case NO_LONGER_ASSESSED -> texts.get("sheet.way.gone");
            case EDITION -> texts.get("sheet.way.edition");
            case NOT_ASSESSED -> "";
        };
    }

    private Optional<String> reason(TrendMove move) {
        return switch (move.way()) {
            case UP, THERE_AND_BACK -> Optional.of(texts.get("chart.reason." + reasonOf(move).code()));
            case DOWN -> Optional.of(
                    reasonOf(move) == TrendReason.REAL_PROGRESS
                            ? texts.get("chart.reason.real-setback")
                            : texts.get("chart.reason." + reasonOf(move).code()));
            default -> Optional.empty();
        };
    }

    private static TrendReason reasonOf(TrendMove move) {
        return move.reason().orElse(TrendReason.NOT_SAID);
    }

    /** Met, partly, not met, not known, does not apply, open; together all criteria. */
    private List<Integer> counts(Capability capability) {
        Map<Answer.Value, Integer> counts = new EnumMap<>(Answer.Value.class);
        int open = 0;
        for (Criterion criterion : capability.criteria()) {
            Optional<Answer.Value> value = answer(criterion).filter(Answer::answered).flatMap(Answer::value);
            value.ifPresent(known -> counts.merge(known, 1, Integer::sum));
            open += value.isEmpty() ? 1 : 0;
        }
        List<Integer> all = new ArrayList<>();
        for (Answer.Value value : Answer.Value.values()) {
            all.add(counts.getOrDefault(value, 0));
        }
        all.add(open);
        return all;
    }

    private Optional<Answer> answer(Criterion criterion) {
        return round.map(one -> one.answer(source.workbook(), criterion.id())).filter(answer -> !answer.entry().retired());
    }

    private TableSheet answers() {
        List<Column> columns = new ArrayList<>(place());
        columns.add(new Column(texts.get("sheet.criterion"), Width.TEXT));
        columns.add(new Column(texts.get("sheet.answer.value"), Width.SHORT));
        columns.add(new Column(texts.get("sheet.answer.reason"), Width.NAME));
        columns.add(new Column(texts.get("sheet.answer.note"), Width.TEXT));
        columns.add(new Column(texts.get("sheet.confidence"), Width.SHORT));
        columns.add(new Column(texts.get("sheet.answer.evidence"), Width.NUMBER));
        columns.add(new Column(texts.get("sheet.answer.grade"), Width.SHORT));
        columns.add(new Column(texts.get("sheet.checked-on"), Width.DAY));
        columns.add(new Column(texts.get("sheet.answer.remark"), Width.SHORT));
        List<List<CellValue>> rows = new ArrayList<>();
        asked().forEach(asked -> asked.capability().criteria().forEach(criterion -> rows.add(answer(asked, criterion))));
        return new TableSheet(texts.get("sheet.answers"), texts.get("sheet.answers.about"), columns, rows);
    }

    private List<CellValue> answer(Asked asked, Criterion criterion) {
        Optional<Answer> answer = answer(criterion);
        List<CellValue> row = new ArrayList<>(asked.place());
        row.add(CellValue.words(asked.pack().texts().get(criterion.id() + ".text")));
        row.add(CellValue.words(answer.flatMap(Answer::value).map(value -> texts.get("answer.long." + value.code()))));
        row.add(CellValue.words(answer.flatMap(one -> Typed.text(one.entry(), Answer.REASON))));
        row.add(CellValue.words(answer.flatMap(one -> Typed.text(one.entry(), Answer.NOTE))));
        row.add(CellValue.words(answer.flatMap(Answer::confidence).map(sure -> texts.get("answer.confidence." + sure.code()))));
        row.add(answer.map(one -> CellValue.count(one.evidence().size())).orElse(CellValue.NOTHING));
        row.add(CellValue.words(answer.flatMap(Answer::grade).map(grade -> texts.get("answer.grade." + grade.code()))));
        row.add(CellValue.day(answer.flatMap(Answer::checkedOn)));
        row.add(CellValue.words(answer.map(this::remark).orElse("")));
        return row;
    }

    private String remark(Answer answer) {
        return answer.carried()
                ? texts.get("sheet.answer.carried")
                : answer.markedForReview() ? texts.get("sheet.answer.review") : "";
    }

    private TableSheet evidence() {
        List<Column> columns = List.of(
                new Column(texts.get("sheet.capability"), Width.NAME),
                new Column(texts.get("sheet.criterion"), Width.TEXT),
                new Column(texts.get("sheet.evidence.title"), Width.NAME),
                new Column(texts.get("sheet.evidence.place"), Width.SHORT),
                new Column(texts.get("sheet.evidence.date"), Width.DAY),
                new Column(texts.get("sheet.evidence.grade"), Width.SHORT),
                new Column(texts.get("sheet.checked-on"), Width.DAY),
                new Column(texts.get("sheet.evidence.address"), Width.NAME),
                new Column(texts.get("sheet.evidence.file"), Width.NAME));
        List<List<CellValue>> rows = new ArrayList<>();
        asked().forEach(asked -> asked.capability().criteria().forEach(criterion -> answer(criterion).stream()
                .flatMap(answer -> answer.evidence().stream())
                .forEach(piece -> rows.add(piece(asked, criterion, piece)))));
        return new TableSheet(texts.get("sheet.evidence"), texts.get("sheet.evidence.about"), columns, rows);
    }

    private List<CellValue> piece(Asked asked, Criterion criterion, Evidence piece) {
        return List.of(
                CellValue.words(asked.name()),
                CellValue.words(asked.pack().texts().get(criterion.id() + ".text")),
                CellValue.words(piece.title()),
                CellValue.words(piece.entry().text(Evidence.PLACE)),
                CellValue.day(piece.entry().date(Evidence.DATE)),
                CellValue.words(piece.grade().map(grade -> texts.get("answer.grade." + grade.code()))),
                CellValue.day(piece.checkedOn()),
                CellValue.words(piece.entry().text(Evidence.ADDRESS)),
                CellValue.words(piece.entry().text(Evidence.FILE_NAME)));
    }
}
