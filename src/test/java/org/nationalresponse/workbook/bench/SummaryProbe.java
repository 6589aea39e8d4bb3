package org.nationalresponse.workbook.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.Begun;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.report.Reports;

/** The program that makes the practice country's documents, all three rounds in the record, and measures itself. */
public final class SummaryProbe {

    static final String TIME = "time";
    static final String MEMORY = "memory";

    private static final int WARM = 9;
    /** A process that has loaded nothing yet, on a machine that may be busy with other things. */
    private static final double MOST_SECONDS_COLD = 4;

    private static final double MOST_SECONDS_BRIEF = 0.7;
    private static final double MOST_SECONDS_REPORT = 1.5;
    private static final double MOST_SECONDS_PAGE = 0.5;
    private static final double MOST_MEGABYTES = 300;
    private static final float SCREEN = 96;
    private static final Path OF_THIS_PROGRAM = Path.of("/proc/self/status");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SummaryProbe() {}

    /** @param args what to measure, and the file for what was measured */
    public static void main(String[] args) throws IOException {
        HeapWatch heap = new HeapWatch();
        Source source = Reports.source(Reports.practice());
        Measure.write(args[0].equals(TIME) ? times(source) : memory(source, heap), Path.of(args[1]));
    }

    private static List<Measure> times(Source source) {
        double first = Took.by(() -> whole(PrintedKind.BRIEF, source)).passed();
        Measure brief = middle("Brief as PDF, in a running program", MOST_SECONDS_BRIEF, () -> whole(PrintedKind.BRIEF, source));
        Measure report = middle("Report as PDF, in a running program", MOST_SECONDS_REPORT, () -> whole(PrintedKind.REPORT, source));
        Measure front = middle("First page of the report, from the record on", MOST_SECONDS_PAGE, () -> front(source));
        byte[] pdf = whole(PrintedKind.BRIEF, source);
        Measure page = middle("First page of the brief as a picture", MOST_SECONDS_PAGE, () -> picture(pdf));
        return List.of(
                new Measure("Brief as PDF, first in a cold process", first, "s", brief.value(), MOST_SECONDS_COLD),
                against(brief, brief),
                against(report, brief),
                against(front, brief),
                against(page, brief));
    }

    private static byte[] whole(PrintedKind kind, Source source) {
        return Format.PDF.write(composed(kind, source));
    }

    /** As the preview begins. */
    private static void front(Source source) {
        try (Begun begun = PdfWriter.begin(composed(PrintedKind.REPORT, source).document())) {
            picture(begun.front().orElseThrow().pdf());
        }
    }

    private static void picture(byte[] pdf) {
        try (Pages pages = Pages.of(pdf)) {
            pages.render(0, SCREEN);
        }
    }

    private static Composed composed(PrintedKind kind, Source source) {
        return kind.compose(source, Choice.of(Paper.A4));
    }

    /** Every kind in every format, one after the other. */
    private static List<Measure> memory(Source source, HeapWatch heap) throws IOException {
        for (PrintedKind kind : PrintedKind.values()) {
            for (Format format : Format.values()) {
                format.write(composed(kind, source));
            }
        }
        double most = heap.most();
        Optional<Double> resident = mostResident();
        String raw = "of the heap: most at any moment " + Measure.number(most) + ", most left after clearing "
                + Measure.number(heap.mostLeft());
        String what = resident.isPresent() ? "the process" : "the heap, where the process does not tell";
        return List.of(new Measure(
                "Every kind in every format, most memory of " + what, resident.orElse(most), "MB", most, MOST_MEGABYTES, raw));
    }

    /** In megabytes, where the system tells it. */
    private static Optional<Double> mostResident() throws IOException {
        if (!Files.isReadable(OF_THIS_PROGRAM)) {
            return Optional.empty();
        }
        return Files.readAllLines(OF_THIS_PROGRAM).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    private static Measure middle(String name, double limit, Runnable work) {
        double[] passed = new double[WARM];
        double[] worked = new double[WARM];
        for (int i = 0; i < WARM; i++) {
            Took took = Took.by(work);
            passed[i] = took.passed();
            worked[i] = took.worked();
        }
        String raw = Measure.inWords("on the clock", passed) + "\n" + Measure.inWords("work of the thread", worked);
        return new Measure(name, Measure.middle(passed), "s", Double.NaN, limit, raw);
    }

    private static Measure against(Measure measure, Measure base) {
        return new Measure(measure.name(), measure.value(), "s", base.value(), measure.limit(), measure.raw());
    }

    /** In seconds: what passed on the clock, and what the thread worked. On a busy machine others have their turns between. */
    private record Took(double passed, double worked) {

        static Took by(Runnable work) {
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            long after = THREADS.getCurrentThreadCpuTime();
            return new Took((System.nanoTime() - start) / 1e9, (after - before) / 1e9);
        }
    }
}
