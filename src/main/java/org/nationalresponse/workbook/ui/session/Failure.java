package org.nationalresponse.workbook.ui.session;

import java.util.concurrent.CompletionException;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Why a step could not be stored. */
final class Failure {

    private Failure() {}

    static Throwable cause(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    }

    static Message reason(Throwable error) {
        return cause(error) instanceof Fault fault ? fault.messages().get(0) : Message.of("shell.save.unknown");
    }
}
