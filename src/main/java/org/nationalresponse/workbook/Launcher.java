package org.nationalresponse.workbook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nationalresponse.workbook.app.AppContext;
import org.nationalresponse.workbook.app.Folders;
import org.nationalresponse.workbook.cli.Arguments;
import org.nationalresponse.workbook.text.Texts;
import org.slf4j.LoggerFactory;

/** Starts the program: a window, or one command. */
public final class Launcher {

    /** Where the person was when a start script went elsewhere; relative paths start there. */
    private static final String FOLDER = "WORKBOOK_FOLDER";

    /** Read by the log's configuration. */
    private static final String LOG_FOLDER = "workbook.log";

    /** Held here, since the logging system forgets levels of loggers that nobody holds. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    /** Set where the build tool starts the program, so that a hint names a command that works there. */
    private static final String STARTED_BY = "workbook.started.by";

    private Launcher() {}

    public static void main(String[] args) {
        Path folder = Path.of(Optional.ofNullable(System.getenv(FOLDER)).orElse("")).toAbsolutePath();
        // Before anything logs: where the log lies, and that JavaFX may well come from the class path.
        System.setProperty(LOG_FOLDER, Folders.here().log().toString());
        TOOLKIT.setLevel(Level.SEVERE);
        // Java's older windows draw and print pages here, and open none; their own connection to the display would quarrel with
        // ours.
        System.setProperty("java.awt.headless", "true");
        Thread.setDefaultUncaughtExceptionHandler(Launcher::unexpected);
        if (Arguments.areCommand(args, folder)) {
            System.exit(new AppContext().commandLine(folder).run(args));
        }
        if (!hasDisplay()) {
            sayNoDisplay();
        }
        try {
            new AppContext().openWindow(args.length == 0 ? Optional.empty() : Optional.of(folder.resolve(args[0])));
        } catch (UnsupportedOperationException noWindows) {
            // A display is named but does not answer, or the system lacks its window library.
            LoggerFactory.getLogger(Launcher.class).error("no-window", noWindows);
            sayNoDisplay();
        }
    }

    private static void sayNoDisplay() {
        System.err.println(noDisplay());
        // Maven would bury the one line that helps under a page about the failed process.
        System.exit(startedByMaven() ? 0 : 1);
    }

    /** On Linux a window needs a display server; other systems, and the headless window system of tests, have their own. */
    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || System.getProperty("glass.platform") != null
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static String noDisplay() {
        Texts texts = Texts.in(Locale.ENGLISH);
        String command = texts.get(startedByMaven() ? "workbook.no-display.maven" : "workbook.no-display.plain");
        return texts.get("workbook.no-display", "command", command);
    }

    private static boolean startedByMaven() {
        return "maven".equals(System.getProperty(STARTED_BY));
    }

    private static void unexpected(Thread thread, Throwable error) {
        LoggerFactory.getLogger(Launcher.class).error("unexpected", error);
        System.err.println(
                Texts.in(Locale.ENGLISH).get("workbook.failed", "folder", Folders.here().log().toString()));
    }
}
