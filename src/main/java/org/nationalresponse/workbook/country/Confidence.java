package org.nationalresponse.workbook.country;

import java.util.Arrays;
import java.util.Optional;

/** How sure people are of an answer or a phase. */
public enum Confidence {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Confidence> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
