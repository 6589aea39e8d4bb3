package org.nationalresponse.workbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the brief of a workbook, or all its records. */
@Command(name = "summary", description = "${bundle:workbook.summary}", sortOptions = false)
final class SummaryCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "${bundle:workbook.file}")
    private Path file;

    @Option(
            names = "--kind",
            defaultValue = "brief",
            paramLabel = "brief|records",
            description = "${bundle:workbook.summary.kind}")
    private PrintedKind kind;

    @Option(names = "--format", defaultValue = "pdf", paramLabel = "pdf|html", description = "${bundle:workbook.summary.format}")
    private Format format;

    @Option(names = "--round", paramLabel = "N", description = "${bundle:workbook.summary.round}")
    private Integer round;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "${bundle:workbook.out}")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    /** The names are those of the option's values. */
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
            Source source = workplace.source(open, Optional.ofNullable(round));
            if (format == Format.html) {
                SafeFile.write(out, kind.html(source).getBytes(StandardCharsets.UTF_8), file);
            } else {
                Printed printed = kind.pdf(source);
                SafeFile.write(out, printed.pdf(), file);
                warn(printed);
            }
        }
        workplace.out().println(out);
        return 0;
    }

    private void warn(Printed printed) {
        if (kind == PrintedKind.BRIEF && printed.pages() > Printed.BRIEF_PAGES) {
            workplace.err().println(workplace.texts().get("summary.notice.pages", "pages", printed.pages()));
        }
        if (!printed.missingLetters().isEmpty()) {
            workplace.err()
                    .println(workplace.texts()
                            .get("summary.notice.letters", "letters", printed.missingLettersByName()));
        }
    }
}
