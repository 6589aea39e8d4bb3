package org.nationalresponse.workbook.ui;

import java.nio.file.Path;
import java.util.List;

/** What a person has set for this computer. Reading never fails; writing that fails is logged and forgotten. */
public interface Preferences {

    int SMALLEST_TEXT = 80;
    int LARGEST_TEXT = 200;

    /** BCP 47 tag of the screen language; empty: as the computer is set. */
    String language();

    void setLanguage(String tag);

    /** {@code light} or {@code dark}. */
    String theme();

    void setTheme(String theme);

    /** Size of text in percent, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}. */
    int textSize();

    void setTextSize(int percent);

    /** Size of the window when it was last closed, in pixels. */
    double width();

    double height();

    void setSize(double width, double height);

    /** Workbooks opened before, the last one first. */
    List<Path> recent();

    void addRecent(Path file);

    void forgetRecent(Path file);
}
