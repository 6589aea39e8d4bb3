package org.nationalresponse.workbook.country;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The country's own picture for the head of its prints: a PNG that lies in the workbook and travels with every copy. Choosing
 * another is no step of work: it is not in the history, and no seal stands for it.
 */
public final class Crest {

    /** What the attachment is called. */
    public static final String NAME = "crest.png";

    private Crest() {}

    /** The picture; absent where none was chosen, or where it was taken away. Reads the file. */
    public static Optional<byte[]> in(WorkbookFile file) {
        return file.attachment(NAME).filter(png -> png.length > 0);
    }

    /** @return completes once it is safely on disk, or with a {@code Fault} */
    public static CompletionStage<Void> put(WorkbookFile file, byte[] png) {
        return file.attach(Map.of(NAME, png));
    }

    /** Leaves an attachment of that name with nothing in it. */
    public static CompletionStage<Void> takeAway(WorkbookFile file) {
        return put(file, new byte[0]);
    }
}
