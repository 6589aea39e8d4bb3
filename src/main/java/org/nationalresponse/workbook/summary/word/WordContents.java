package org.nationalresponse.workbook.summary.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.paper.Layout;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Writes the table of contents as a field that Word can bring up to date, with its entries already in it: Word asks before it
 * brings fields up to date by itself, which frightens people.
 */
final class WordContents {

    /** Headings of two levels, as links, by their outline level too, so that denser variants of a heading are found. */
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final WordPages pages;
    private final WordRuns runs;

    WordContents(WordPages pages, WordRuns runs) {
        this.pages = pages;
        this.runs = runs;
    }

    void write(Block.Contents contents) {
        runs.words(pages.paragraph(WordStyle.CONTENTS_HEADING), contents.heading());
        List<Block.Heading> headings = pages.document().blocks()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= 2)
                .toList();
        if (headings.isEmpty()) {
            return;
        }
        Map<String, Integer> numbers = Layout.placesInWord(pages.document());
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            CTP entry = pages.paragraph(heading.level() == 1 ? WordStyle.CONTENTS_1 : WordStyle.CONTENTS_2);
            if (i == 0) {
                WordField.begin(entry::addNewR, FIELD);
            }
            entry(entry, heading, numbers.getOrDefault(heading.place(), 1));
            if (i == headings.size() - 1) {
                WordField.end(entry::addNewR);
            }
        }
    }

    private void entry(CTP paragraph, Block.Heading heading, int number) {
        String bookmark = pages.places().bookmark(heading.place()).orElseThrow();
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(STOnOff1.ON);
        WordRuns.say(link::addNewR, heading.text(), pages.rightToLeft(), Optional.empty());
        link.addNewR().addNewTab();
        WordField.begin(link::addNewR, " PAGEREF " + bookmark + " \\h ");
        WordRuns.say(link::addNewR, Integer.toString(number), false, Optional.empty());
        WordField.end(link::addNewR);
    }
}
