package org.nationalresponse.workbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.progress.Review;
import org.nationalresponse.workbook.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Looks whether a file is sound, and whether what it says fits together. What a person set aside is told apart, and is no reason
 * to fail.
 */
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
            Review review = Findings.review(
                    open.content(),
                    workplace.allPacksOf(open),
                    workplace.wordsOf(open),
                    TreatyActions.standings(open.content(), workplace.instruments().get()),
                    workplace.today());
            review.open().forEach(finding -> workplace.say(
                    "workbook.check.finding", "severity", finding.severity().label(), "text", finding.text()));
            workplace.say("workbook.check.count", "count", review.open().size());
            if (!review.known().isEmpty()) {
                workplace.say("workbook.check.known", "count", review.known().size());
                review.known().forEach(aside -> workplace.say(
                        "workbook.check.known.one",
                        "severity", aside.finding().severity().label(),
                        "text", aside.finding().text(),
                        "reason", aside.known().reason()));
            }
            return review.contradicts() ? 1 : 0;
        }
    }
}
