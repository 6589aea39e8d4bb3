package org.nationalresponse.workbook.ui.wizard;

import java.nio.file.Path;
import java.util.Optional;
import org.nationalresponse.workbook.country.NewWorkbook;

/** What the wizard asks of the window around it. */
public interface WizardActions {

    /** All is given; the file can be made. */
    void created(NewWorkbook workbook);

    void cancel();

    /** Asks where to save. */
    Optional<Path> chooseTarget(String suggestedName);
}
