package org.nationalresponse.workbook.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** The small pack that is not ours, {@code tiny@1}, for tests of other packages. */
public final class ForeignPack {

    private ForeignPack() {}

    /** Drops the pack into a folder of dropped packs. */
    public static void drop(Path folder) {
        try {
            SmallPack.drop(folder.resolve("tiny"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack as it is read from such a folder. */
    public static Pack dropped(Path folder) {
        drop(folder);
        return new PackLibrary(folder).load("tiny@1", Locale.ENGLISH);
    }
}
