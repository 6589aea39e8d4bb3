package org.nationalresponse.workbook.text;

import java.util.List;

/**
 * Something that a person has to know and can act on: what happened, that the work is safe, what to do. Never carries a sentence,
 * only messages, so that each front end says it in the person's language.
 */
public class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    public Fault(Message message) {
        this(List.of(message), null);
    }

    public Fault(Message message, Throwable cause) {
        this(List.of(message), cause);
    }

    /** Several faults found in one go, for instance in the rows of a table. */
    public Fault(List<Message> messages, Throwable cause) {
        super(messages.toString(), cause);
        this.messages = List.copyOf(messages);
    }

    /** At least one message, the first being the most important. */
    public List<Message> messages() {
        return messages;
    }
}
