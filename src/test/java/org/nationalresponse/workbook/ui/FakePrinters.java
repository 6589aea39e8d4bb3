package org.nationalresponse.workbook.ui;

import java.util.ArrayList;
import java.util.List;
import org.nationalresponse.workbook.summary.printer.Printers;

/** Printers that keep what they are sent. */
public final class FakePrinters implements Printers {

    public List<Printer> found = List.of();
    public final List<byte[]> printed = new ArrayList<>();

    @Override
    public List<Printer> list() {
        return found;
    }

    @Override
    public void print(Printer printer, byte[] pdf, Job job) {
        printed.add(pdf);
    }
}
