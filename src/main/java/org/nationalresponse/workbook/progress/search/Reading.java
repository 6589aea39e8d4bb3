package org.nationalresponse.workbook.progress.search;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.progress.Target;

/** How the records of a kind read: what they are called, what they say, where they stand. Of one moment of a workbook. */
interface Reading {

    /**
     * A field as it reads on screen.
     *
     * @param written as it is kept, where a person may type that instead: a date, a number; else empty
     */
    record Part(String field, String label, String text, String written) {

        Part(String field, String label, String text) {
            this(field, label, text, "");
        }
    }

    /**
     * What a record says.
     *
     * @param title what names the record, among its own words; absent where only its place does
     * @param others the fields that say something beyond that
     */
    record Parts(Optional<Part> title, List<Part> others) {

        static final Parts NONE = new Parts(Optional.empty(), List.of());

        boolean isEmpty() {
            return title.isEmpty() && others.isEmpty();
        }
    }

    /** What it says; nothing where it counts no longer or cannot be seen anywhere. */
    Parts parts(Entry entry);

    /** What to call a record whose own words do not name it. */
    String name(Entry entry);

    /** The field that says most of the words in what names it; empty where its own words do not name it. */
    default String naming(Entry entry, Question question) {
        return parts(entry).title().map(Part::field).orElse("");
    }

    /** The names of what it belongs to, the widest first. */
    List<String> place(Entry entry);

    Target target(Entry entry, String field);

    /** The round that says it; absent for what lives across rounds. */
    default Optional<Round> round(Entry entry) {
        return Optional.empty();
    }

    /** What it is about. Where another round says the same of it, that is one result. */
    default String subject(Entry entry) {
        return entry.id().toString();
    }
}
