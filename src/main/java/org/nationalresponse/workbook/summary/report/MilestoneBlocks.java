package org.nationalresponse.workbook.summary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Cell;
import org.nationalresponse.workbook.summary.document.Block.Row;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.figure.Figures;
import org.nationalresponse.workbook.text.Texts;

/** The milestones of all pledges by their days. */
final class MilestoneBlocks {

    private final Material material;
    private final Texts texts;

    private MilestoneBlocks(Material material) {
        this.material = material;
        this.texts = material.texts();
    }

    static List<Block> of(Material material) {
        return new MilestoneBlocks(material).blocks();
    }

    private List<Block> blocks() {
        List<Milestone> milestones = Milestone.of(material.workbook()).stream()
                .sorted(Comparator.comparing(milestone -> milestone.due().or(milestone::reachedOn).orElse(LocalDate.MAX)))
                .toList();
        if (milestones.isEmpty()) {
            return List.of();
        }
        Map<UUID, Pledge> pledges = Pledge.of(material.workbook()).stream()
                .collect(Collectors.toMap(pledge -> pledge.entry().id(), pledge -> pledge));
        String heading = texts.get("report.figures.milestones");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, heading, "report-milestones"));
        blocks.addAll(Figures.milestones(material.source(), material.frame("report-chart-milestones")));
        blocks.add(new Block.Table(
                heading,
                Cells.columns(
                        texts.get("report.figures.milestone"), 34,
                        texts.get("brief.promise.title"), 34,
                        texts.get("report.plan.due"), 13,
                        texts.get("report.plan.status"), 19),
                milestones.stream()
                        .map(milestone -> row(milestone, milestone.pledge().map(pledges::get)))
                        .toList()));
        return blocks;
    }

    private Row row(Milestone milestone, Optional<Pledge> pledge) {
        return Row.of(
                Cell.head(Facts.orNoData(texts, Typed.text(milestone.entry(), Milestone.NAME))),
                Cell.of(Facts.orNoData(texts, pledge.flatMap(Pledge::title))),
                Cell.of(milestone.due()
                        .map(day -> Run.words(texts.date(day)))
                        .orElseGet(() -> Run.quiet(material.words().noData()))),
                Cell.of(state(milestone, pledge)));
    }

    /** Only what an open pledge has not reached can be late. */
    private Run state(Milestone milestone, Optional<Pledge> pledge) {
        if (milestone.reachedOn().isPresent()) {
            return Run.words(texts.get("report.figures.reached", "date", milestone.reachedOn().get()));
        }
        if (pledge.filter(Pledge::dropped).isPresent()) {
            return Run.quiet(texts.get("progress.pledge.dropped"));
        }
        return milestone.due().filter(material.source().today()::isAfter).isPresent()
                ? Run.wants(texts.get("report.late"))
                : Run.words(texts.get("report.figures.to-come"));
    }
}
