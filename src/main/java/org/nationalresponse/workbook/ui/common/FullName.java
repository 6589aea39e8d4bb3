package org.nationalresponse.workbook.ui.common;

import java.util.List;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;

/** The name of a capability, with its framework where another framework has one of the same name. */
public final class FullName {

    private FullName() {}

    /** @param packs those that stand beside each other, in any of their editions */
    public static String of(Pack pack, String capability, List<Pack> packs, Texts texts) {
        String name = pack.texts().get(capability + ".name");
        boolean twice = packs.stream()
                .filter(other -> !other.id().equals(pack.id()))
                .flatMap(other -> other.capabilities().map(each -> other.texts().get(each.id() + ".name")))
                .anyMatch(name::equals);
        return twice ? texts.get("common.capability.of", "name", name, "framework", pack.name()) : name;
    }
}
