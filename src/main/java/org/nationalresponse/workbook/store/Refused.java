package org.nationalresponse.workbook.store;

/** A file is no document that a workbook takes. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key of the sentence that says why */
    Refused(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
