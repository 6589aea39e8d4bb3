package org.nationalresponse.workbook.ui.capability;

import java.util.Optional;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;

/** All criteria of a capability in one table: each answer with what stands behind it, in few words. */
public final class GlanceViewModel {

    private final Desk desk;

    /**
     * A criterion's line.
     *
     * @param proof how many pieces of evidence there are, and the grade of the firmest; empty where there is none
     * @param carried that the answer is still the last round's; empty where it is not
     */
    public record Line(String proof, String confidence, boolean marked, String carried, boolean reasonMissing) {}

    GlanceViewModel(Desk desk) {
        this.desk = desk;
    }

    public Line line(CriterionViewModel.Shown shown) {
        Texts texts = desk.texts();
        Optional<Round> before = desk.round().before(desk.content());
        String carried = shown.carried().isEmpty()
                ? ""
                : texts.get("capability.glance.carried", "number", before.map(Round::number).orElse(0));
        return new Line(proof(shown, texts), shown.confidence(), shown.marked(), carried, shown.reasonMissing());
    }

    private static String proof(CriterionViewModel.Shown shown, Texts texts) {
        if (shown.pieces() == 0) {
            return "";
        }
        return shown.grade().isEmpty()
                ? texts.get("capability.glance.proofs", "count", shown.pieces())
                : texts.get("capability.glance.proofs.grade", "count", shown.pieces(), "grade", shown.grade());
    }
}
