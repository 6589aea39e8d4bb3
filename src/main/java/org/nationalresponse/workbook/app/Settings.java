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
import org.nationalresponse.workbook.ui.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person chose on this computer, in a file of theirs. Saved at every change; a file that is missing, broken or cannot be
 * written costs at most the choices, never the work, so nothing here ever throws at a person. May be used from several threads.
 */
public final class Settings implements Preferences {

    private static final int TEXT_STEP = 10;
    private static final int NORMAL_TEXT = 100;
    private static final int MOST_RECENT = 8;
    private static final double NORMAL_WIDTH = 1280;
    private static final double NORMAL_HEIGHT = 800;
    private static final String LIGHT = "light";
    private static final String DARK = "dark";

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";
    private static final String RECENT = "recent.";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";

    private final Path file;
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

    @Override
    public synchronized String language() {
        // What is no language tag becomes an empty one: the computer's own language.
        Locale language = Locale.forLanguageTag(text(LANGUAGE).orElse(""));
        return language.getLanguage().isEmpty() ? "" : language.toLanguageTag();
    }

    @Override
    public synchronized void setLanguage(String tag) {
        change(LANGUAGE, tag);
    }

    @Override
    public synchronized String theme() {
        return text(THEME).filter(DARK::equals).orElse(LIGHT);
    }

    @Override
    public synchronized void setTheme(String theme) {
        change(THEME, theme);
    }

    @Override
    public synchronized int textSize() {
        return text(TEXT_SIZE).flatMap(Settings::number).map(Double::intValue).map(Settings::sane).orElse(NORMAL_TEXT);
    }

    @Override
    public synchronized void setTextSize(int percent) {
        change(TEXT_SIZE, String.valueOf(sane(percent)));
    }

    @Override
    public synchronized double width() {
        return length(WIDTH).orElse(NORMAL_WIDTH);
    }

    @Override
    public synchronized double height() {
        return length(HEIGHT).orElse(NORMAL_HEIGHT);
    }

    @Override
    public synchronized void setSize(double width, double height) {
        change(WIDTH, String.valueOf(width));
        change(HEIGHT, String.valueOf(height));
    }

    /** The files that were open last, latest first, whether or not they can be reached now; at most eight. */
    @Override
    public synchronized List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= MOST_RECENT; i++) {
            text(RECENT + i).flatMap(Settings::path).filter(path -> !files.contains(path)).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    @Override
    public synchronized void addRecent(Path path) {
        List<Path> files = new ArrayList<>(recent());
        Path absolute = path.toAbsolutePath().normalize();
        files.remove(absolute);
        files.add(0, absolute);
        setRecent(files);
    }

    @Override
    public synchronized void forgetRecent(Path path) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(path.toAbsolutePath().normalize());
        setRecent(files);
    }

    private void setRecent(List<Path> files) {
        for (int i = 1; i <= MOST_RECENT; i++) {
            if (i <= files.size()) {
                values.setProperty(RECENT + i, files.get(i - 1).toString());
            } else {
                values.remove(RECENT + i);
            }
        }
        save();
    }

    private void change(String key, String value) {
        if (!value.equals(values.getProperty(key))) {
            values.setProperty(key, value);
            save();
        }
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

    private Optional<Double> length(String key) {
        return text(key).flatMap(Settings::number).filter(length -> length > 0);
    }

    private static int sane(int percent) {
        int whole = Math.round(percent / (float) TEXT_STEP) * TEXT_STEP;
        return Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, whole));
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
