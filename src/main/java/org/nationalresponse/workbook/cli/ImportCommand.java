package org.nationalresponse.workbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.exchange.Import;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a table into a workbook: all of it, or nothing where a row has a fault. */
@Command(name = "import", description = "${bundle:workbook.import}", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:workbook.file}")
    private Path file;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${bundle:workbook.import.kind}")
    private String kind;

    @Parameters(index = "1", paramLabel = "CSV", description = "${bundle:workbook.import.table}")
    private Path table;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    ImportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        try (ConsoleMonitor monitor = ConsoleMonitor.of(workplace)) {
            Import result = take(monitor);
            monitor.close();
            workplace.out().println(workplace.texts().say(result.message()));
            return 0;
        } catch (CancellationException e) {
            throw new Fault(Message.of("workbook.import.stopped"));
        }
    }

    private Import take(ConsoleMonitor monitor) {
        Import result;
        // Opening a workbook to write leaves a note in it; so what cannot be imported is found out while only reading.
        try (WorkbookFile read = workplace.files().read(file)) {
            monitor.step("workbook.import.checking");
            result = new Tables(workplace, read).read(kind, table, monitor);
        }
        return result.edit().isEmpty() ? result : write(monitor);
    }

    private Import write(ConsoleMonitor monitor) {
        try (WorkbookFile open = workplace.files().open(file)) {
            open.readOnly().ifPresent(reason -> {
                throw new Fault(reason);
            });
            Import result = new Tables(workplace, open).read(kind, table, monitor);
            monitor.step("workbook.import.storing");
            open.write(result.edit(), monitor).toCompletableFuture().join();
            return result;
        } catch (CompletionException e) {
            throw e.getCause() instanceof Fault fault ? fault : e;
        }
    }
}
