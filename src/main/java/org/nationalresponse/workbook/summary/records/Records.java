package org.nationalresponse.workbook.summary.records;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.content.Head;

/**
 * Everything that the registers hold, in words and without any layout. Instruments are not in it; the brief has them.
 *
 * @param groups registers by the capability whose page they are
 * @param empty names of the registers that hold nothing
 * @param retired how many records of which register were taken out and are not printed
 */
public record Records(Head head, List<Group> groups, List<String> empty, List<Count> retired) {

    public Records {
        groups = List.copyOf(groups);
        empty = List.copyOf(empty);
        retired = List.copyOf(retired);
    }

    /**
     * Registers that belong together.
     *
     * @param capability its name; absent for registers that no capability has as a page
     */
    public record Group(Optional<String> capability, List<Shelf> shelves) {

        public Group {
            shelves = List.copyOf(shelves);
        }
    }

    /**
     * One register with what it holds.
     *
     * @param id stable, to jump to
     * @param about what the pack says of it
     * @param title what stands over the records' titles
     * @param columns what stands over their cells
     * @param elsewhere how many of its records stand under what they belong to instead, such as the milestones of a pledge
     */
    public record Shelf(
            String id,
            String name,
            Optional<String> about,
            String title,
            List<String> columns,
            List<Item> items,
            int elsewhere) {

        public Shelf {
            columns = List.copyOf(columns);
            items = List.copyOf(items);
        }
    }

    /**
     * One record.
     *
     * @param cells its values of the columns; none where it stands under another
     * @param facts its further fields that hold something
     * @param parts what belongs to it
     */
    public record Item(Optional<String> title, List<Optional<String>> cells, List<Fact> facts, List<Parts> parts) {

        public Item {
            cells = List.copyOf(cells);
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }

        /** The facts that stand in one line. */
        public List<Fact> shortFacts() {
            return facts.stream().filter(fact -> !fact.isLong()).toList();
        }

        /** The facts that are paragraphs of their own. */
        public List<Fact> longFacts() {
            return facts.stream().filter(Fact::isLong).toList();
        }
    }

    /** The records of a register that belong to another record. */
    public record Parts(String name, List<Item> items) {

        public Parts {
            items = List.copyOf(items);
        }
    }

    /** A field and what it holds. */
    public record Fact(String label, String value) {

        private static final int LINE = 90;

        boolean isLong() {
            return value.length() > LINE || value.indexOf('\n') >= 0;
        }
    }

    /** How many of something there are. */
    public record Count(String name, int count) {}
}
