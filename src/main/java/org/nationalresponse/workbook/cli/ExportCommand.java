package org.nationalresponse.workbook.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.exchange.JsonExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that a workbook holds in an open format. */
@Command(name = "export", description = "${bundle:workbook.export}", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "${bundle:workbook.file}")
    private Path file;

    @Option(names = "--format", defaultValue = "json", paramLabel = "json", description = "${bundle:workbook.export.format}")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "${bundle:workbook.out}")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    private enum Format {
        json
    }

    ExportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (WorkbookFile open = workplace.files().read(file)) {
            JsonExport.write(
                    open.content(), workplace.packsOf(open), workplace.instruments().get(), workplace.texts(), json);
        }
        Workplace.write(out, json.toByteArray(), file);
        workplace.out().println(out);
        return 0;
    }
}
