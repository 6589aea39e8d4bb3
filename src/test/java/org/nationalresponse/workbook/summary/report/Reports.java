package org.nationalresponse.workbook.summary.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** The practice country's report, and what a document says. */
public final class Reports {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("target", "no-packs"));

    private Reports() {}

    /** The practice country after all its steps. */
    public static Workbook practice() {
        Workbook workbook = Workbook.empty();
        for (Edit step : PracticeCountry.steps(LIBRARY, Locale.ENGLISH)) {
            workbook = workbook.with(step);
        }
        return workbook;
    }

    public static Source source(Workbook workbook) {
        return source(workbook, Texts.in(Locale.ENGLISH), UnaryOperator.identity(), Optional.empty());
    }

    public static Source source(Workbook workbook, Texts texts, UnaryOperator<Pack> words, Optional<Integer> round) {
        List<String> used = new ArrayList<>(Profile.of(workbook).packs());
        used.add(Packs.COMMON);
        return new Source(
                workbook,
                used.stream().map(reference -> words.apply(LIBRARY.load(reference, Locale.ENGLISH))).toList(),
                TreatyActions.standings(workbook, InstrumentReader.read()),
                texts,
                TODAY,
                round,
                Optional.empty());
    }

    public static Document of(Source source) {
        return ReportComposer.of(source, Choice.of(Paper.A4)).document();
    }

    /** All words of a document, a line for each paragraph or cell. */
    public static String text(Document document) {
        return document.blocks().map(Reports::text).collect(Collectors.joining("\n"));
    }

    static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return text(paragraph.runs());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(Reports::text).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.paragraphs().stream())
                    .map(Reports::text)
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Figure figure) {
            return figure.alternative();
        }
        return "";
    }

    static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                text.append(words.text());
            } else if (run instanceof Run.Typed typed) {
                text.append(typed.text());
            }
        }
        return text.toString();
    }
}
