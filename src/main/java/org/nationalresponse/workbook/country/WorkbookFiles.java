package org.nationalresponse.workbook.country;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nationalresponse.workbook.text.Message;

/** Makes and opens workbook files. All methods throw a {@code Fault} that says in plain words why they could not. */
public interface WorkbookFiles {

    /** The ending of a workbook's file name, with its dot. */
    String ENDING = ".nrw";

    /**
     * Makes a new file with a first step in it and opens it for writing. An existing file is never overwritten.
     *
     * @param attachments files to keep inside, by name
     */
    default WorkbookFile create(Path path, Edit first, Map<String, byte[]> attachments) {
        return create(path, first, attachments, Optional.empty());
    }

    /**
     * The same for a copy: the documents that the first step names come along.
     *
     * @param from the open workbook that holds them
     */
    WorkbookFile create(Path path, Edit first, Map<String, byte[]> attachments, Optional<WorkbookFile> from);

    /** Opens a file for writing; read-only where another program has it or where the medium cannot be written. */
    WorkbookFile open(Path path);

    /** Opens a file to read, and never alters a byte of it. */
    WorkbookFile read(Path path);

    /** What is wrong with the file itself, in the engine's full check; empty where it is sound. */
    List<Message> verify(Path path);
}
