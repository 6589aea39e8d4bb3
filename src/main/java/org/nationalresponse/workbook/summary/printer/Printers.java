package org.nationalresponse.workbook.summary.printer;

import java.util.List;

/** The operating system's printers. All methods may take seconds: not for the screen's thread. */
public interface Printers {

    /** The printers there are, the usual one first; empty where there is none. */
    List<Printer> list();

    /**
     * Sends pages of a PDF to a printer and returns when the system has taken the job.
     *
     * @throws org.nationalresponse.workbook.text.Fault where the printer is gone or the job was refused
     */
    void print(Printer printer, byte[] pdf, Job job);

    /**
     * Opens the print dialog of the computer's own system, with all that its printers can do, and prints what is chosen there.
     *
     * @return whether the pages went to a printer; false where the person thought better of it
     * @throws org.nationalresponse.workbook.text.Fault where there is no such dialog here, or the job was refused
     */
    boolean ask(byte[] pdf, String title);

    /**
     * A printer by the name that the system gives it.
     *
     * @param bothSides whether it can print on both sides of a sheet
     */
    record Printer(String name, boolean usual, boolean bothSides) {}

    /**
     * What to print.
     *
     * @param title as the system's queue shows it
     * @param copies at least 1
     * @param first first page, from 1
     * @param last last page; beyond the end means to the end
     * @param bothSides on both sides of a sheet, turned over the long edge; where the printer can
     */
    record Job(String title, int copies, int first, int last, boolean bothSides) {

        public Job {
            if (copies < 1 || first < 1 || last < first) {
                throw new IllegalArgumentException("copies " + copies + ", pages " + first + " to " + last);
            }
        }
    }
}
