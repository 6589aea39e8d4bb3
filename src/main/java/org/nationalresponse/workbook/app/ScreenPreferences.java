package org.nationalresponse.workbook.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nationalresponse.workbook.ui.Preferences;

/** The settings as the screens ask for them. */
final class ScreenPreferences implements Preferences {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Settings settings;

    ScreenPreferences(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String language() {
        return settings.language().map(Locale::toLanguageTag).orElse("");
    }

    @Override
    public void setLanguage(String tag) {
        settings.setLanguage(Optional.of(tag).filter(text -> !text.isEmpty()).map(Locale::forLanguageTag));
    }

    @Override
    public String theme() {
        return settings.theme() == Settings.Theme.DARK ? "dark" : "light";
    }

    @Override
    public void setTheme(String theme) {
        settings.setTheme(theme.equals("dark") ? Settings.Theme.DARK : Settings.Theme.LIGHT);
    }

    @Override
    public int textSize() {
        return settings.textSize();
    }

    @Override
    public void setTextSize(int percent) {
        settings.setTextSize(percent);
    }

    @Override
    public double width() {
        return settings.window().map(Settings.WindowPlace::width).orElse(WIDTH);
    }

    @Override
    public double height() {
        return settings.window().map(Settings.WindowPlace::height).orElse(HEIGHT);
    }

    @Override
    public void setSize(double width, double height) {
        settings.setWindow(new Settings.WindowPlace(0, 0, width, height, false));
    }

    @Override
    public List<Path> recent() {
        return settings.recent();
    }

    @Override
    public void addRecent(Path file) {
        settings.addRecent(file);
    }

    @Override
    public void forgetRecent(Path file) {
        settings.forgetRecent(file);
    }
}
