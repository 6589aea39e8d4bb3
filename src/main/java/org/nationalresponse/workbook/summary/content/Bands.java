package org.nationalresponse.workbook.summary.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** What stands at the top of a document's first page, the same for every kind. */
public final class Bands {

    private Bands() {}

    /** @param kind what is printed, as commands call it */
    public static Block.Band of(Source source, Choice choice, String kind) {
        return of(source, PageWords.of(source), choice, kind);
    }

    /** The same with what it tells of the round. */
    public static Block.Band of(Source source, PageWords words, Choice choice, String kind) {
        Optional<String> cover = Typed.text(Profile.of(source.workbook()).entry(), Profile.COVER_LINE);
        return of(source, words, cover, choice, kind);
    }

    /**
     * The same with its names as there is room for them.
     *
     * @param cover the country's own line
     * @param kind what is printed, as commands call it
     */
    public static Block.Band of(Source source, PageWords words, Optional<String> cover, Choice choice, String kind) {
        return new Block.Band(
                source.crest(),
                words.country(),
                lines(source, cover),
                aside(source.texts(), words, choice, kind),
                cautions(words));
    }

    private static List<List<Run>> lines(Source source, Optional<String> cover) {
        return Stream.concat(Stream.of(Run.words(source.texts().get("brief.subject"))), cover.map(Run::typed).stream())
                .map(List::of)
                .toList();
    }

    private static List<List<Run>> aside(Texts texts, PageWords words, Choice choice, String kind) {
        List<List<Run>> aside = new ArrayList<>();
        aside.add(List.of(Run.strong(
                texts.get("printing.aside.kind", "kind", texts.get("printing.kind." + kind), "round", words.round()))));
        aside.add(List.of(Run.words(words.period())));
        aside.add(List.of(Run.words(texts.get(
                "printing.aside.status",
                "status", words.status(),
                "language", language(texts.locale()),
                "mark", Settings.mark(texts, choice)))));
        if (!words.code().isEmpty()) {
            aside.add(List.of(Run.words(words.endorsed())));
            aside.add(List.of(Run.label(texts.get("brief.seal")), new Run.Words(words.code(), Run.Look.CODE)));
        }
        return aside;
    }

    private static String language(Locale locale) {
        return locale.getDisplayLanguage(locale);
    }

    private static List<String> cautions(PageWords words) {
        Optional<String> practice =
                Optional.of(words.say("brief.practice.line")).filter(line -> words.head().practice());
        return Stream.concat(Stream.of(words.counted(), words.broken()), practice.stream())
                .filter(caution -> !caution.isEmpty())
                .toList();
    }
}
