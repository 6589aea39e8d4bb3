package org.nationalresponse.workbook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.exchange.JsonExport;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.progress.Trend;
import org.nationalresponse.workbook.progress.search.Search;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.shell.Place;

/** The program that makes the large workbook and measures it, in the little memory that {@link LargeBench} gives it. */
public final class LargeProbe {

    private static final double MORE_TO_OPEN = 300;
    private static final double MORE_FOR_OVERVIEW = 150;
    private static final double MOST_TREND = 200;
    private static final double MOST_SEARCH = 50;
    private static final double MOST_CHECK = 1_000;
    private static final double MOST_IN_ONE_GO = 16;
    private static final double MOST_MEGABYTES = 256;
    private static final int TIMES = 9;
    private static final int FEW_TIMES = 3;
    private static final int EDITS = 100;
    /** Words of many places and of one, in three languages, with and without accents, a sentence, and what is nowhere. */
    private static final List<String> QUESTIONS = List.of(
            "budget",
            "cabinet prosecutors",
            "unite specialisee",
            "مشروع قانون",
            "act 812",
            "a",
            "nobody could say how many cases were passed on",
            "\"three hundred officers\"",
            "budget zebra quagga");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final HeapWatch heap = new HeapWatch();
    private final PackLibrary packs;
    private final WorkbookFiles files;
    private final Path folder;
    private final List<Measure> found = new ArrayList<>();

    private LargeProbe(Path folder) {
        this.folder = folder;
        packs = new PackLibrary(folder.resolve("packs"));
        files = new SqliteWorkbookFiles(() -> "bench", Clock.systemUTC(), folder.resolve("native"));
    }

    /** @param args the folder to work in, and the file for what was measured */
    public static void main(String[] args) throws IOException {
        LargeProbe probe = new LargeProbe(Path.of(args[0]));
        probe.measure();
        Measure.write(probe.found, Path.of(args[1]));
        System.exit(0);
    }

    private void measure() throws IOException {
        Pack pack = packs.load(LargeCountry.PACK, Locale.ENGLISH);
        LargeFile made = LargeFile.make(folder, files, packs, pack);
        found.add(new Measure("Large: 500 MB of files taken in", made.kept(), "ms", made.copied(), Double.POSITIVE_INFINITY));
        opening(made);
        check(made, pack);
        search(made, pack);
        trend(made, pack);
        screens(made);
        typing(made);
        paper(made, pack);
        memory();
    }

    private void opening(LargeFile made) {
        double[] large = times(TIMES, run -> open(made.large()));
        double[] empty = times(TIMES, run -> open(made.empty()));
        add("Large: opening", large, empty, MORE_TO_OPEN);
    }

    private double open(Path path) {
        WorkbookFile[] file = new WorkbookFile[1];
        double took = passed(() -> file[0] = files.open(path));
        file[0].close();
        return took;
    }

    private void check(LargeFile made, Pack pack) {
        double[] large = times(TIMES, review(made.large(), pack));
        double[] empty = times(TIMES, review(made.empty(), pack));
        found.add(new Measure("Large: all rules, first time", large[0], "ms", empty[0], MOST_CHECK));
        add("Large: all rules", large, "ms", empty, MOST_CHECK);
        double[] whole = times(FEW_TIMES, run -> passed(() -> files.verify(made.large())));
        double[] small = times(FEW_TIMES, run -> passed(() -> files.verify(made.empty())));
        add("Large: the file’s integrity", whole, "ms", small, Double.POSITIVE_INFINITY);
    }

    private ToDoubleFunction<Integer> review(Path path, Pack pack) {
        Instruments instruments = InstrumentReader.read();
        Texts texts = Texts.in(Locale.ENGLISH);
        return run -> {
            // Read anew each time, so that nothing is known from the time before.
            Workbook content = content(path);
            return worked(() -> Findings.review(
                    content,
                    List.of(pack),
                    new RecordWords(content, List.of(pack), texts),
                    TreatyActions.standings(content, instruments),
                    Desks.TODAY));
        };
    }

    private void search(LargeFile made, Pack pack) {
        Workbook large = content(made.large());
        Workbook empty = content(made.empty());
        Search ours = new Search(List.of(pack), List.of(pack), InstrumentReader.read(), Texts.in(Locale.ENGLISH));
        Search bare = new Search(List.of(pack), List.of(pack), InstrumentReader.read(), Texts.in(Locale.ENGLISH));
        found.add(new Measure(
                "Large: all of it read for the first search", worked(() -> ours.prepare(large)), "ms",
                worked(() -> bare.prepare(empty)), Double.POSITIVE_INFINITY));
        int count = TIMES * QUESTIONS.size();
        searched("Large: a search, 95th percentile", searches(ours, large, count), searches(bare, empty, count));
        Workbook[] edited = {large};
        double[] after = times(count, run -> {
            edited[0] = edited[0].with(Edit.set(Round.KIND, Ids.round(LargeCountry.ROUNDS), Round.SUMMARY, "Edit " + run));
            return worked(() -> ours.find(QUESTIONS.get(run % QUESTIONS.size()), edited[0]));
        });
        searched("Large: a search after an edit, 95th percentile", after, searches(bare, empty, count));
    }

    private double[] searches(Search search, Workbook workbook, int count) {
        return times(count, run -> worked(() -> search.find(QUESTIONS.get(run % QUESTIONS.size()), workbook)));
    }

    private void searched(String name, double[] large, double[] empty) {
        found.add(new Measure(
                name, Measure.percentile(95, large), "ms", Measure.percentile(95, empty), MOST_SEARCH,
                Measure.inWords("large", large) + "\n" + Measure.inWords("empty", empty)));
    }

    private void trend(LargeFile made, Pack pack) {
        List<Pack> all = List.of(pack);
        double[] large = times(TIMES, run -> trend(content(made.large()), all));
        add("Large: the trend reckoned", large, "ms", times(TIMES, run -> trend(content(made.empty()), all)), MOST_TREND);
    }

    private static double trend(Workbook content, List<Pack> packs) {
        return worked(() -> Trend.of(content, packs));
    }

    private Workbook content(Path path) {
        try (WorkbookFile file = files.read(path)) {
            return file.content();
        }
    }

    private void screens(LargeFile made) {
        try (LargeScreens large = new LargeScreens(files, packs, made.large());
                LargeScreens empty = new LargeScreens(files, packs, made.empty())) {
            double[] firstEmpty = empty.drawn(Place.OVERVIEW, 1);
            double[] firstLarge = large.drawn(Place.OVERVIEW, 1);
            found.add(new Measure(
                    "Large: overview drawn, first time", firstLarge[0], "ms", firstEmpty[0], firstEmpty[0] + MORE_FOR_OVERVIEW));
            double[] overview = large.drawn(Place.OVERVIEW, TIMES);
            add("Large: overview drawn", overview, empty.drawn(Place.OVERVIEW, TIMES), MORE_FOR_OVERVIEW);
            add("Large: trend drawn", large.drawn(Place.TREND, TIMES), "ms", empty.drawn(Place.TREND, TIMES), MOST_TREND);
            edits("the overview", Place.OVERVIEW, large, empty);
            edits("the trend", Place.TREND, large, empty);
        }
    }

    private void typing(LargeFile made) {
        TypingBench.answer("a note of the large one", folder, made.large()).stream()
                .map(measure -> measure.named("Large: " + measure.name()))
                .forEach(found::add);
    }

    private void edits(String page, Place place, LargeScreens large, LargeScreens empty) {
        empty.edits(place, EDITS);
        double[] ours = large.edits(place, EDITS);
        double[] bare = empty.edits(place, EDITS);
        found.add(new Measure(
                "Large: an edit seen from " + page + ", 99th percentile", Measure.percentile(99, ours), "ms",
                Measure.percentile(99, bare), MOST_IN_ONE_GO,
                Measure.inWords("work in the longest run", ours) + "\n" + Measure.inWords("empty", bare)));
    }

    private void memory() {
        found.add(new Measure(
                "Large: the most memory at any moment, of 256 MB", heap.most(), "MB", heap.mostLeft(), MOST_MEGABYTES,
                "the baseline is the most that was left after clearing"));
    }

    private void add(String name, double[] large, double[] empty, double more) {
        add(name, large, "ms", empty, Measure.middle(empty) + more);
    }

    private void add(String name, double[] large, String unit, double[] empty, double limit) {
        found.add(new Measure(
                name, Measure.middle(large), unit, Measure.middle(empty), limit,
                Measure.inWords("large", large) + "\n" + Measure.inWords("empty", empty)));
    }

    /** The last round's brief, and all rounds as JSON. */
    private void paper(LargeFile made, Pack pack) {
        Instruments instruments = InstrumentReader.read();
        Texts texts = Texts.in(Locale.ENGLISH);
        List<Pack> all = List.of(pack);
        List<ToDoubleFunction<Path>> works = List.of(
                path -> {
                    Workbook content = content(path);
                    List<Standing> standings = TreatyActions.standings(content, instruments);
                    Source source = new Source(content, all, standings, texts, Desks.TODAY);
                    return worked(() -> Prints.pdf(PrintedKind.BRIEF, source).pdf());
                },
                path -> {
                    Workbook content = content(path);
                    return worked(() -> JsonExport.write(content, all, instruments, texts, OutputStream.nullOutputStream()));
                });
        String[] names = {"brief as PDF", "written as JSON"};
        for (int i = 0; i < names.length; i++) {
            ToDoubleFunction<Path> work = works.get(i);
            add(
                    "Large: " + names[i],
                    times(FEW_TIMES, run -> work.applyAsDouble(made.large())),
                    "ms",
                    times(FEW_TIMES, run -> work.applyAsDouble(made.empty())),
                    Double.POSITIVE_INFINITY);
        }
    }

    private static double[] times(int count, ToDoubleFunction<Integer> work) {
        double[] took = new double[count];
        for (int i = 0; i < count; i++) {
            took[i] = work.applyAsDouble(i);
        }
        return took;
    }

    /** What this thread works; on a busy machine the clock shows more, since others had their turns. */
    private static double worked(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** What passes on the clock, for work that is done on other threads or by the disk. */
    private static double passed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
