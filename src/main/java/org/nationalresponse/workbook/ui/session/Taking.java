package org.nationalresponse.workbook.ui.session;

import java.util.concurrent.CompletableFuture;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Monitor;

/**
 * A large step that shows only once it is on disk.
 *
 * @param done who waits for it
 * @param begun whether it is being written; before, it waits for the steps ahead of it
 */
record Taking(Edit edit, Monitor monitor, CompletableFuture<Void> done, boolean begun) {

    Taking nowBegun() {
        return new Taking(edit, monitor, done, true);
    }
}
