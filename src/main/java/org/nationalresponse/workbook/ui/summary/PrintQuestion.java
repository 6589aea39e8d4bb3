package org.nationalresponse.workbook.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nationalresponse.workbook.summary.printer.Printers.Printer;

/** Asks how to print. */
@FunctionalInterface
public interface PrintQuestion {

    /** @param pages how many the document has; absent where that is not known yet */
    Optional<Way> ask(List<Printer> printers, OptionalInt pages);

    /** How a person wants to print. */
    sealed interface Way {}

    /**
     * On a printer that was chosen here.
     *
     * @param first page, from 1
     * @param last page; beyond the end means to the end
     */
    record On(Printer printer, int copies, int first, int last, boolean bothSides) implements Way {

        /** All pages once, on one side. */
        public static On all(Printer printer) {
            return new On(printer, 1, 1, Integer.MAX_VALUE, false);
        }
    }

    /** By the dialog that the computer's own system has for it. */
    record BySystem() implements Way {}
}
