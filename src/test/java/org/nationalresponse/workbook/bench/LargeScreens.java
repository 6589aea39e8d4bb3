package org.nationalresponse.workbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Habits;
import org.nationalresponse.workbook.ui.ScreensTest;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.common.FxLater;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.session.Session;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** The screens of a file, and how long they take to be drawn and to follow a change. */
final class LargeScreens implements AutoCloseable {

    private static final int PULSES = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ScreenThread thread = new ScreenThread();
    private final ShellViewModel shell;
    private final Stage stage;
    private final Scene scene;
    private final List<Pack> packs;
    private int edited;

    LargeScreens(WorkbookFiles files, PackLibrary library, Path path) {
        Fx.start();
        Texts texts = Texts.in(Locale.ENGLISH);
        WorkbookFile file = files.open(path);
        packs = UsedPacks.of(file, library, Locale.ENGLISH);
        shell = Fx.get(() -> {
            Session session = new Session(file, new FxLater(), Platform::runLater, Clock.systemUTC());
            ShellViewModel model = new ShellViewModel();
            model.open(
                    new Desk(
                            session,
                            texts,
                            packs,
                            InstrumentReader.read(),
                            () -> Desks.TODAY,
                            model,
                            new FakeDialogs(),
                            new Background(ForkJoinPool.commonPool(), Platform::runLater),
                            new Habits()),
                    Place.ROUNDS);
            return model;
        });
        stage = Fx.get(() -> {
            Stage made = new Stage();
            made.setScene(new SceneFactory(new FakePreferences()).create(ScreensTest.load(shell, texts), texts, 1280, 800));
            made.show();
            return made;
        });
        scene = Fx.get(stage::getScene);
        ScreenThread.pulses(PULSES);
    }

    ShellViewModel shell() {
        return shell;
    }

    /** Milliseconds that the screen's thread works from going to a page to its picture, each time anew from another page. */
    double[] drawn(Place place, int times) {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            took[i] = Fx.get(() -> {
                long start = THREADS.getCurrentThreadCpuTime();
                shell.go(place);
                scene.snapshot(null);
                return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            });
            quiet();
            Fx.run(() -> shell.go(Place.SETTINGS));
            quiet();
        }
        return took;
    }

    /** Milliseconds that the screen's thread works in one go after each of many changes of an answer, seen from a page. */
    double[] edits(Place place, int times) {
        Fx.run(() -> shell.go(place));
        quiet();
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            took[i] = thread.longestRun(this::edit, PULSES).work();
        }
        return took;
    }

    /** Each is another one. */
    private void edit() {
        Round round = shell.desk().round();
        List<String> criteria = packs.stream()
                .flatMap(Pack::capabilities)
                .flatMap(capability -> capability.criteria().stream())
                .map(Criterion::id)
                .toList();
        int run = edited++;
        String criterion = criteria.get(run % criteria.size());
        Answer.Value value = Answer.Value.values()[(run / criteria.size() + run) % 3];
        shell.desk().session().edit(Edit.of(Answer.KIND, Ids.answer(round.id(), criterion))
                .set(Answer.ROUND, round.id().toString())
                .set(Answer.CRITERION, criterion)
                .set(Answer.VALUE, value.code())
                .set(Answer.NOTE, "Changed for the " + run + "th time")
                .build());
    }

    /** Lets the background finish and its answers be shown. */
    private static void quiet() {
        ForkJoinPool.commonPool().awaitQuiescence(60, TimeUnit.SECONDS);
        ScreenThread.pulses(PULSES);
    }

    @Override
    public void close() {
        Fx.run(() -> {
            stage.close();
            shell.desk().session().close();
        });
    }
}
