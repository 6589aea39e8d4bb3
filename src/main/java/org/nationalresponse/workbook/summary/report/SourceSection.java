package org.nationalresponse.workbook.summary.report;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Column;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** Every source once, in the order of the alphabet: what answers rest on, and where treaty actions were looked up. */
final class SourceSection {

    /** What is known of one source; of several days of a check the latest counts. */
    private static final class Used {
        private final Set<String> dates = new LinkedHashSet<>();
        private final Set<String> kinds = new LinkedHashSet<>();
        private Optional<LocalDate> checked = Optional.empty();

        void check(Optional<LocalDate> on) {
            checked = Stream.concat(checked.stream(), on.stream()).max(Comparator.naturalOrder());
        }
    }

    private final Material material;
    private final Texts texts;
    private final Collator collator;

    private SourceSection(Material material) {
        this.material = material;
        this.texts = material.texts();
        this.collator = Collator.getInstance(texts.locale());
    }

    static List<Block> of(Material material) {
        return new SourceSection(material).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "report.sources.evidence", "report-evidence", evidence(), true);
        add(blocks, "report.sources.treaties", "report-treaty-sources", treaties(), false);
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.BODY, List.of(Run.words(texts.get("report.sources.none")))));
        }
        return blocks;
    }

    private void add(List<Block> blocks, String key, String place, Map<String, Used> sources, boolean dated) {
        if (sources.isEmpty()) {
            return;
        }
        String heading = texts.get(key);
        List<Column> columns = dated
                ? Cells.columns(
                        texts.get("report.sources.title"), 50,
                        texts.get("report.sources.date"), 15,
                        texts.get("report.sources.kind"), 20,
                        texts.get("brief.commitments.checked"), 15)
                : Cells.columns(
                        texts.get("report.sources.title"), 50,
                        texts.get("report.sources.for"), 35,
                        texts.get("brief.commitments.checked"), 15);
        blocks.add(new Block.Heading(3, heading, place));
        blocks.add(new Block.Table(
                heading,
                columns,
                sources.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(collator::compare))
                        .map(source -> row(source.getKey(), source.getValue(), dated))
                        .toList()));
    }

    private Row row(String title, Used used, boolean dated) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.head(Run.typed(title)));
        if (dated) {
            cells.add(list(used.dates));
        }
        cells.add(list(used.kinds));
        cells.add(used.checked.map(day -> Cells.words(texts.date(day)))
                .orElseGet(() -> Cell.of(Run.quiet(texts.get("brief.never-checked")))));
        return new Row(cells, false);
    }

    private Cell list(Set<String> words) {
        return words.isEmpty()
                ? Cell.of(Run.quiet(material.words().noData()))
                : Cells.words(material.words().list(List.copyOf(words)));
    }

    private Map<String, Used> evidence() {
        Map<String, Used> sources = new LinkedHashMap<>();
        material.capabilities().stream()
                .flatMap(told -> told.capability().criteria().stream())
                .flatMap(criterion -> material.answer(criterion).stream())
                .flatMap(answer -> answer.evidence().stream())
                .forEach(piece -> Typed.filled(piece.title()).ifPresent(title -> {
                    Used used = sources.computeIfAbsent(title, none -> new Used());
                    Entry entry = piece.entry();
                    entry.date(Evidence.DATE).map(texts::date).or(() -> Typed.text(entry, Evidence.DATE))
                            .ifPresent(used.dates::add);
                    piece.grade().ifPresent(grade -> used.kinds.add(texts.get("answer.grade." + grade.code())));
                    used.check(piece.checkedOn());
                }));
        return sources;
    }

    private Map<String, Used> treaties() {
        Map<String, Used> sources = new LinkedHashMap<>();
        TreatyActions.of(material.workbook()).forEach(action -> Typed.filled(action.source()).ifPresent(title -> {
            Used used = sources.computeIfAbsent(title, none -> new Used());
            used.kinds.add(instrument(action.instrument()));
            used.check(action.checkedOn());
        }));
        return sources;
    }

    private String instrument(String id) {
        String key = "instrument." + id + ".name";
        return texts.knows(key) ? texts.get(key) : id;
    }
}
