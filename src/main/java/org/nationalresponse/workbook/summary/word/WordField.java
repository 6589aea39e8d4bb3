package org.nationalresponse.workbook.summary.word;

import java.util.Optional;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields, whose content Word works out: an instruction, and what it gave last time. */
final class WordField {

    private WordField() {}

    /** What follows up to the end is what the instruction gave last time. */
    static void begin(WordRuns.Place place, String instruction) {
        place.run().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText text = place.run().addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(Space.PRESERVE);
        place.run().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(WordRuns.Place place) {
        place.run().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void whole(WordRuns.Place place, String instruction, String last) {
        begin(place, instruction);
        WordRuns.say(place, last, false, Optional.empty());
        end(place);
    }
}
