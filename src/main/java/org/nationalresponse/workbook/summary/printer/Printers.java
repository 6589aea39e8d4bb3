package org.nationalresponse.workbook.summary.printer;

import java.util.List;

/** The operating system's printers. Both methods may take seconds: not for the screen's thread. */
public interface Printers {

    /** The printers there are, the usual one first; empty where there is none. */
    List<Printer> list();

    /**
     * Sends pages of a PDF to a printer and returns when the system has taken the job.
     *
     * @throws org.nationalresponse.workbook.text.Fault where the printer is gone or the job was refused
     */
    void print(Printer printer, byte[] pdf, Job job);

    /** A printer by the name that the system gives it. */
    record Printer(String name, boolean usual) {}

    /**
     * What to print.
     *
     * @param title as the system's queue shows it
     * @param copies at least 1
     * @param first first page, from 1
     * @param last last page; beyond the end means to the end
     */
    record Job(String title, int copies, int first, int last) {

        public Job {
            if (copies < 1 || first < 1 || last < first) {
                throw new IllegalArgumentException("copies " + copies + ", pages " + first + " to " + last);
            }
        }
    }
}
