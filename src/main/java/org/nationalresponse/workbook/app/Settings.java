package org.nationalresponse.workbook.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person chose on this computer. Saved at every change; a file that is missing, broken or cannot be written costs at most
 * the choices, never the work, so nothing here ever throws at a person.
 */
public final class Settings {

    /** The shade of the screens. */
    public enum Theme {
        LIGHT,
        DARK,
        /** As the operating system has it. */
        SYSTEM
    }

    /** Where the window stood last, in screen units. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;
    public static final int TEXT_STEP = 10;
    private static final int NORMAL_TEXT = 100;
    private static final int MOST_RECENT = 8;

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";
    private static final String RECENT = "recent.";
    private static final String WINDOW = "window";

    private final Path file;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Properties values;

    private Settings(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /** The settings in a folder, which need not exist yet. */
    public static Settings in(Path folder) {
        Path file = folder.resolve("settings.properties");
        Properties values = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                log().warn("settings cannot be read; going on with the usual ones: {}", e.getClass().getSimpleName());
                values.clear();
            }
        }
        return new Settings(file, values);
    }

    /** Called after every change, on the thread that made it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The chosen language; empty where the operating system's counts. */
    public synchronized Optional<Locale> language() {
        return text(LANGUAGE).map(Locale::forLanguageTag).filter(locale -> !locale.getLanguage().isEmpty());
    }

    public void setLanguage(Optional<Locale> language) {
        change(LANGUAGE, language.map(Locale::toLanguageTag).orElse(""));
    }

    public synchronized Theme theme() {
        return text(THEME).flatMap(Settings::themeOf).orElse(Theme.SYSTEM);
    }

    public void setTheme(Theme theme) {
        change(THEME, theme.name().toLowerCase(Locale.ROOT));
    }

    /** Per cent of the normal size: {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT} in steps of {@value #TEXT_STEP}. */
    public synchronized int textSize() {
        return text(TEXT_SIZE).flatMap(Settings::number).map(Double::intValue).map(Settings::sane).orElse(NORMAL_TEXT);
    }

    public void setTextSize(int percent) {
        change(TEXT_SIZE, String.valueOf(sane(percent)));
    }

    /** The files that were open last, latest first, whether or not they can be reached now; at most eight. */
    public synchronized List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= MOST_RECENT; i++) {
            text(RECENT + i).flatMap(Settings::path).filter(path -> !files.contains(path)).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    public void addRecent(Path path) {
        List<Path> files = new ArrayList<>(recent());
        Path absolute = path.toAbsolutePath().normalize();
        files.remove(absolute);
        files.add(0, absolute);
        setRecent(files);
    }

    public void forgetRecent(Path path) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(path.toAbsolutePath().normalize());
        setRecent(files);
    }

    /** Where the window stood when it was closed. */
    public synchronized Optional<WindowPlace> window() {
        return text(WINDOW).flatMap(Settings::place);
    }

    public void setWindow(WindowPlace place) {
        change(WINDOW, place.x() + " " + place.y() + " " + place.width() + " " + place.height() + " " + place.maximized());
    }

    private void setRecent(List<Path> files) {
        synchronized (this) {
            for (int i = 1; i <= MOST_RECENT; i++) {
                if (i <= files.size()) {
                    values.setProperty(RECENT + i, files.get(i - 1).toString());
                } else {
                    values.remove(RECENT + i);
                }
            }
            save();
        }
        listeners.forEach(Runnable::run);
    }

    private void change(String key, String value) {
        synchronized (this) {
            if (value.equals(values.getProperty(key))) {
                return;
            }
            values.setProperty(key, value);
            save();
        }
        listeners.forEach(Runnable::run);
    }

    /** Written beside and then renamed, so that a power cut leaves the old settings or the new ones. */
    private void save() {
        Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(draft)) {
                values.store(writer, null);
            }
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            log().warn("settings cannot be saved: {}", e.getClass().getSimpleName());
            draft.toFile().delete();
        }
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<Theme> themeOf(String name) {
        for (Theme theme : Theme.values()) {
            if (theme.name().equalsIgnoreCase(name)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    private static int sane(int percent) {
        int whole = Math.round(percent / (float) TEXT_STEP) * TEXT_STEP;
        return Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, whole));
    }

    private static Optional<WindowPlace> place(String text) {
        String[] parts = text.split(" ");
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < parts.length && i < 4; i++) {
            number(parts[i]).ifPresent(numbers::add);
        }
        if (parts.length != 5 || numbers.size() != 4 || numbers.get(2) <= 0 || numbers.get(3) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), Boolean.parseBoolean(parts[4])));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Only where there is something to say: to make the log ready takes a fifth of the start. */
    private static Logger log() {
        return LoggerFactory.getLogger(Settings.class);
    }
}
