package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordFaults.FieldFault;
import org.nationalresponse.workbook.framework.Register;

/** Records with a value that cannot be used, each named once with its first fault, and links to what was taken out. */
final class RecordFindings {

    /** A value that stands alone is unfinished; any other fault is wrong. */
    private static final String UNFINISHED = "register.fault.needs";

    private RecordFindings() {}

    static Stream<Finding> of(Ground ground) {
        return ground.packs().stream()
                .flatMap(pack -> pack.registers().stream())
                .map(Register::id)
                .distinct()
                .flatMap(id -> ground.words().register(id).stream())
                .flatMap(register -> {
                    List<Register.Field> links = register.fields().filter(field -> field.type().links()).toList();
                    return ground.records(new Kind(register.id()))
                            .flatMap(entry -> Stream.concat(
                                    fault(ground, register, entry), retired(ground, register, links, entry)));
                });
    }

    private static Stream<Finding> fault(Ground ground, Register register, Entry entry) {
        // That a pledge is not done has its own finding, which looks through all pledges at once.
        return RecordRules.ownFaults(ground.workbook(), register, entry).stream()
                .limit(1)
                .map(fault -> fault(ground, register, entry, fault));
    }

    private static Finding fault(Ground ground, Register register, Entry entry, FieldFault fault) {
        String label = register.field(fault.field()).map(field -> ground.words().label(register, field)).orElse(fault.field());
        return Finding.of(
                fault.text().key().equals(UNFINISHED) ? Rule.RECORD_UNFINISHED : Rule.RECORD_FAULT,
                Target.record(entry.kind(), entry.id(), fault.field()),
                List.of(fault.text().key()),
                "title", ground.named(entry),
                "label", label,
                "fault", fault.text());
    }

    private static Stream<Finding> retired(Ground ground, Register register, List<Register.Field> links, Entry entry) {
        return links.stream().flatMap(field -> entry.records(field.id()).stream()
                .flatMap(id -> takenOut(ground, field, id).stream())
                .limit(1)
                .map(other -> Finding.of(
                        Rule.LINK_RETIRED,
                        Target.record(entry.kind(), entry.id(), field.id()),
                        List.of(other.id()),
                        "title", ground.named(entry),
                        "label", ground.words().label(register, field),
                        "other", ground.named(other))));
    }

    private static Optional<Entry> takenOut(Ground ground, Register.Field field, UUID id) {
        return field.rules().to().stream()
                .map(to -> ground.workbook().entry(new Kind(to), id))
                .filter(Entry::retired)
                .findFirst();
    }
}
