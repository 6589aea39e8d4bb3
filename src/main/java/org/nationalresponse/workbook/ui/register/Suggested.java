package org.nationalresponse.workbook.ui.register;

import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.ui.Desk;

/** Tells what an action says of itself before anybody has said it better: the words of a statement that it serves. */
final class Suggested {

    private Suggested() {}

    static boolean is(Desk desk, Opened record, String field) {
        if (!record.kind().equals(Action.KIND) || !field.equals(Action.WHAT)) {
            return false;
        }
        Entry entry = desk.content().entry(record.kind(), record.id());
        return entry.codes(Action.CRITERIA).stream()
                .anyMatch(criterion -> desk.packs().stream()
                        .flatMap(pack -> pack.texts().find(criterion + ".text").stream())
                        .anyMatch(words -> entry.is(Action.WHAT, words)));
    }
}
