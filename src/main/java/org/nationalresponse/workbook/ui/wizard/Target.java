package org.nationalresponse.workbook.ui.wizard;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.nationalresponse.workbook.country.Countries;
import org.nationalresponse.workbook.country.WorkbookFiles;

/** Where a new workbook could lie: in the documents, under a name that says country and year, and never over another file. */
record Target(Path homeFolder, Predicate<Path> exists) {

    /** A free name such as {@code ghana-2026.nrw}, or {@code ghana-2026-2.nrw} where that one is taken. */
    Path suggest(String countryCode, Optional<LocalDate> lastDay) {
        Path documents = homeFolder.resolve("Documents");
        Path folder = exists.test(documents) ? documents : homeFolder;
        String name = plain(Countries.name(countryCode, Locale.ENGLISH))
                + lastDay.map(day -> "-" + day.getYear()).orElse("");
        Path file = folder.resolve(name + WorkbookFiles.ENDING);
        for (int number = 2; exists.test(file); number++) {
            file = folder.resolve(name + "-" + number + WorkbookFiles.ENDING);
        }
        return file;
    }

    /** The file that a person names, with the ending that opens it again. */
    static Path withEnding(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(WorkbookFiles.ENDING)
                ? chosen
                : chosen.resolveSibling(name + WorkbookFiles.ENDING);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
