package org.nationalresponse.workbook.summary.brief;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** Sources for tests of the registers in print: the practice country, and one whose registers are all full. */
public final class Crowded {

    public static final Pack PACK = new PackLibrary(Path.of("target", "no-packs")).load("gsr-policy@2019", Locale.ENGLISH);
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "XTS", "GHS", "JPY");

    private Crowded() {}

    public static Source practice() {
        return source(Workbook.empty().with(PracticeCountry.edit()));
    }

    public static Source source(Workbook workbook) {
        return new Source(
                workbook,
                List.of(PACK),
                TreatyActions.standings(workbook, InstrumentReader.read()),
                Texts.in(Locale.ENGLISH),
                Almara.TODAY);
    }

    /** The practice country with so many records more in every register, every field of them filled. */
    public static Workbook with(int records) {
        Workbook workbook = Workbook.empty().with(PracticeCountry.edit());
        for (Register register : PACK.registers()) {
            for (int number = 0; number < records; number++) {
                Edit.Builder edit = Edit.of(new Kind(register.id()), id(register.id(), number));
                int at = number;
                register.fields().forEach(field -> edit.set(field.id(), value(register, field, at)));
                workbook = workbook.with(edit.build());
            }
        }
        return workbook;
    }

    public static UUID id(String register, int number) {
        return UUID.nameUUIDFromBytes((register + "/" + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String value(Register register, Register.Field field, int number) {
        return switch (field.type()) {
            case TEXT -> "Matter " + number + " of " + register.id() + ", " + field.id();
            case LONG_TEXT -> "What the ministry wrote of matter " + number + ". ".repeat(2) + "It goes on for a second sentence.";
            case DATE -> String.format(Locale.ROOT, "20%02d-%02d-28", 24 + number % 5, 1 + number % 12);
            case YEAR -> String.valueOf(2019 + number % 9);
            case NUMBER -> String.valueOf(number % 100);
            case CHOICE, CHOICES -> field.choices().get(number % field.choices().size());
            case CURRENCY -> CURRENCIES.get(number % CURRENCIES.size());
            case LINK, LINKS -> field.rules().to().stream()
                    .filter(to -> PACK.register(to).isPresent())
                    .findFirst()
                    .map(to -> id(to, number).toString())
                    .orElse("CRC");
        };
    }
}
