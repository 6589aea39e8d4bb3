package org.nationalresponse.workbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.nationalresponse.workbook.cli.CommandLineRunner;
import org.nationalresponse.workbook.cli.Workplace;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;
import org.nationalresponse.workbook.summary.printer.SystemPrinters;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.ui.Preferences;
import org.nationalresponse.workbook.ui.Services;
import org.nationalresponse.workbook.ui.Windows;
import org.nationalresponse.workbook.ui.common.FxDialogs;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.summary.PrintDialog;
import org.slf4j.LoggerFactory;

/** Puts the program together, by hand: each part is made here once and handed to those that need it. */
public final class AppContext {

    private final Folders folders = Folders.here();
    private final Path packFolder = folders.settings().resolve("packs");
    private final Clock clock = Clock.systemDefaultZone();
    private final Supplier<Packs> packs = once(() -> new PackLibrary(packFolder));
    private final Supplier<WorkbookFiles> files = once(() -> new SqliteWorkbookFiles(
            () -> System.getProperty("user.name", ""), clock, folders.cache().resolve("native")));
    private final Supplier<Instruments> instruments = once(InstrumentReader::read);

    /** The command line, in the language of the computer where it is offered. */
    public CommandLineRunner commandLine(Path folder) {
        Texts texts = Texts.in(Locale.ENGLISH);
        return new CommandLineRunner(
                new Workplace(files.get(), packs.get(), instruments, texts, clock, folder, System.out, System.err));
    }

    /** Opens the window. Returns at once; the window's own thread goes on. */
    public void openWindow(Optional<Path> file) {
        Preferences preferences = Settings.in(folders.settings());
        Executor background = background();
        // Made while the toolkit starts: on the way to the first screen each wait counts.
        CompletableFuture<Services> services =
                CompletableFuture.supplyAsync(() -> services(preferences, background), background);
        background.execute(Windows::prepare);
        Platform.startup(() -> start(preferences, services.join(), file));
    }

    private Services services(Preferences preferences, Executor background) {
        return new Services(
                preferences,
                packs.get(),
                files.get(),
                instruments,
                new SystemPrinters(),
                Texts::in,
                background,
                clock,
                packFolder,
                Path.of(System.getProperty("user.home", ".")));
    }

    private void start(Preferences preferences, Services services, Optional<Path> file) {
        Stage stage = new Stage();
        SceneFactory scenes = new SceneFactory(preferences);
        Supplier<Texts> texts = services::textsNow;
        FxDialogs dialogs = new FxDialogs(() -> stage, texts, scenes);
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> unexpected(error, dialogs));
        new Windows(services, stage, scenes, dialogs, new PrintDialog(dialogs, texts)).start(file);
    }

    private void unexpected(Throwable error, FxDialogs dialogs) {
        LoggerFactory.getLogger(AppContext.class).error("unexpected", error);
        dialogs.tell(
                Message.of("common.fault"), Message.of("workbook.failed", "folder", folders.log().toString()));
    }

    /** Daemon threads: they hold nothing that a person typed, so the program need not wait for them. */
    private static Executor background() {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "background");
            thread.setDaemon(true);
            return thread;
        });
        return threads;
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        return new Supplier<>() {
            private T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = source.get();
                }
                return made;
            }
        };
    }
}
