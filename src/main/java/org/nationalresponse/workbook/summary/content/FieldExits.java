package org.nationalresponse.workbook.summary.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Release;
import org.nationalresponse.workbook.treaty.ActionKind;

/** How the fields of records leave: those of a register as its pack says, those of the program's own records as it knows them. */
final class FieldExits {

    private final Map<String, Register> registers;
    private final Map<Kind, Map<String, Exit>> own;
    private final Belonging belonging;
    private final Set<String> leaving;

    /** @param leaving ids of the records that leave; filled before the first field is asked for */
    FieldExits(
            Map<String, Register> registers, Map<Kind, Map<String, Exit>> own, Belonging belonging, Set<String> leaving) {
        this.registers = registers;
        this.own = own;
        this.belonging = belonging;
        this.leaving = leaving;
    }

    /** How each field of a record leaves, by its id; a field that is not among them does not. */
    Map<String, Exit> of(Entry entry) {
        Register register = registers.get(entry.kind().name());
        if (register != null) {
            return register.asked(entry.fields()).stream().collect(Collectors.toMap(Register.Field::id, this::exit));
        }
        Map<String, Exit> exits = new HashMap<>(own.getOrDefault(entry.kind(), Map.of()));
        // The text of a reservation is public; what was noted of a signature is not.
        if (entry.kind().equals(TreatyActions.KIND)
                && entry.text(TreatyActions.ACTION).flatMap(ActionKind::of).filter(ActionKind::mayRepeat).isEmpty()) {
            exits.put(TreatyActions.NOTE, Exit.never(Reason.NOTES));
        }
        // A reason that an earlier answer had is no longer asked for.
        if (entry.kind().equals(Answer.KIND) && !entry.is(Answer.VALUE, Answer.Value.NOT_APPLICABLE.code())) {
            exits.put(Answer.REASON, Exit.never(Reason.UNKNOWN));
        }
        return exits;
    }

    private Exit exit(Register.Field field) {
        if (field.leaves() != Release.Part.WHOLE) {
            return field.leaves() == Release.Part.MENTION ? Exit.mention() : Exit.never(Reason.NOTES);
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> Exit.words();
            case DATE -> Exit.fact(OwnExits::isDay);
            case YEAR -> Exit.fact(value -> value.strip().matches("\\d{4}"));
            case NUMBER -> Exit.fact(value -> value.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?"));
            case CURRENCY -> Exit.fact(value -> value.matches("[A-Z]{3}"));
            case CHOICE, CHOICES -> Exit.codes(field.choices()::contains);
            case LINK, LINKS -> Exit.codes(id -> leads(field, id));
        };
    }

    private boolean leads(Register.Field field, String id) {
        List<String> to = field.rules().to();
        return to.contains(Register.Rules.CAPABILITY) && belonging.knows(id)
                || to.contains(Register.Rules.CRITERION) && belonging.asks(id)
                || to.contains(Register.Rules.INSTRUMENT)
                        && !own.get(TreatyActions.KIND).get(TreatyActions.INSTRUMENT).keeps().apply(id).isEmpty()
                || leaving.contains(id);
    }
}
