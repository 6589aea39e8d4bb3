package org.nationalresponse.workbook.summary.paper;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Section;

/**
 * A document that is laid out and not painted yet. A reader who waits for a long document sees its {@link #front} while the
 * {@link #whole} is painted. Neither is for the screen's thread; one thread at a time.
 */
public final class Begun implements AutoCloseable {

    private final Document document;
    private final Sheets sheets;

    Begun(Document document) {
        this.document = document;
        this.sheets = Sheets.of(document);
    }

    /** How many pages the whole has. */
    public int pages() {
        return sheets.count();
    }

    /**
     * The pages up to the first section that begins on a page of its own, with the numbers that they have in the whole and exactly
     * as they stand there; absent where there is no such section, since then only the whole can be painted. For the eye: its
     * bookmarks and the links to later pages are left to the whole.
     */
    public Optional<Printed> front() {
        return turn().map(turn -> {
            Document front = new Document(document.setting(), document.sections().subList(0, turn));
            try (Sheets first = Sheets.of(front, sheets.numbers(document))) {
                return first.paint();
            }
        });
    }

    /** All pages; once. */
    public Printed whole() {
        return sheets.paint();
    }

    @Override
    public void close() {
        sheets.close();
    }

    private Optional<Integer> turn() {
        List<Section> sections = document.sections();
        for (int section = 1; section < sections.size(); section++) {
            if (sections.get(section).turn()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
