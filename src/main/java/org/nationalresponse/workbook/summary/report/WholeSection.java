package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** The focal point's own sentences, whole: where the brief had no room for all of them, or was left out. */
final class WholeSection {

    private final Texts texts;
    private final Material material;
    private final Predicate<FieldRef> wanted;

    private WholeSection(Material material, Predicate<FieldRef> wanted) {
        this.material = material;
        this.wanted = wanted;
        this.texts = material.texts();
    }

    /**
     * Empty where nothing was written.
     *
     * @param wanted the fields to tell in full; a worry or a decision is told as a whole if one of its fields is
     */
    static List<Block> of(Material material, Predicate<FieldRef> wanted) {
        return material.round().map(round -> new WholeSection(material, wanted).blocks(round)).orElse(List.of());
    }

    private List<Block> blocks(Round round) {
        Facts facts = new Facts(texts);
        facts.row(texts.get("report.whole.summary"), said(round.entry(), Round.SUMMARY));
        for (int place = 1; place <= Worry.MOST; place++) {
            Entry worry = round.worry(material.workbook(), place).entry();
            facts.row(
                    texts.get("report.whole.worry", "n", place),
                    said(worry, Worry.RISK, Worry.CAUSE, Worry.OWNER));
        }
        for (int place = 1; place <= Decision.MOST; place++) {
            Entry decision = round.decision(material.workbook(), place).entry();
            facts.row(
                    texts.get("report.whole.decision", "n", place),
                    said(decision, Decision.TEXT, Decision.COST, Decision.LEAD, Decision.WAITING));
        }
        facts.row(texts.get("report.whole.needed"), said(round.entry(), Round.HELP_NEEDED));
        facts.row(texts.get("report.whole.offered"), said(round.entry(), Round.HELP_OFFERED));
        Block.Table table = facts.table(texts.get("report.whole"));
        List<Block> blocks = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            blocks.add(new Block.Heading(1, texts.get("report.whole"), "report-whole"));
            blocks.add(table);
        }
        return blocks;
    }

    private List<List<Run>> said(Entry entry, String... fields) {
        boolean asked = Stream.of(fields).anyMatch(field -> wanted.test(new FieldRef(entry.kind(), entry.id(), field)));
        return entry.retired() || !asked
                ? List.of()
                : Stream.of(fields).map(field -> Typed.text(entry, field)).flatMap(text -> lines(text).stream()).toList();
    }

    private static List<List<Run>> lines(Optional<String> typed) {
        return typed.stream().map(text -> List.of(Run.typed(text))).toList();
    }
}
