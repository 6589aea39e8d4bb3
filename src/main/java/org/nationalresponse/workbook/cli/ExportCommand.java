package org.nationalresponse.workbook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.exchange.CalendarExport;
import org.nationalresponse.workbook.exchange.JsonExport;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Deadlines;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.summary.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that a workbook holds in an open format. */
@Command(name = "export", description = "${bundle:workbook.export}", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "${bundle:workbook.file}")
    private Path file;

    @Option(
            names = "--format",
            defaultValue = "json",
            paramLabel = "json|csv|ics",
            description = "${bundle:workbook.export.format}")
    private Format format;

    @Option(names = "--kind", paramLabel = "KIND", description = "${bundle:workbook.export.kind}")
    private String kind;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "${bundle:workbook.export.out}")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    private enum Format {
        json,
        csv,
        ics
    }

    ExportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (kind != null && format != Format.csv) {
            throw new WrongUsage(Message.of("workbook.export.kind-without-csv"));
        }
        try (WorkbookFile open = workplace.files().read(file)) {
            switch (format) {
                case json -> write(out, json(open));
                case ics -> write(out, calendar(open));
                case csv -> tables(new Tables(workplace, open));
            }
        }
        return 0;
    }

    private byte[] json(WorkbookFile open) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JsonExport.write(open.content(), workplace.allPacksOf(open), workplace.instruments().get(), workplace.texts(), json);
        return json.toByteArray();
    }

    private byte[] calendar(WorkbookFile open) {
        List<Pack> packs = workplace.packsOf(open);
        List<Due> dues = Deadlines.of(
                open.content(),
                packs,
                workplace.wordsOf(open),
                TreatyActions.standings(open.content(), workplace.instruments().get()),
                workplace.today());
        ByteArrayOutputStream calendar = new ByteArrayOutputStream();
        CalendarExport.write(open.content(), dues, packs, workplace.texts(), workplace.clock(), calendar);
        return calendar.toByteArray();
    }

    /** One table into a file, or all of them into a folder. */
    private void tables(Tables tables) {
        if (kind != null) {
            write(out, tables.written(kind));
            return;
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Fault(Message.of("workbook.no-folder", "folder", out.toString()), e);
        }
        tables.kinds().forEach(each -> write(out.resolve(each + ".csv"), tables.written(each)));
    }

    private void write(Path target, byte[] content) {
        SafeFile.write(target, content, file);
        workplace.out().println(target);
    }
}
