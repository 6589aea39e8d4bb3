package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Completeness;
import org.nationalresponse.workbook.summary.brief.Brief;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Align;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.report.Material.Told;
import org.nationalresponse.workbook.text.Texts;

/** How the round was done, and how much of it is answered and proven. */
final class MethodSection {

    private static final List<String> PARTS =
            List.of("met", "partly", "not-met", "not-known", "not-applicable", "open");
    private static final List<Integer> WIDTHS = List.of(7, 7, 8, 9, 13, 7);
    private static final int NAME = 29;

    private final Material material;
    private final Texts texts;

    private MethodSection(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    static List<Block> of(Material material) {
        return new MethodSection(material).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts());
        blocks.add(new Block.Heading(3, texts.get("report.method.rules"), "report-rules"));
        blocks.add(body(texts.get("report.method.answers")));
        blocks.add(body(texts.get("report.method.phases")));
        if (!material.capabilities().isEmpty()) {
            blocks.add(new Block.Together(List.of(
                    new Block.Heading(3, texts.get("report.method.counts"), "report-counts"), counts())));
            blocks.add(new Block.Together(proof()));
        }
        return blocks;
    }

    private Block facts() {
        Optional<Entry> round = material.round().map(Round::entry);
        Facts facts = new Facts(texts)
                .line(texts.get("report.method.period"), Run.words(material.words().period()))
                .line(texts.get("report.method.status"), Run.words(status()))
                .typed(texts.get("report.method.took-part"), round.flatMap(entry -> Typed.text(entry, Round.TOOK_PART)))
                .line(texts.get("report.method.bodies"), bodies(round))
                .typed(texts.get("report.method.how"), round.flatMap(entry -> Typed.text(entry, Round.METHOD)));
        facts.row(
                texts.get("report.method.frameworks"),
                asking().map(pack -> List.of(Run.strong(pack.name()), Run.words(about(pack)))).toList());
        before().ifPresent(words -> facts.line(texts.get("report.method.before"), Run.words(words)));
        return facts.table(texts.get("report.section.method"));
    }

    private String status() {
        return Stream.of(material.words().status(), material.words().endorsed())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> texts.get("report.both", "one", one, "other", other))
                .orElseThrow();
    }

    private Run bodies(Optional<Entry> round) {
        Optional<Integer> asked = round.flatMap(entry -> entry.number(Round.BODIES_ASKED)).map(Number::intValue);
        Optional<Integer> answered = round.flatMap(entry -> entry.number(Round.BODIES_ANSWERED)).map(Number::intValue);
        if (asked.isPresent() && answered.isPresent()) {
            return Run.words(texts.get("report.method.bodies.both", "asked", asked.get(), "answered", answered.get()));
        }
        return asked.map(count -> Run.words(texts.get("report.method.bodies.asked", "asked", count)))
                .or(() -> answered.map(count -> Run.words(texts.get("report.method.bodies.answered", "answered", count))))
                .orElseGet(() -> Run.quiet(material.words().noData()));
    }

    private Stream<Pack> asking() {
        return material.source().packs().stream().filter(Pack::asks);
    }

    private static String about(Pack pack) {
        return pack.texts().find("pack.about").map(about -> " " + about).orElse("");
    }

    /** Which editions the round before was held against, where they are others. */
    private Optional<String> before() {
        return material.between()
                .filter(between -> !between.from().held().equals(between.to().held()))
                .map(between -> texts.get(
                        "report.method.before.other",
                        "round", between.from().number(),
                        "names", material.words().list(between.from().held().stream().flatMap(this::name).toList())));
    }

    private Stream<String> name(String reference) {
        return material.source().used().stream()
                .filter(pack -> pack.reference().equals(reference) && pack.asks())
                .map(Pack::name);
    }

    private Block counts() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.get("report.method.domain"), NAME));
        columns.add(new Column(texts.get("report.method.criteria"), 10, Align.END));
        for (int at = 0; at < PARTS.size(); at++) {
            columns.add(new Column(texts.get("brief.part." + PARTS.get(at)), WIDTHS.get(at), Align.END));
        }
        columns.add(new Column(texts.get("report.method.carried"), 10, Align.END));
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= material.capabilities().size(); at++) {
            Told told = material.capabilities().get(from);
            if (at == material.capabilities().size() || material.capabilities().get(at).domain() != told.domain()) {
                rows.add(row(Run.words(material.domain(told.pack(), told.domain())), material.capabilities().subList(from, at)));
                from = at;
            }
        }
        if (rows.size() > 1) {
            rows.add(row(Run.strong(texts.get("report.method.all")), material.capabilities()));
        }
        return new Block.Table(texts.get("report.method.counts"), columns, rows);
    }

    private Row row(Run name, List<Told> capabilities) {
        Brief.Tally tally = new Brief.Domain("", "", capabilities.stream().map(Told::line).toList()).tally();
        int carried = material.round()
                .map(round -> capabilities.stream()
                        .mapToInt(told -> Completeness.toConfirm(told.capability(), round, material.workbook()))
                        .sum())
                .orElse(0);
        List<Cell> cells = new ArrayList<>(List.of(Cell.head(name)));
        Stream.of(tally.all(), tally.met(), tally.partly(), tally.notMet(), tally.notKnown(), tally.notApplicable(), tally.open(),
                        carried)
                .forEach(count -> cells.add(Cell.of(Run.words(texts.get("report.number", "n", count)))));
        return new Row(cells, false);
    }

    private List<Block> proof() {
        List<Answer> answers = material.capabilities().stream()
                .flatMap(told -> told.capability().criteria().stream())
                .flatMap(criterion -> material.answer(criterion).stream())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, texts.get("report.method.proof"), "report-proof"));
        blocks.add(body(new BriefWords(material.brief(), texts).proof()));
        Facts facts = new Facts(texts);
        facts.line(texts.get("report.method.grades"), Run.words(grades(answers)));
        facts.line(texts.get("report.method.sure"), Run.words(confidence(answers)));
        new BriefWords(material.brief(), texts).since().confidence()
                .ifPresent(words -> facts.line(texts.get("report.method.sure-phases"), Run.words(words)));
        blocks.add(facts.table(texts.get("report.method.proof")));
        return blocks;
    }

    private String grades(List<Answer> answers) {
        List<Evidence> pieces = answers.stream().flatMap(answer -> answer.evidence().stream()).toList();
        Map<Evidence.Grade, Integer> counts = new EnumMap<>(Evidence.Grade.class);
        pieces.forEach(piece -> piece.grade().ifPresent(grade -> counts.merge(grade, 1, Integer::sum)));
        List<String> parts = new ArrayList<>();
        for (Evidence.Grade grade : Evidence.Grade.values()) {
            parts.add(count(texts.get("answer.grade." + grade.code()), counts.getOrDefault(grade, 0)));
        }
        parts.add(count(texts.get("report.not-noted"), (int) pieces.stream().filter(piece -> piece.grade().isEmpty()).count()));
        return material.words().list(parts);
    }

    private String confidence(List<Answer> all) {
        List<Answer> answers = all.stream().filter(Answer::answered).toList();
        List<String> parts = new ArrayList<>();
        for (Confidence confidence : Confidence.values()) {
            parts.add(count(
                    texts.get("answer.confidence." + confidence.code()),
                    count(answers, answer -> answer.confidence().equals(Optional.of(confidence)) ? 1 : 0)));
        }
        parts.add(count(texts.get("report.not-noted"), count(answers, answer -> answer.confidence().isEmpty() ? 1 : 0)));
        return material.words().list(parts);
    }

    private static int count(List<Answer> answers, ToIntFunction<Answer> one) {
        return answers.stream().mapToInt(one).sum();
    }

    private String count(String name, int count) {
        return texts.get("report.count", "name", name, "n", count);
    }

    private static Block body(String words) {
        return new Block.Paragraph(Manner.BODY, List.of(Run.words(words)));
    }
}
