package org.nationalresponse.workbook.summary.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * The places of a document that can be jumped to, as bookmarks. Word allows letters, digits and underscores, 40 at most, and
 * hides those that begin with an underscore.
 */
final class WordPlaces {

    private static final String CONTENTS = "_Toc%08d";
    private static final String OTHER = "_Ref%08d";

    private final Map<String, String> names = new HashMap<>();
    private int marked;

    WordPlaces(Document document) {
        document.sections().forEach(section -> add(section.code(), OTHER));
        document.blocks().forEach(block -> {
            if (block instanceof Block.Heading heading) {
                add(heading.place(), heading.level() <= 2 ? CONTENTS : OTHER);
            } else if (block instanceof Block.Figure figure) {
                add(figure.place(), OTHER);
            }
        });
    }

    private void add(String place, String pattern) {
        names.putIfAbsent(place, String.format(pattern, names.size() + 1));
    }

    /** The bookmark at a place; absent where the document has no such place. */
    Optional<String> bookmark(String place) {
        return Optional.ofNullable(names.get(place));
    }

    /** Marks a paragraph as a place, around what is written into it. */
    void mark(CTP paragraph, String place, Runnable writing) {
        BigInteger id = start(paragraph.addNewBookmarkStart(), place);
        writing.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }

    /** Marks the place between two blocks. */
    void mark(CTBody body, Section section) {
        BigInteger id = start(body.addNewBookmarkStart(), section.code());
        body.addNewBookmarkEnd().setId(id);
    }

    private BigInteger start(CTBookmark start, String place) {
        BigInteger id = BigInteger.valueOf(++marked);
        start.setId(id);
        start.setName(names.get(place));
        return id;
    }
}
