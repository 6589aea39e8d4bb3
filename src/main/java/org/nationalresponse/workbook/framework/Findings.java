package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** What is wrong with a pack: collected, so that its author can mend several places in one go. */
final class Findings {

    /** Enough to work on; a file that is wrong throughout would give thousands. */
    private static final int MOST = 20;

    private final List<Message> messages = new ArrayList<>();

    void add(String file, int line, Message reason) {
        messages.add(at(file, line, reason));
    }

    void add(String file, Message reason) {
        messages.add(in(file, reason));
    }

    /** Ends the reading where anything was found so far. */
    void stopIfAny() {
        if (!messages.isEmpty()) {
            throw new Fault(messages.subList(0, Math.min(MOST, messages.size())), null);
        }
    }

    static Fault fault(String file, int line, Message reason) {
        return new Fault(at(file, line, reason));
    }

    static Fault fault(String file, Message reason) {
        return new Fault(in(file, reason));
    }

    /** The line goes in as text: it is a name of a place, not an amount to be grouped by thousands. */
    private static Message at(String file, int line, Message reason) {
        return Message.of("framework.at", "file", file, "line", String.valueOf(line), "reason", reason);
    }

    private static Message in(String file, Message reason) {
        return Message.of("framework.in", "file", file, "reason", reason);
    }
}
