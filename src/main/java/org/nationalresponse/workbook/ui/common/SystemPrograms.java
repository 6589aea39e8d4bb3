package org.nationalresponse.workbook.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
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
            Process process = new ProcessBuilder(command(System.getProperty("os.name", ""), System::getenv, document))
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
     * option. Windows looks for a program in the folder at hand before its own, where a stranger's workbook may have company; so
     * it is told which one is meant.
     */
    static List<String> command(String system, UnaryOperator<String> environment, Path document) {
        String file = document.toAbsolutePath().toString();
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String windows = Optional.ofNullable(environment.apply("SystemRoot")).orElse("C:\\Windows");
            return List.of(windows + "\\System32\\rundll32.exe", "url.dll,FileProtocolHandler", file);
        }
        return List.of(name.startsWith("mac") ? "/usr/bin/open" : "xdg-open", file);
    }
}
