package org.nationalresponse.workbook.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Hands a document to the program that the system has for its kind, by the command that each system has for this. */
final class SystemPrograms {

    /** A command that fails does so at once; one that goes on shows the document. */
    private static final long SECONDS = 3;

    private SystemPrograms() {}

    /** @throws Fault where the system has no program for it */
    static void show(Path document) {
        Fault fault = new Fault(Message.of("common.no-program", "file", document.getFileName().toString()));
        try {
            Process process = new ProcessBuilder(command(System.getProperty("os.name", ""), document))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
                throw fault;
            }
        } catch (IOException e) {
            throw fault;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * No shell is asked, so nothing in a name can be read as a command; and the path is absolute, so none begins like an
     * option.
     */
    static List<String> command(String system, Path document) {
        String file = document.toAbsolutePath().toString();
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file);
    }
}
