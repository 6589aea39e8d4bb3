package org.nationalresponse.workbook.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.framework.Register;

/** Long lists with every field filled, and with links to the records of other lists. */
final class ManyRecords {

    private ManyRecords() {}

    static Edit of(Register register, int count) {
        List<Edit.Write> writes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            register.fields().forEach(field -> writes.add(new Edit.Write(
                    new FieldRef(new Kind(register.id()), id(register.id(), number), field.id()), value(field, number))));
        }
        return new Edit(writes);
    }

    private static String value(Register.Field field, int number) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> field.id() + " " + number;
            case DATE -> "20" + (10 + number % 15) + "-05-17";
            case YEAR -> "20" + (10 + number % 15);
            case NUMBER -> String.valueOf(number);
            case CURRENCY -> "EUR";
            case CHOICE, CHOICES -> field.choices().get(number % field.choices().size());
            case LINK, LINKS -> id(field.rules().to().get(0), number).toString();
        };
    }

    private static UUID id(String register, int number) {
        return Shelf.id(register + number);
    }
}
