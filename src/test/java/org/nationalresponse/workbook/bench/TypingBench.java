package org.nationalresponse.workbook.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.store.SqliteWorkbookFiles;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.FakePrinters;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Services;
import org.nationalresponse.workbook.ui.Windows;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** How long the screen's thread is busy in one go while a person types into the practice country's real file. */
final class TypingBench {

    private static final double MOST_MILLIS = 16;
    private static final int WARM_UP = 100;
    private static final int KEYS = 200;
    private static final int EDITS = 60;
    private static final int PREVIEWS = 5;
    private static final int PREVIEW_PULSES = 150;
    private static final String LETTERS = "The ministry has put a draft before the cabinet. ";

    private final Scene scene;
    private final ScreenThread thread;
    private final TextArea field;
    private int typed;

    private TypingBench(Scene scene, ScreenThread thread, TextArea field) {
        this.scene = scene;
        this.thread = thread;
        this.field = field;
    }

    static List<Measure> all(Path folder) {
        Fx.start();
        ScreenThread thread = new ScreenThread();
        double bare = bare(thread);
        Stage stage = open(folder, practice(folder));
        Scene scene = Fx.get(stage::getScene);
        List<Measure> found = new ArrayList<>(answer("criterion’s note", scene, thread, bare));
        press(scene, KeyCode.P);
        await(() -> scene.getRoot().lookup(".summary .text-area") != null);
        found.addAll(measure("sentences of the brief", scene, thread, ".summary .text-area", bare));
        TextArea sentences = (TextArea) Fx.get(() -> scene.getRoot().lookup(".summary .text-area"));
        TypingBench summary = new TypingBench(scene, thread, sentences);
        ScreenThread.Run[] previews = summary.edits(PREVIEWS, PREVIEW_PULSES);
        found.add(new Measure(
                "Preview made anew and shown, most", Measure.percentile(100, work(previews)), "ms", bare, MOST_MILLIS,
                inWords(previews)));
        press(scene, KeyCode.W);
        Fx.run(stage::close);
        return found;
    }

    /** The same in an answer's note of another file, whose round is open. */
    static List<Measure> answer(String what, Path folder, Path file) {
        Fx.start();
        ScreenThread thread = new ScreenThread();
        double bare = bare(thread);
        Stage stage = open(folder, file);
        Scene scene = Fx.get(stage::getScene);
        List<Measure> found = answer(what, scene, thread, bare);
        press(scene, KeyCode.W);
        Fx.run(stage::close);
        return found;
    }

    private static List<Measure> answer(String what, Scene scene, ScreenThread thread, double bare) {
        await(() -> scene.getRoot().lookup(".place") != null);
        press(scene, KeyCode.PAGE_DOWN);
        await(() -> scene.getRoot().lookup(".criterion") != null);
        Fx.run(() -> ((Button) scene.getRoot().lookup(".criterion #open")).fire());
        return measure(what, scene, thread, ".criterion .text-area", bare);
    }

    private static List<Measure> measure(String what, Scene scene, ScreenThread thread, String selector, double bare) {
        TextArea field = Fx.get(() -> scene.getRoot().lookupAll(selector).stream()
                .map(TextArea.class::cast)
                .filter(area -> area.getParent().getParent().isVisible())
                .findFirst()
                .orElseThrow());
        TypingBench bench = new TypingBench(scene, thread, field);
        bench.keys(WARM_UP);
        ScreenThread.Run[] keys = bench.keys(KEYS);
        bench.edits(EDITS / 2, 8);
        ScreenThread.Run[] edits = bench.edits(EDITS, 8);
        return List.of(
                measure("A key typed, " + what + ", 99th percentile", keys, bare),
                measure("An edit stored, " + what + ", 99th percentile", edits, bare));
    }

    private static Measure measure(String name, ScreenThread.Run[] runs, double bare) {
        return new Measure(name, Measure.percentile(99, work(runs)), "ms", bare, MOST_MILLIS, inWords(runs));
    }

    private static double[] work(ScreenThread.Run... runs) {
        return Arrays.stream(runs).mapToDouble(ScreenThread.Run::work).toArray();
    }

    private static String inWords(ScreenThread.Run... runs) {
        double[] passed = Arrays.stream(runs).mapToDouble(ScreenThread.Run::passed).toArray();
        return Measure.inWords("work in the longest run", work(runs)) + "\n" + Measure.inWords("on the clock", passed);
    }

    /** The longest run of work after each key. */
    private ScreenThread.Run[] keys(int count) {
        ScreenThread.Run[] longest = new ScreenThread.Run[count];
        Fx.run(field::requestFocus);
        for (int i = 0; i < count; i++) {
            longest[i] = thread.longestRun(this::type, 2);
        }
        return longest;
    }

    /** The longest run of work after a key that is followed by leaving the field, which stores it. */
    private ScreenThread.Run[] edits(int count, int pulses) {
        ScreenThread.Run[] longest = new ScreenThread.Run[count];
        for (int i = 0; i < count; i++) {
            longest[i] = thread.longestRun(
                    () -> {
                        field.requestFocus();
                        type();
                        scene.getRoot().lookup(".place").requestFocus();
                    },
                    pulses);
        }
        return longest;
    }

    private void type() {
        String letter = String.valueOf(LETTERS.charAt(typed++ % LETTERS.length()));
        field.end();
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }

    /** The same keys into a text area that nothing listens to. */
    private static double bare(ScreenThread thread) {
        TextArea area = Fx.get(TextArea::new);
        Stage stage = Fx.get(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new VBox(area), 1280, 800));
            made.show();
            return made;
        });
        TypingBench bench = new TypingBench(Fx.get(stage::getScene), thread, area);
        bench.keys(WARM_UP);
        ScreenThread.Run[] keys = bench.keys(KEYS);
        Fx.run(stage::close);
        return Measure.percentile(99, work(keys));
    }

    private static Path practice(Path folder) {
        Path file = folder.resolve("typing" + WorkbookFiles.ENDING);
        List<String> used = Profile.of(Workbook.empty().with(PracticeCountry.edit())).packs();
        Map<String, byte[]> attachments = UsedPacks.attachments(used, new PackLibrary(folder.resolve("packs")));
        files(folder).create(file, PracticeCountry.edit(), attachments).close();
        return file;
    }

    private static WorkbookFiles files(Path folder) {
        return new SqliteWorkbookFiles(() -> "bench", Clock.systemDefaultZone(), folder.resolve("native"));
    }

    private static Stage open(Path folder, Path file) {
        FakePreferences preferences = new FakePreferences();
        return Fx.get(() -> {
            Stage stage = new Stage();
            Services services = new Services(
                    preferences,
                    new PackLibrary(folder.resolve("packs")),
                    files(folder),
                    InstrumentReader::read,
                    new FakePrinters(),
                    Texts::in,
                    Executors.newCachedThreadPool(task -> {
                        Thread worker = new Thread(task);
                        worker.setDaemon(true);
                        return worker;
                    }),
                    Clock.systemDefaultZone(),
                    folder.resolve("packs"),
                    folder);
            new Windows(services, stage, new SceneFactory(preferences), new FakeDialogs(), (found, pages) -> Optional.empty())
                    .start(Optional.of(file));
            return stage;
        });
    }

    private static void press(Scene scene, KeyCode key) {
        Fx.run(() -> {
            Parent root = scene.getRoot();
            Node at = scene.getFocusOwner() == null ? root : scene.getFocusOwner();
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        });
    }

    /** Waits, pulse by pulse, until something is on the screen. */
    private static void await(Supplier<Boolean> there) {
        for (int pulse = 0; pulse < 600; pulse++) {
            if (Fx.get(there::get)) {
                return;
            }
            ScreenThread.pulses(1);
        }
        throw new IllegalStateException("the screen did not come");
    }
}
