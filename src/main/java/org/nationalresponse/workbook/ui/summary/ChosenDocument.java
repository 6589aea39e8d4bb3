package org.nationalresponse.workbook.ui.summary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.ui.Desk;

/** The document that is chosen, of the content as it is at this moment, so that a person can go on typing while it is made. */
record ChosenDocument(Desk desk, ChoicesViewModel choices) {

    PrintedKind kind() {
        return choices.kind();
    }

    /** Not for the screen's thread: a frozen round may read the file. */
    Supplier<Source> source() {
        Workbook content = desk.content();
        LocalDate today = desk.today();
        Optional<Integer> number = choices.number();
        return () -> Source.of(
                desk.session().file(), content, number, desk.used(), desk.instruments(), desk.texts(), today);
    }

    /** Not for the screen's thread. */
    Supplier<Composed> composer() {
        Supplier<Source> source = source();
        PrintedKind kind = kind();
        Choice choice = choices.choice();
        return () -> kind.compose(source.get(), choice);
    }

    /** Such as "ghana-brief-2026-11-22". */
    String name() {
        String country = Profile.of(desk.content()).countryName(desk.texts().locale());
        String plain = country.toLowerCase(desk.texts().locale())
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String name = desk.texts().get("summary.file." + kind().code(), "country", plain, "date", desk.today().toString());
        return desk.texts().get("summary.file.for." + choices.audience().code(), "name", name);
    }

    String fileName(Format format) {
        return name() + "." + format.ending();
    }
}
