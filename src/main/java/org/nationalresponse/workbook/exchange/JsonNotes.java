package org.nationalresponse.workbook.exchange;

import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Workbook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people noted beside their records, as JSON: of an instrument as a whole, and of a finding that they know of. */
final class JsonNotes {

    private JsonNotes() {}

    static void instruments(ArrayNode notes, Workbook workbook) {
        for (Entry entry : workbook.all(InstrumentNote.KIND)) {
            ObjectNode node = notes.addObject().put("id", entry.id().toString());
            InstrumentNote note = new InstrumentNote(entry);
            JsonExport.put(node, "instrument", entry, InstrumentNote.INSTRUMENT);
            JsonExport.putYes(node, "noAction", note.noAction());
            JsonExport.putYes(node, "notOpen", note.notOpen());
            JsonExport.put(node, "reason", entry, InstrumentNote.REASON);
            JsonExport.put(node, "source", entry, InstrumentNote.SOURCE);
            JsonExport.putDate(node, "checkedOn", entry, InstrumentNote.CHECKED_ON);
            JsonExport.putRetired(node, entry);
        }
    }

    static void known(ArrayNode known, Workbook workbook) {
        for (Entry entry : workbook.all(Known.KIND)) {
            ObjectNode node = known.addObject().put("id", entry.id().toString());
            JsonExport.put(node, "rule", entry, Known.RULE);
            JsonExport.put(node, "finding", entry, Known.KEY);
            JsonExport.put(node, "reason", entry, Known.REASON);
            JsonExport.putDate(node, "on", entry, Known.ON);
            JsonExport.putRetired(node, entry);
        }
    }
}
