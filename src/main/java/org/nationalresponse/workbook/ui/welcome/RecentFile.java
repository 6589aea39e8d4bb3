package org.nationalresponse.workbook.ui.welcome;

import java.nio.file.Path;

/**
 * A workbook that was opened before.
 *
 * @param gone whether no such file is there now
 */
public record RecentFile(Path path, boolean gone) {

    public String name() {
        Path name = path.getFileName();
        return (name == null ? path : name).toString();
    }

    /** The folder that it lies in; empty where the path has none. */
    public String folder() {
        Path folder = path.getParent();
        return folder == null ? "" : folder.toString();
    }
}
