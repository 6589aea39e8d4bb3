package org.nationalresponse.workbook.summary.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.paper.Frame;
import org.nationalresponse.workbook.text.Texts;

/** The sentences around the records of the registers, so that every format says the same. */
public record RecordsPageWords(Records records, Texts texts) {

    /** The words that every document has. */
    public PageWords page() {
        return new PageWords(records.head(), texts);
    }

    public Frame frame() {
        List<Frame.Bookmark> places = new ArrayList<>(List.of(new Frame.Bookmark(page().country(), "head")));
        records.groups().stream()
                .flatMap(group -> group.shelves().stream())
                .forEach(shelf -> places.add(new Frame.Bookmark(shelf.name(), place(shelf))));
        return new Frame(
                texts.get("records.title", "country", page().country()), texts.get("brief.subject"), places);
    }

    /** The id of a register's heading. */
    public String place(Records.Shelf shelf) {
        return "register-" + shelf.id();
    }

    public String group(Records.Group group) {
        return group.capability().orElseGet(() -> texts.get("records.further"));
    }

    public String title(Optional<String> title) {
        return title.orElseGet(() -> texts.get("records.unnamed"));
    }

    /** Where the other records of a register stand, if any do. */
    public Optional<String> elsewhere(Records.Shelf shelf) {
        return shelf.elsewhere() == 0
                ? Optional.empty()
                : Optional.of(texts.get("records.elsewhere", "n", shelf.elsewhere()));
    }

    public Optional<String> empty() {
        return records.empty().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("records.empty", "names", page().list(records.empty())));
    }

    public Optional<String> retired() {
        return records.retired().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(
                        "records.retired",
                        "counts",
                        records.retired().stream()
                                .map(count -> texts.get("records.retired.count", "name", count.name(), "n", count.count()))
                                .collect(Collectors.joining(texts.get("brief.between")))));
    }
}
