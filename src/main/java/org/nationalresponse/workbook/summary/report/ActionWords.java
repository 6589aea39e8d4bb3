package org.nationalresponse.workbook.summary.report;

import java.util.Optional;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.text.Texts;

/** The fields of an action in the words of the register that declares them. */
final class ActionWords {

    private final Texts texts;
    private final RecordWords words;
    private final Optional<Register> register;

    ActionWords(Material material) {
        this.texts = material.texts();
        this.words = material.records();
        this.register = words.register(Action.KIND.name());
    }

    /** How far it is; where nobody said, it is planned. */
    String status(Action action) {
        String code = action.status().code();
        return register.flatMap(own -> own.field(Action.STATUS).map(field -> words.choice(own, field, code)))
                .orElse(code);
    }

    /** Absent where the field is empty, or where nothing is asked of it. */
    Optional<String> value(Action action, String field) {
        if (register.isEmpty()) {
            return Typed.text(action.entry(), field);
        }
        return register.get().asked(action.entry().fields()).stream()
                .filter(asked -> asked.id().equals(field))
                .findFirst()
                .flatMap(asked -> words.value(register.get(), asked, action.entry()));
    }

    /** The whole cost with its currency. */
    Optional<String> cost(Action action) {
        return value(action, Action.COST).map(sum -> value(action, Action.CURRENCY)
                .map(currency -> texts.get("report.sum", "sum", sum, "currency", currency))
                .orElse(sum));
    }
}
