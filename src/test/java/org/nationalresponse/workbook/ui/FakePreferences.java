package org.nationalresponse.workbook.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Settings that are forgotten when the test ends. */
public final class FakePreferences implements Preferences {

    private String language = "en";
    private String theme = "light";
    private int textSize = 100;
    private final List<Path> recent = new ArrayList<>();

    @Override
    public String language() {
        return language;
    }

    @Override
    public void setLanguage(String tag) {
        language = tag;
    }

    @Override
    public String theme() {
        return theme;
    }

    @Override
    public void setTheme(String name) {
        theme = name;
    }

    @Override
    public int textSize() {
        return textSize;
    }

    @Override
    public void setTextSize(int percent) {
        textSize = percent;
    }

    @Override
    public double width() {
        return 1280;
    }

    @Override
    public double height() {
        return 800;
    }

    @Override
    public void setSize(double width, double height) {}

    @Override
    public List<Path> recent() {
        return List.copyOf(recent);
    }

    @Override
    public void addRecent(Path file) {
        recent.remove(file);
        recent.add(0, file);
    }

    @Override
    public void forgetRecent(Path file) {
        recent.remove(file);
    }
}
