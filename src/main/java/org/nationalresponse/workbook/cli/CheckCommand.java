package org.nationalresponse.workbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Finding;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether a file is sound, and whether what it says fits together. */
@Command(name = "check", description = "${bundle:workbook.check}")
final class CheckCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "${bundle:workbook.file}")
    private Path file;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    CheckCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        List<Message> broken = workplace.files().verify(file);
        if (!broken.isEmpty()) {
            broken.forEach(message -> workplace.err().println(workplace.texts().say(message)));
            return 1;
        }
        workplace.say("workbook.check.sound", "file", file.toString());
        try (WorkbookFile open = workplace.files().read(file)) {
            List<Pack> packs = workplace.packsOf(open);
            List<Finding> findings = Findings.of(
                    open.content(),
                    packs,
                    new RecordWords(open.content(), packs, workplace.texts()),
                    TreatyActions.standings(open.content(), workplace.instruments().get()),
                    workplace.today());
            findings.forEach(finding -> workplace.out().println(workplace.texts().say(finding.text())));
            workplace.say("workbook.check.count", "count", findings.size());
            boolean contradiction =
                    findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.CONTRADICTION);
            return contradiction ? 1 : 0;
        }
    }
}
