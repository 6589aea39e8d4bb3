package org.nationalresponse.workbook.ui.capability;

import org.nationalresponse.workbook.ui.session.FieldModel;

/** What stands behind an answer: its evidence, a note, how sure people are, and whether to come back to it. */
public final class DetailsViewModel implements AutoCloseable {

    public final EvidenceViewModel evidence;
    public final FieldModel note;
    public final FieldModel confidence;
    public final FieldModel review;

    DetailsViewModel(EvidenceViewModel evidence, FieldModel note, FieldModel confidence, FieldModel review) {
        this.evidence = evidence;
        this.note = note;
        this.confidence = confidence;
        this.review = review;
    }

    @Override
    public void close() {
        evidence.close();
        note.close();
        confidence.close();
        review.close();
    }
}
