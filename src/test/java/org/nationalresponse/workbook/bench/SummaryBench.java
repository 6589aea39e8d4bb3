package org.nationalresponse.workbook.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** How long the practice country's brief takes, from the workbook to the PDF and to its first page on the screen. */
public final class SummaryBench {

    private static final int WARM = 9;
    /** A process that has loaded nothing yet, on a machine that may be busy with other things. */
    private static final double MOST_SECONDS_COLD = 4;

    private static final double MOST_SECONDS = 0.7;
    private static final double MOST_SECONDS_PAGE = 0.5;

    private SummaryBench() {}

    /** The first brief of a process, the middle one of nine more, and its first page as a picture. */
    public static List<Measure> all() {
        Texts texts = Texts.in(Locale.ENGLISH);
        Workbook workbook = Workbook.empty().with(PracticeCountry.edit());
        Pack pack = new PackLibrary(Path.of("target", "no-packs")).load("gsr-policy@2019", Locale.ENGLISH);
        Runnable brief = () -> pdf(workbook, pack, texts);
        double first = seconds(brief);
        double warm = middle(brief);
        byte[] pdf = pdf(workbook, pack, texts);
        double page = middle(() -> {
            try (Pages pages = Pages.of(pdf)) {
                pages.render(0, 96);
            }
        });
        return List.of(
                new Measure("Brief as PDF, first in a cold process", first, "s", warm, MOST_SECONDS_COLD),
                new Measure("Brief as PDF, in a running program", warm, "s", warm, MOST_SECONDS),
                new Measure("First page of the brief as a picture", page, "s", warm, MOST_SECONDS_PAGE));
    }

    private static byte[] pdf(Workbook workbook, Pack pack, Texts texts) {
        return Prints.pdf(
                        PrintedKind.BRIEF,
                        new Source(
                                workbook,
                                List.of(pack),
                                TreatyActions.standings(workbook, InstrumentReader.read()),
                                texts,
                                LocalDate.of(2026, 11, 22)))
                .pdf();
    }

    private static double middle(Runnable work) {
        double[] times = new double[WARM];
        for (int i = 0; i < WARM; i++) {
            times[i] = seconds(work);
        }
        Arrays.sort(times);
        return times[WARM / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
