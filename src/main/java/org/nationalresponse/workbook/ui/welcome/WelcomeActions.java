package org.nationalresponse.workbook.ui.welcome;

import java.nio.file.Path;

/** The ways on from the welcome. */
public interface WelcomeActions {

    void newWorkbook();

    /** Asks for a file and opens it. */
    void chooseFile();

    void open(Path file);

    /** Opens the country that does not exist. */
    void practice();

    void settings();
}
