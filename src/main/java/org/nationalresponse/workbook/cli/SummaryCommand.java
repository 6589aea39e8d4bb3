package org.nationalresponse.workbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.summary.Brief;
import org.nationalresponse.workbook.summary.Html;
import org.nationalresponse.workbook.summary.PdfWriter;
import org.nationalresponse.workbook.summary.Printed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the brief of a workbook. */
@Command(name = "summary", description = "${bundle:workbook.summary}", sortOptions = false)
final class SummaryCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "${bundle:workbook.file}")
    private Path file;

    @Option(names = "--kind", defaultValue = "brief", paramLabel = "brief", description = "${bundle:workbook.summary.kind}")
    private Kind kind;

    @Option(names = "--format", defaultValue = "pdf", paramLabel = "pdf|html", description = "${bundle:workbook.summary.format}")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "${bundle:workbook.out}")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    /** What can be written. The names are those of the option's values. */
    private enum Kind {
        brief
    }

    private enum Format {
        pdf,
        html
    }

    SummaryCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        try (WorkbookFile open = workplace.files().read(file)) {
            Brief brief = workplace.brief(open);
            if (format == Format.html) {
                Workplace.write(out, Html.of(brief, workplace.texts()).getBytes(StandardCharsets.UTF_8), file);
            } else {
                Printed printed = PdfWriter.of(brief, workplace.texts());
                Workplace.write(out, printed.pdf(), file);
                warn(printed);
            }
        }
        workplace.out().println(out);
        return 0;
    }

    private void warn(Printed printed) {
        if (printed.pages() > Printed.BRIEF_PAGES) {
            workplace.err().println(workplace.texts().get("summary.notice.pages", "pages", printed.pages()));
        }
        if (!printed.missingLetters().isEmpty()) {
            workplace.err()
                    .println(workplace.texts()
                            .get("summary.notice.letters", "letters", printed.missingLettersByName()));
        }
    }
}
