package org.nationalresponse.workbook.ui.register;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.RecordFaults.FieldFault;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.RecordRules;
import org.nationalresponse.workbook.text.Message;

/** The one place where these screens ask what is wrong with a record, and what may not be chosen. */
final class Checks {

    private Checks() {}

    static List<FieldFault> faults(Workbook workbook, Register register, Entry entry) {
        return RecordRules.faults(workbook, register, entry);
    }

    /** Why a value may not stand in a field; absent where it may. */
    static Optional<Message> refused(Workbook workbook, FieldRef place, String value) {
        return RecordRules.refused(workbook, place, value);
    }
}
