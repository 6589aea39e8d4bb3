package org.nationalresponse.workbook.summary.paper;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which letters can be put on paper. */
final class Letters {

    private Letters() {}

    /** The letters of a text that none of the program's fonts has; on paper a stand-in takes their place. */
    static Set<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(Letters::visible)
                .filter(letter -> Fonts.coverage().stream().noneMatch(font -> font.getGlyphId(letter) != 0))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean visible(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.FORMAT
                && !(letter >= 0xFE00 && letter <= 0xFE0F);
    }
}
