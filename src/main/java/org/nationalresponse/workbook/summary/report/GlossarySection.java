package org.nationalresponse.workbook.summary.report;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Texts;

/** The words of the field that occur in the report, explained in ours; then the phases as each framework describes them. */
final class GlossarySection {

    /** Texts: {@code report.term.<code>}, {@code .means}, and {@code .forms}: what to look for in the report, between bars. */
    static final List<String> TERMS = List.of(
            "accession", "answer", "capability", "carried", "confidence", "criterion", "csam", "declaration", "domain",
            "evidence", "framework", "frozen", "general-comment", "in-force", "indicator", "instrument", "milestone",
            "not-applicable", "not-known", "optional-protocol", "partly", "phase", "pledge", "rapporteur", "ratification",
            "real-progress", "register", "re-scored", "reservation", "round", "signature", "treaty-body");

    private static final int TERM = 17;
    private static final Pattern BETWEEN = Pattern.compile("\\|");

    private final Material material;
    private final Texts texts;

    private GlossarySection(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    /** @param before the sections whose words are explained */
    static List<Block> of(Material material, List<Section> before) {
        return new GlossarySection(material).blocks(words(before));
    }

    private List<Block> blocks(String report) {
        Collator collator = Collator.getInstance(texts.locale());
        List<Row> rows = TERMS.stream()
                .filter(term -> occurs(term, report))
                .map(term -> row(texts.get("report.term." + term), texts.get("report.term." + term + ".means")))
                .sorted(Comparator.comparing(GlossarySection::term, collator::compare))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(texts.get("report.section.glossary"), rows));
        material.source().packs().stream().filter(Pack::asks).forEach(pack -> blocks.add(phases(pack)));
        return blocks;
    }

    private static Row row(String term, String means) {
        return Row.of(Cell.head(Run.strong(term)), Cells.words(means));
    }

    private static String term(Row row) {
        return text(row.cells().get(0).paragraphs().get(0));
    }

    private Block table(String caption, List<Row> rows) {
        return new Block.Table(
                caption, Cells.columns(texts.get("report.glossary.term"), TERM, texts.get("report.glossary.means"), 100 - TERM), rows);
    }

    private Block phases(Pack pack) {
        String heading = texts.get("report.glossary.phases", "framework", pack.name());
        List<Row> rows = IntStream.rangeClosed(1, Pack.PHASES)
                .mapToObj(phase -> row(
                        pack.texts().get("phase." + phase), pack.texts().find("phase." + phase + ".about").orElse("")))
                .toList();
        return new Block.Together(List.of(
                new Block.Heading(3, heading, "report-phases-" + pack.id()),
                new Block.Table(heading, List.of(new Block.Column("", TERM), new Block.Column("", 100 - TERM)), rows)));
    }

    private boolean occurs(String term, String report) {
        return BETWEEN.splitAsStream(texts.get("report.term." + term + ".forms"))
                .map(form -> form.strip().toLowerCase(texts.locale()))
                .anyMatch(report::contains);
    }

    private static String words(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::all)
                .map(GlossarySection::text)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return text(paragraph.runs());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(GlossarySection::text).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(
                            table.columns().stream().map(Block.Column::header),
                            table.rows().stream()
                                    .flatMap(row -> row.cells().stream())
                                    .flatMap(cell -> cell.paragraphs().stream())
                                    .map(GlossarySection::text))
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                text.append(words.text());
            } else if (run instanceof Run.Typed typed) {
                text.append(typed.text());
            }
        }
        return text.toString();
    }
}
