package org.nationalresponse.workbook.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;

/**
 * What the screens are given from outside, put together once at the start.
 *
 * @param texts the words of a language
 * @param background runs work that must not hold up the screen
 * @param packFolder where a person can drop packs
 */
public record Services(
        Preferences preferences,
        Packs packs,
        WorkbookFiles files,
        Supplier<Instruments> instruments,
        Function<Locale, Texts> texts,
        Executor background,
        Clock clock,
        Path packFolder) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
