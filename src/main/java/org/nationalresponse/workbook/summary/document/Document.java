package org.nationalresponse.workbook.summary.document;

import java.util.List;
import java.util.stream.Stream;

/** What is written, and how its pages are set. */
public record Document(Setting setting, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** All blocks in their order, those inside others among them. */
    public Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).flatMap(Block::all);
    }

    /** The same with its pages set in another way. */
    public Document with(Setting other) {
        return new Document(other, sections);
    }
}
