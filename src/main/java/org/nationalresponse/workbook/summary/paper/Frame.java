package org.nationalresponse.workbook.summary.paper;

import java.util.List;

/**
 * What a file list or a reading aid says of a document.
 *
 * @param bookmarks places to jump to, in their order
 */
public record Frame(String title, String subject, List<Bookmark> bookmarks) {

    public Frame {
        bookmarks = List.copyOf(bookmarks);
    }

    /** @param place id of an element of the page */
    public record Bookmark(String name, String place) {}
}
