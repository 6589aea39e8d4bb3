package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordFaults.FieldFault;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;

/** Records with a value that cannot be used, each named once with its first fault. */
final class RecordFindings {

    /** A value that stands alone is unfinished; any other fault is wrong. */
    private static final String UNFINISHED = "register.fault.needs";

    private RecordFindings() {}

    static List<Finding> of(Workbook workbook, List<Pack> packs, RecordWords words) {
        List<Finding> all = new ArrayList<>();
        for (Pack pack : packs) {
            for (Register register : pack.registers()) {
                for (Entry entry : workbook.current(new Kind(register.id()))) {
                    // That a pledge is not done has its own finding, which looks through all pledges at once.
                    RecordRules.ownFaults(workbook, register, entry).stream()
                            .findFirst()
                            .ifPresent(fault -> all.add(finding(register, entry, fault, words)));
                }
            }
        }
        return all;
    }

    private static Finding finding(Register register, Entry entry, FieldFault fault, RecordWords words) {
        String label = register.field(fault.field()).map(field -> words.label(register, field)).orElse(fault.field());
        return new Finding(
                fault.text().key().equals(UNFINISHED) ? Finding.Severity.ATTENTION : Finding.Severity.CONTRADICTION,
                Message.of(
                        "progress.finding.record",
                        "title", Named.of(words, entry),
                        "label", label,
                        "fault", fault.text()),
                Target.record(entry.kind(), entry.id(), fault.field()));
    }
}
