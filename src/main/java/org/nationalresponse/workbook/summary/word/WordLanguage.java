package org.nationalresponse.workbook.summary.word;

import com.ibm.icu.util.ULocale;

/** Languages as Word's spelling knows them. */
final class WordLanguage {

    private WordLanguage() {}

    /**
     * Word checks spelling only where a language has a country: the likeliest one by CLDR, where the tag names none. English is
     * British here, as in the documents of the United Nations.
     */
    static String of(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        if (!locale.getCountry().isEmpty()) {
            return locale.getLanguage() + "-" + locale.getCountry();
        }
        return locale.getLanguage().equals("en") ? "en-GB" : likely(locale);
    }

    private static String likely(ULocale locale) {
        ULocale full = ULocale.addLikelySubtags(locale);
        return full.getCountry().isEmpty() ? locale.toLanguageTag() : full.getLanguage() + "-" + full.getCountry();
    }
}
