package org.nationalresponse.workbook.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nationalresponse.workbook.country.Crest;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.summary.content.CrestFile;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;

/**
 * What the commands work with.
 *
 * @param folder relative paths start here
 */
public record Workplace(
        WorkbookFiles files,
        Packs packs,
        Supplier<Instruments> instruments,
        Texts texts,
        Clock clock,
        Path folder,
        PrintStream out,
        PrintStream err) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void say(String key, Object... namesAndValues) {
        out.println(texts.get(key, namesAndValues));
    }

    /** The packs that the latest round is held against. */
    List<Pack> packsOf(WorkbookFile file) {
        List<Pack> all = allPacksOf(file);
        return Round.latest(file.content()).map(round -> UsedPacks.in(all, round, file.content())).orElse(all);
    }

    /** All packs of a workbook, also editions that only earlier rounds were held against; those of the latest round first. */
    List<Pack> allPacksOf(WorkbookFile file) {
        List<Pack> all = UsedPacks.of(file, packs, texts.locale());
        return Round.latest(file.content()).map(round -> UsedPacks.firstIn(all, round, file.content())).orElse(all);
    }

    /** What records say, also of what only an edition before knows. */
    RecordWords wordsOf(WorkbookFile file) {
        return new RecordWords(file.content(), allPacksOf(file), texts);
    }

    /** What the documents of a workbook are made from: of its latest round, or of the one of a number. */
    Source source(WorkbookFile file, Optional<Integer> round) {
        round.filter(number -> Round.numbered(file.content(), number).isEmpty()).ifPresent(number -> {
            throw new Fault(Message.of("workbook.summary.no-round", "number", number));
        });
        return Source.of(file, file.content(), round, allPacksOf(file), instruments.get(), texts, today());
    }
}
