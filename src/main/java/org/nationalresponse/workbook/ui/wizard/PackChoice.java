package org.nationalresponse.workbook.ui.wizard;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.nationalresponse.workbook.framework.Pack;

/** A framework that the new workbook can use, and whether it shall. */
public record PackChoice(Pack pack, BooleanProperty chosen) {

    PackChoice(Pack pack, boolean chosen) {
        this(pack, new SimpleBooleanProperty(chosen));
    }

    /** The program's own comes first in the offer; what was dropped in beside it is for the person to choose. */
    static List<PackChoice> of(List<Pack> offered) {
        List<PackChoice> all = offered.stream().map(pack -> new PackChoice(pack, pack == offered.get(0))).toList();
        all.forEach(choice -> choice.chosen.addListener((property, before, now) -> {
            if (now) {
                choice.letGoOfOtherEditions(all);
            }
        }));
        return all;
    }

    /** A round is held against one edition of a framework; a later one may take another. */
    private void letGoOfOtherEditions(List<PackChoice> all) {
        all.stream()
                .filter(other -> other != this && other.pack.id().equals(pack.id()))
                .forEach(other -> other.chosen.set(false));
    }
}
