package org.nationalresponse.workbook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.text.Fault;

/** Printers that keep what they are sent. */
public final class FakePrinters implements Printers {

    public List<Printer> found = List.of();
    public final List<byte[]> printed = new ArrayList<>();

    @Override
    public List<Printer> list() {
        return found;
    }

    /** Whether the system's dialog is answered with a yes. */
    public boolean yes = true;
    public final List<Job> jobs = new ArrayList<>();
    /** What stands in the way of printing; empty where nothing does. */
    public Optional<Fault> fault = Optional.empty();

    @Override
    public boolean ask(byte[] pdf, String title) {
        if (yes) {
            printed.add(pdf);
        }
        return yes;
    }

    @Override
    public void print(Printer printer, byte[] pdf, Job job) {
        fault.ifPresent(gone -> {
            throw gone;
        });
        jobs.add(job);
        printed.add(pdf);
    }
}
