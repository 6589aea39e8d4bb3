package org.nationalresponse.workbook.summary.brief;

import java.util.List;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Settings;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Setting;
import org.nationalresponse.workbook.summary.paper.Layout;

/**
 * Composes the brief: two pages, whatever the record holds. What has no room is either one of a list, and the page says how many
 * more there are, or was typed, and a notice says which field to shorten.
 */
public final class BriefComposer {

    private static final String KIND = "brief";

    private final Source source;
    private final Choice choice;
    private final Brief brief;
    private final Names names;

    private BriefComposer(Source source, Choice choice) {
        this.source = source;
        this.choice = choice;
        this.brief = BriefBuilder.of(source);
        this.names = Names.of(source);
    }

    public static Composed of(Source source, Choice choice) {
        BriefComposer composer = new BriefComposer(source, choice);
        Setting setting = Settings.of(source, choice, KIND);
        List<BriefFit.Page> pages = BriefFit.fitted(
                List.of(
                        new BriefFit.Search(Room.STAND, composer::stand),
                        new BriefFit.Search(Room.OWE, composer::owe)),
                sections -> Layout.pages(new Document(setting, sections)));
        return new Composed(
                new Document(setting, pages.stream().map(BriefFit.Page::section).toList()),
                source,
                pages.stream().flatMap(page -> page.notices().stream()).distinct().toList());
    }

    private BriefFit.Page stand(Room room) {
        Pen pen = new Pen(source.texts(), room.percent());
        Block.Band band = names.band(source, brief.head(), choice, KIND, pen);
        return new BriefFit.Page(StandPage.of(band, brief, source.texts(), room, pen), pen.notices());
    }

    private BriefFit.Page owe(Room room) {
        Pen pen = new Pen(source.texts(), room.percent());
        return new BriefFit.Page(OwePage.of(brief, names.last(source, brief.head(), pen), room, pen), pen.notices());
    }
}
