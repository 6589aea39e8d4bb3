package org.nationalresponse.workbook.cli;

import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** An argument that only the workbook itself can tell to be wrong. */
final class WrongUsage extends Fault {

    private static final long serialVersionUID = 1L;

    WrongUsage(Message message) {
        super(message);
    }
}
