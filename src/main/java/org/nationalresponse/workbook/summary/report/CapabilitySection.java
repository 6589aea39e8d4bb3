package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Block.Manner;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.report.Material.Told;

/** A card for each capability, under the name of its domain. */
final class CapabilitySection {

    private CapabilitySection() {}

    static List<Block> of(Material material) {
        List<Block> blocks = new ArrayList<>();
        if (material.capabilities().isEmpty()) {
            return List.of(new Block.Paragraph(
                    Manner.BODY, List.of(Run.words(material.say("brief.capabilities.none")))));
        }
        blocks.add(new Block.Paragraph(Manner.NOTE, List.of(Run.words(material.say("report.capabilities.about")))));
        Domain domain = null;
        for (Told told : material.capabilities()) {
            List<Block> card = new ArrayList<>();
            if (told.domain() != domain) {
                domain = told.domain();
                card.add(new Block.Heading(
                        2, material.domain(told.pack(), domain), "report-domain-" + domain.id().replace('.', '-')));
            }
            card.addAll(CapabilityCard.of(material, told));
            blocks.add(new Block.Together(card));
        }
        return blocks;
    }
}
