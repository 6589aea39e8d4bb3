package org.nationalresponse.workbook.summary.annex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/**
 * The headings of the guidelines for one instrument. {@code headings.yaml} says where they come from.
 *
 * @param id also the code of the annex’s section
 * @param document the guidelines, by their United Nations symbol
 * @param instrument that is reported on, by id
 */
record Part(String id, String document, String instrument, List<Heading> headings) {

    Part {
        headings = List.copyOf(headings);
    }

    /**
     * A heading, and what of the record belongs under it.
     *
     * @param articles of the instrument that is reported on
     * @param instruments whose state is shown, by id
     * @param criteria ids of criteria, and of capabilities for all their criteria that the part names nowhere else
     */
    record Heading(String id, String articles, List<String> instruments, List<String> criteria, List<Use> registers) {

        Heading {
            instruments = listed(instruments);
            criteria = listed(criteria);
            registers = listed(registers);
        }
    }

    /**
     * A register under a heading.
     *
     * @param of only what belongs to reports on these instruments; empty: all of it
     */
    record Use(String id, List<String> of) {

        Use {
            of = listed(of);
        }
    }

    /** All parts, in the order of the annex. */
    static List<Part> all() {
        return AnnexData.read("headings.yaml", new TypeReference<>() {});
    }

    /** Whether a heading of this part names the criterion by itself. */
    boolean names(String criterion) {
        return headings.stream().flatMap(heading -> heading.criteria().stream()).anyMatch(criterion::equals);
    }

    Stream<String> registers() {
        return headings.stream().flatMap(heading -> heading.registers().stream()).map(Use::id).distinct();
    }

    private static <T> List<T> listed(List<T> given) {
        return Optional.ofNullable(given).map(List::copyOf).orElse(List.of());
    }
}
