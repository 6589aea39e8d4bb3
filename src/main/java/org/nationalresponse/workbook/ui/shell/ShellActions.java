package org.nationalresponse.workbook.ui.shell;

/** What the frame asks of the window around it. */
public interface ShellActions {

    /** Makes the text one step larger or smaller. */
    void changeTextSize(int steps);

    /** The size of text, such as "100 %". */
    String textSizeInWords();

    /** Asks for another workbook and opens it in place of this one. */
    void openAnother();

    /** Shows the keys that work everywhere. */
    void showKeys();

    /** Closes the workbook and goes back to the welcome. */
    void closeWorkbook();

    /** Saves all that the workbook holds now under another name, for when its own file cannot be written. */
    void saveCopy();
}
