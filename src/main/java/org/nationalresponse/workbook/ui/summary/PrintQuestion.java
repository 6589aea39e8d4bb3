package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.printer.Printers.Printer;

/** Asks to which printer, and how many copies. */
@FunctionalInterface
public interface PrintQuestion {

    Optional<Choice> ask(List<Printer> printers);

    record Choice(Printer printer, int copies) {}
}
