package org.nationalresponse.workbook.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.ui.Preferences;

/** What a person sets for this computer. A change is kept and shown at once. */
public final class SettingsViewModel {

    /** The two looks. */
    public static final List<String> THEMES = List.of("light", "dark");

    /** By how many percent the text grows or shrinks at a time. */
    public static final int STEP = 10;

    private final Preferences preferences;
    private final Packs.Offer offer;
    private final Path packFolder;
    private final Runnable onChange;
    private final StringProperty language;
    private final StringProperty theme;
    private final IntegerProperty textSize;

    /** @param onChange dresses the window anew */
    public SettingsViewModel(Preferences preferences, Packs.Offer offer, Path packFolder, Runnable onChange) {
        this.preferences = preferences;
        this.offer = offer;
        this.packFolder = packFolder;
        this.onChange = onChange;
        language = new SimpleStringProperty(languages().contains(preferences.language()) ? preferences.language() : "");
        theme = new SimpleStringProperty(THEMES.contains(preferences.theme()) ? preferences.theme() : THEMES.get(0));
        textSize = new SimpleIntegerProperty(allowed(preferences.textSize()));
        language.addListener((property, before, now) -> changeLanguage(before, now));
        theme.addListener((property, before, now) -> changeTheme(before, now));
        textSize.addListener((property, before, now) -> changeTextSize(now.intValue()));
    }

    /** The tags to choose from; the empty one first: as the computer is set. */
    public List<String> languages() {
        List<String> tags = new ArrayList<>(List.of(""));
        tags.addAll(Languages.OFFERED);
        return tags;
    }

    /** BCP 47 tag, or empty. */
    public StringProperty languageProperty() {
        return language;
    }

    /** One of {@link #THEMES}; never without a choice. */
    public StringProperty themeProperty() {
        return theme;
    }

    /** In percent, within its limits and in steps of {@value #STEP} whatever is set. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public void changeTextSizeBy(int steps) {
        textSize.set(allowed(textSize.get() + steps * STEP));
    }

    /** Which words name the size: small, normal, large or largest. */
    public String textSizeName() {
        int size = textSize.get();
        return size < 100 ? "small" : size == 100 ? "normal" : size < 150 ? "large" : "largest";
    }

    public Packs.Offer packs() {
        return offer;
    }

    /** Where a person can put further packs. */
    public Path packFolder() {
        return packFolder;
    }

    private void changeLanguage(String before, String now) {
        if (!languages().contains(now)) {
            language.set(before);
        } else if (!now.equals(preferences.language())) {
            preferences.setLanguage(now);
            onChange.run();
        }
    }

    private void changeTheme(String before, String now) {
        if (!THEMES.contains(now)) {
            theme.set(before);
        } else if (!now.equals(preferences.theme())) {
            preferences.setTheme(now);
            onChange.run();
        }
    }

    private void changeTextSize(int now) {
        if (allowed(now) != now) {
            textSize.set(allowed(now));
        } else if (now != preferences.textSize()) {
            preferences.setTextSize(now);
            onChange.run();
        }
    }

    private static int allowed(int percent) {
        int stepped = Math.round((float) percent / STEP) * STEP;
        return Math.max(Preferences.SMALLEST_TEXT, Math.min(Preferences.LARGEST_TEXT, stepped));
    }
}
