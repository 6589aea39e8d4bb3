package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.figure.Figures;
import org.nationalresponse.workbook.summary.report.Material.Told;

/** All capabilities at a glance, then a card for each under the name of its domain. */
final class CapabilitySection {

    /** A card of more lines may go on on the next page; else it would leave half a page empty before it. */
    private static final int MOST_TOGETHER = 34;
    /** Letters in a line of a card. */
    private static final int LINE = 105;

    private CapabilitySection() {}

    static List<Block> of(Material material) {
        List<Block> blocks = new ArrayList<>();
        if (material.capabilities().isEmpty()) {
            return List.of(new Block.Paragraph(
                    Manner.BODY, List.of(Run.words(material.say("brief.capabilities.none")))));
        }
        blocks.addAll(Figures.domains(material.source(), material.frame("report-chart-domains")));
        blocks.add(new Block.Paragraph(Manner.NOTE, List.of(Run.words(material.say("report.capabilities.about")))));
        Domain domain = null;
        for (Told told : material.capabilities()) {
            List<Block> card = new ArrayList<>();
            if (told.domain() != domain) {
                domain = told.domain();
                card.add(new Block.Heading(
                        2, material.domain(told.pack(), domain), "report-domain-" + domain.id().replace('.', '-')));
            }
            Block.Table table = CapabilityCard.table(material, told);
            card.add(new Block.Heading(3, table.caption(), told.place()));
            card.add(table);
            if (lines(table) <= MOST_TOGETHER) {
                blocks.add(new Block.Together(card));
            } else {
                blocks.addAll(card);
            }
        }
        return blocks;
    }

    private static int lines(Block.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().get(row.cells().size() - 1).paragraphs().stream())
                .mapToInt(paragraph -> 1 + letters(paragraph) / LINE)
                .sum();
    }

    private static int letters(List<Run> runs) {
        int letters = 0;
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                letters += words.text().length();
            } else if (run instanceof Run.Typed typed) {
                letters += typed.text().length();
            }
        }
        return letters;
    }
}
