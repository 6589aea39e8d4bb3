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
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.ui.settings.Languages;

/**
 * What the screens are given from outside, put together once at the start.
 *
 * @param texts the words of a language
 * @param background runs work that must not hold up the screen
 * @param packFolder where a person can drop packs
 * @param homeFolder where a new workbook is suggested to lie
 */
public record Services(
        Preferences preferences,
        Packs packs,
        WorkbookFiles files,
        Supplier<Instruments> instruments,
        Printers printers,
        Function<Locale, Texts> texts,
        Executor background,
        Clock clock,
        Path packFolder,
        Path homeFolder) {

    /** The words of the language that is set, or that the computer speaks, where it is offered; else English. */
    public Texts textsNow() {
        String tag = preferences.language();
        Locale wanted = tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag);
        boolean offered = Languages.OFFERED.contains(wanted.getLanguage());
        return texts.apply(offered ? wanted : Locale.ENGLISH);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
