package org.nationalresponse.workbook.ui.rounds;

import java.util.List;
import org.nationalresponse.workbook.progress.Lineage;
import org.nationalresponse.workbook.ui.Desk;

/** What a capability comes from where the edition changed, in words. */
public final class Origin {

    private Origin() {}

    /**
     * @param strand of any kind but {@link Lineage.Kind#SAME}
     * @param before number of the earlier round
     */
    public static String words(Desk desk, Lineage.Strand strand, int before) {
        List<String> names = strand.before().stream().map(asked -> name(desk, asked)).toList();
        return switch (strand.kind()) {
            case SPLIT -> desk.texts().get("rounds.way.split", "before", names);
            case MERGED -> desk.texts().get("rounds.way.merged", "before", names);
            case REGROUPED -> desk.texts().get("rounds.way.regrouped", "before", names);
            case NEW, DROPPED, SAME -> desk.texts().get("rounds.way.new", "number", before);
        };
    }

    private static String name(Desk desk, Lineage.Asked asked) {
        return desk.used().stream()
                .filter(pack -> pack.reference().equals(asked.pack()))
                .findFirst()
                .orElseThrow()
                .texts()
                .get(asked.capability() + ".name");
    }
}
