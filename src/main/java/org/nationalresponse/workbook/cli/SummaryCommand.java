package org.nationalresponse.workbook.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.SafeFile;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Redaction;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.PdfWriter;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document of a workbook. */
@Command(name = "summary", description = "${bundle:workbook.summary}", sortOptions = false)
final class SummaryCommand implements Callable<Integer> {

    /** Endings by which other programs would open the file and find it broken. */
    private static final Set<String> OTHER_FORMATS = Set.of(
            "doc", "docm", "odt", "rtf", "txt", "htm", "xhtml", "xls", "xlsm", "ods", "csv", "ppt", "pptx", "odp", "json", "xml");

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "${bundle:workbook.file}")
    private Path file;

    @Option(names = "--kind", defaultValue = "brief", paramLabel = "KIND", description = "${bundle:workbook.summary.kind}")
    private PrintedKind kind;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:workbook.summary.format}")
    private Format format;

    @Option(
            names = "--profile",
            defaultValue = "internal",
            paramLabel = "PROFILE",
            description = "${bundle:workbook.summary.profile}")
    private Audience audience;

    @Option(names = "--paper", paramLabel = "PAPER", description = "${bundle:workbook.summary.paper}")
    private Paper paper;

    @Option(names = "--round", paramLabel = "N", description = "${bundle:workbook.summary.round}")
    private Integer round;

    @Option(names = "--without", paramLabel = "SECTION", description = "${bundle:workbook.summary.without}")
    private List<String> without = List.of();

    @Option(names = "--half", description = "${bundle:workbook.summary.half}")
    private boolean half;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "${bundle:workbook.out}")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    SummaryCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Format written = format();
        refuseWhatTheKindLacks();
        try (WorkbookFile open = workplace.files().read(file)) {
            Source source = workplace.source(open, Optional.ofNullable(round));
            Choice choice = new Choice(audience, paper(open), Set.copyOf(without), half);
            Composed composed = kind.compose(source, choice);
            if (written == Format.PDF) {
                Printed printed = PdfWriter.of(composed.document());
                SafeFile.write(out, printed.pdf(), file);
                warnOfLetters(printed);
            } else {
                SafeFile.write(out, written.write(composed), file);
            }
            warn(composed, source);
        }
        workplace.out().println(out);
        return 0;
    }

    /** The one that is asked for; else the one that the ending of the file names, and PDF where it names none. */
    private Format format() {
        String name = out.getFileName() == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<Format> ending =
                Arrays.stream(Format.values()).filter(each -> name.endsWith("." + each.ending())).findFirst();
        if (format != null && ending.isPresent() && ending.get() != format) {
            // A file that is not what its name says opens nowhere.
            throw new WrongUsage(Message.of(
                    "workbook.summary.two-formats", "file", out.getFileName().toString(), "format", format.ending()));
        }
        if (ending.isEmpty() && OTHER_FORMATS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            throw new WrongUsage(Message.of("workbook.summary.other-ending", "file", out.getFileName().toString()));
        }
        return format != null ? format : ending.orElse(Format.PDF);
    }

    private void refuseWhatTheKindLacks() {
        if (half && kind != PrintedKind.BOOKLET) {
            throw new WrongUsage(Message.of("workbook.summary.only-booklet"));
        }
        without.stream().filter(section -> !kind.sections().contains(section)).findFirst().ifPresent(unknown -> {
            throw new WrongUsage(
                    kind.sections().isEmpty()
                            ? Message.of("workbook.summary.no-sections", "kind", kind.code())
                            : Message.of(
                                    "workbook.summary.no-section",
                                    "section", unknown,
                                    "known", String.join(", ", kind.sections())));
        });
    }

    private Paper paper(WorkbookFile open) {
        return paper == null ? Paper.of(Profile.of(open.content())) : paper;
    }

    private void warn(Composed composed, Source source) {
        composed.notices().forEach(notice -> workplace.err().println(workplace.texts().say(notice.message())));
        if (audience == Audience.PUBLIC) {
            workplace.err().println(workplace.texts().get("leaves.inside"));
            Redaction.of(source).left().forEach((reason, count) -> workplace.err()
                    .println(workplace.texts().get(
                            "leaves.inside.count",
                            "why", workplace.texts().get("leaves.reason." + reason.code()),
                            "n", count)));
        }
    }

    private void warnOfLetters(Printed printed) {
        if (!printed.missingLetters().isEmpty()) {
            workplace.err().println(workplace.texts().say(printed.missingLettersNotice()));
        }
    }
}
