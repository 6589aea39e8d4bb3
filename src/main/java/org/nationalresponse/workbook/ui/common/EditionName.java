package org.nationalresponse.workbook.ui.common;

import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;

/** A framework's name with its edition, which many names already hold. */
public final class EditionName {

    private EditionName() {}

    public static String of(Pack pack, Texts texts) {
        return pack.name().contains(pack.edition())
                ? pack.name()
                : texts.get("common.edition", "name", pack.name(), "edition", pack.edition());
    }
}
