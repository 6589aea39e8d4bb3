package org.nationalresponse.workbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.SafeFile;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the practice country and its brief into a folder. A practice file that is there already is kept as it is. */
@Command(name = "demo", description = "${bundle:workbook.demo}")
final class DemoCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(paramLabel = "DIR", description = "${bundle:workbook.demo.folder}")
    private Path folder;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    DemoCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault(Message.of("workbook.no-folder", "folder", folder.toString()), e);
        }
        Path file = folder.resolve(PracticeCountry.FILE_NAME + WorkbookFiles.ENDING);
        try (WorkbookFile open = Files.exists(file) ? workplace.files().read(file) : create(file)) {
            Source source = workplace.source(open, Optional.empty());
            Path pdf = folder.resolve(PracticeCountry.FILE_NAME + "-brief.pdf");
            Path html = folder.resolve(PracticeCountry.FILE_NAME + "-brief.html");
            Composed brief = PrintedKind.BRIEF.compose(source, Choice.of(Paper.of(Profile.of(open.content()))));
            SafeFile.write(pdf, Format.PDF.write(brief));
            SafeFile.write(html, Format.HTML.write(brief));
            List.of(file, pdf, html).forEach(made -> workplace.out().println(made));
        }
        return 0;
    }

    private WorkbookFile create(Path file) {
        return PracticeCountry.create(workplace.files(), file, workplace.packs(), workplace.texts().locale());
    }
}
