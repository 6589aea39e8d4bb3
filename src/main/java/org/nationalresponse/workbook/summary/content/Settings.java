package org.nationalresponse.workbook.summary.content;

import java.util.Optional;
import org.nationalresponse.workbook.summary.document.Setting;
import org.nationalresponse.workbook.text.Texts;

/** What all pages of a document share, the same for every kind. */
public final class Settings {

    private Settings() {}

    /** @param kind what is printed, as commands call it */
    public static Setting of(Source source, Choice choice, String kind) {
        Texts texts = source.texts();
        PageWords words = PageWords.of(source);
        String country = words.country();
        String name = texts.get("printing.kind." + kind);
        return new Setting(
                words.head().language(),
                words.head().rightToLeft(),
                choice.paper(),
                words.head().round()
                        .map(round -> texts.get("printing.title.round", "country", country, "kind", name, "round", round))
                        .orElseGet(() -> texts.get("printing.title.plain", "country", country, "kind", name)),
                texts.get("brief.subject"),
                texts.get("brief.foot"),
                Optional.of(mark(texts, choice)),
                Optional.of(words.code()).filter(code -> !code.isEmpty()),
                Optional.of(texts.get("brief.practice.mark")).filter(mark -> words.head().practice()));
    }

    /** Whom a document is for, in a word. */
    static String mark(Texts texts, Choice choice) {
        return texts.get("printing.mark." + choice.audience().code());
    }
}
