package org.nationalresponse.workbook.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Why a step could not be stored. */
final class Failure {

    private Failure() {}

    static Throwable cause(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    }

    /** Waits for work to end. @return what went wrong; null where nothing did */
    static Throwable after(CompletableFuture<?> work) {
        try {
            work.join();
            return null;
        } catch (CompletionException | CancellationException e) {
            return e;
        }
    }

    static Message reason(Throwable error) {
        return cause(error) instanceof Fault fault ? fault.messages().get(0) : Message.of("shell.save.unknown");
    }
}
