package org.nationalresponse.workbook.summary.printer;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * The print dialog of the computer's own system, in a small program of its own: Java's older windows, which know that dialog, and
 * ours would quarrel over the display, and while it is open the workbook goes on. The pages are handed over in memory and are
 * nowhere on the disk.
 */
public final class SystemDialog {

    private static final int PRINTED = 0;
    private static final int REFUSED = 1;
    private static final int LEFT = 3;
    private static final int NO_DIALOG = 4;

    private SystemDialog() {}

    /** Waits until the dialog is answered, so not for the screen's thread. */
    static boolean ask(byte[] pdf, String title) {
        try {
            ProcessBuilder program = new ProcessBuilder(command(title))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            program.environment().put("CLASSPATH", System.getProperty("java.class.path", ""));
            Process process = program.start();
            try (OutputStream pages = process.getOutputStream()) {
                pages.write(pdf);
            } catch (IOException e) {
                // It ended before it had read all; its exit code says why.
                process.destroy();
            }
            return answer(process.waitFor());
        } catch (IOException e) {
            throw new Fault(Message.of("printing.printer.no-dialog"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static List<String> command(String title) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Djava.awt.headless=false",
                // On a Mac: no sign of its own among the programs.
                "-Dapple.awt.UIElement=true",
                SystemDialog.class.getName(),
                title);
    }

    static boolean answer(int code) {
        return switch (code) {
            case PRINTED -> true;
            case LEFT -> false;
            case REFUSED -> throw new Fault(Message.of("printing.job.refused"));
            default -> throw new Fault(Message.of("printing.printer.no-dialog"));
        };
    }

    /** The small program. @param args the job's title; the pages come as a PDF on the standard input */
    public static void main(String[] args) {
        System.exit(run(args[0]));
    }

    private static int run(String title) {
        try (PDDocument document = Loader.loadPDF(System.in.readAllBytes())) {
            UIManager.setLookAndFeel(UIManager.getSystemLookAndFeelClassName());
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            job.setPageable(new PDFPageable(document, Orientation.AUTO));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new JobName(title, null));
            wishes.add(DialogTypeSelection.NATIVE);
            if (!job.printDialog(wishes)) {
                return LEFT;
            }
            job.print(wishes);
            return PRINTED;
        } catch (PrinterException | IOException e) {
            return REFUSED;
        } catch (HeadlessException | AWTError | ReflectiveOperationException | LinkageError
                | UnsupportedLookAndFeelException e) {
            return NO_DIALOG;
        }
    }
}
