package org.nationalresponse.workbook.ui.settings;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** The screen languages that are finished. A language is offered only when all its words are there. */
public final class Languages {

    /** BCP 47 tags. */
    public static final List<String> OFFERED = List.of("en");

    private Languages() {}

    /** A language's name as its own speakers write it. */
    public static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return UCharacter.toTitleCase(
                locale,
                locale.getDisplayName(locale),
                BreakIterator.getSentenceInstance(locale),
                UCharacter.TITLECASE_NO_LOWERCASE);
    }
}
