package org.nationalresponse.workbook.ui;

import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Message;

/** Packs with a name and no content, for screens that only offer them. */
public final class SamplePacks {

    private SamplePacks() {}

    public static Pack pack(String id, String edition, String name, String about) {
        return new Pack(id, edition, List.of(), List.of(), new PackTexts(Map.of("pack.name", name, "pack.about", about)));
    }

    /** The program's own, one that was dropped in, and a broken one. */
    public static Packs.Offer offer() {
        return new Packs.Offer(
                List.of(
                        pack("gsr-policy", "2019", "Global Strategic Response: policy and legislation",
                                "Political will, legislation and international commitments. The wording is ours; it is not an"
                                        + " official text."),
                        pack("school", "1", "Safe schools", "Our own eight questions on schools.")),
                List.of(Message.of("common.date.unreadable", "typed", "broken-pack/pack.yaml, line 12")));
    }
}
