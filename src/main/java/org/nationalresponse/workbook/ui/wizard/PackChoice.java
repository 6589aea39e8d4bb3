package org.nationalresponse.workbook.ui.wizard;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.nationalresponse.workbook.framework.Pack;

/** A framework that the new workbook can use, and whether it shall. */
public record PackChoice(Pack pack, BooleanProperty chosen) {

    PackChoice(Pack pack, boolean chosen) {
        this(pack, new SimpleBooleanProperty(chosen));
    }
}
