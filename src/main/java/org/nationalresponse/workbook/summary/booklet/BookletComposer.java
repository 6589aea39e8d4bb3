package org.nationalresponse.workbook.summary.booklet;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Notice;
import org.nationalresponse.workbook.summary.content.Settings;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.text.Message;

/**
 * Composes the booklet: how to fill it in, then a section for each capability, in the order of the screen. A section’s code is
 * the capability’s id with hyphens for its points.
 */
public final class BookletComposer {

    /** The kind as commands and texts call it. */
    static final String KIND = "booklet";

    private BookletComposer() {}

    public static Composed of(Source source, Choice choice) {
        List<Pack> packs = source.packs();
        RowCodes codes = RowCodes.of(packs);
        Marks marks = choice.half() ? Marks.of(source) : Marks.blank(source.texts());
        List<Section> sections = new ArrayList<>();
        if (!choice.without().contains(GuidePage.CODE)) {
            sections.add(GuidePage.section(source, choice, codes));
        }
        for (Pack pack : packs) {
            for (Capability capability : pack.capabilities().toList()) {
                if (!choice.without().contains(CapabilityPage.code(capability))) {
                    sections.add(new CapabilityPage(source, pack, codes, marks).section(capability));
                }
            }
        }
        return new Composed(new Document(Settings.of(source, choice, KIND), sections), source, notices(marks));
    }

    private static List<Notice> notices(Marks marks) {
        return marks.shortened() == 0
                ? List.of()
                : List.of(Notice.of(Message.of("booklet.notice.shortened", "n", marks.shortened())));
    }
}
