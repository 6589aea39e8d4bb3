package org.nationalresponse.workbook.treaty;

import java.util.Arrays;
import java.util.Optional;

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

    /** Whether the State is bound by it (Vienna Convention on the Law of Treaties, arts 11 to 16; succession goes on being bound). */
    public boolean binds() {
        return switch (this) {
            case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION -> true;
            default -> false;
        };
    }

    public static Optional<ActionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
