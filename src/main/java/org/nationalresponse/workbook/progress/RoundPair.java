package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;

/**
 * Two rounds side by side, whatever editions they were held against.
 *
 * @param before the earlier of the two
 * @param lineage which capability of the one goes on as which of the other
 */
public record RoundPair(Workbook workbook, Round before, Round now, Lineage lineage) {

    /** @param packs all packs of the workbook */
    public static RoundPair of(Workbook workbook, List<Pack> packs, Round before, Round now) {
        return new RoundPair(
                workbook, before, now, Lineage.between(packs, before.packs(workbook), now.packs(workbook)));
    }

    /** What a capability of the later round comes from. */
    public Optional<Lineage.Strand> strand(Capability capability) {
        return lineage.into(capability.id());
    }

    /** @param capability of the later round */
    public RoundChange change(Capability capability) {
        return RoundChange.of(workbook, before, now, capability, strand(capability));
    }
}
