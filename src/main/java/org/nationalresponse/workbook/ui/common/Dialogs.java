package org.nationalresponse.workbook.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Every question and notice that stands in the way of work; tests answer them without a window. */
public interface Dialogs {

    /** Says something that a person has to know. */
    void tell(Message heading, Message text);

    /** Asks for a yes, with a button named after what it does. */
    boolean confirm(Message heading, Message text, Message action);

    /** The same where a yes loses work: a careless press of Enter must not. */
    default boolean confirmLoss(Message heading, Message text, Message action) {
        return confirm(heading, text, action);
    }

    /** Asks for one line of text. */
    Optional<String> ask(Message heading, Message text, Message action);

    /** Asks for a file to open. */
    Optional<Path> open(Message title, FileKind kind);

    /** Asks where to save. */
    Optional<Path> save(Message title, FileKind kind, String suggestedName);

    /** Says what went wrong, all of it. */
    void tell(Fault fault);

    /**
     * Shows a document in the program that the computer has for it. Not for the screen's thread.
     *
     * @throws Fault where there is no such program
     */
    void show(Path document);

    /** The files that the program reads and writes. */
    enum FileKind {
        /** A document of any kind, whose name has its own ending. */
        ANY("any"),
        WORKBOOK("nrw"),
        PDF("pdf"),
        WORD("docx"),
        EXCEL("xlsx"),
        HTML("html"),
        CSV("csv"),
        PICTURE("picture");

        private final String ending;

        FileKind(String ending) {
            this.ending = ending;
        }

        /** The file name's ending without a dot; text {@code common.files.<ending>}. */
        public String ending() {
            return ending;
        }

        /** What the names of such files look like. */
        List<String> patterns() {
            return switch (this) {
                case ANY -> List.of("*.*");
                case PICTURE -> List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp");
                default -> List.of("*." + ending);
            };
        }
    }
}
