package org.nationalresponse.workbook.treaty;

import java.util.Arrays;
import java.util.Optional;
import org.nationalresponse.workbook.text.Message;

/** What a State can do towards an instrument. The codes are those of the CSV and JSON files. */
public enum ActionKind {
    SIGNATURE("signature"),
    RATIFICATION("ratification"),
    ACCEPTANCE("acceptance"),
    APPROVAL("approval"),
    ACCESSION("accession"),
    SUCCESSION("succession"),
    RESERVATION("reservation"),
    DECLARATION("declaration"),
    /** A reservation or declaration taken back. */
    WITHDRAWAL("withdrawal"),
    /** The instrument extended to, or withheld from, a territory. */
    TERRITORY("territory"),
    DENUNCIATION("denunciation");

    private final String code;

    ActionKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What people call it. */
    public Message label() {
        return Message.of("treaty.action." + code);
    }

    /** Whether the State is bound by it (Vienna Convention on the Law of Treaties, arts 11 to 16; a successor stays bound). */
    public boolean binds() {
        return switch (this) {
            case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION -> true;
            default -> false;
        };
    }

    /** Whether a State may well do it several times on one day, for instance make two declarations when it ratifies. */
    public boolean mayRepeat() {
        return switch (this) {
            case RESERVATION, DECLARATION, WITHDRAWAL, TERRITORY -> true;
            default -> false;
        };
    }

    public static Optional<ActionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
