package org.nationalresponse.workbook.exchange;

import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.text.Message;

/**
 * What taking in a table would do.
 *
 * @param edit the one step that writes it; empty where the workbook has it all
 * @param added rows that are new to the workbook
 * @param updated rows that the workbook had with other values
 * @param unchanged rows that the workbook had just so
 */
public record Import(Edit edit, int added, int updated, int unchanged) {

    /** The outcome in one sentence. */
    public Message message() {
        return Message.of("exchange.csv.done", "added", added, "updated", updated, "unchanged", unchanged);
    }
}
