package org.nationalresponse.workbook.summary.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nationalresponse.workbook.text.Legible;

/** Names as Excel takes them for sheets: at most 31 letters, none of its own signs, no two alike. */
final class SheetNames {

    private static final int MOST = 31;
    private static final String CUT = "…";
    /** Excel keeps this name for itself. */
    private static final String RESERVED = "history";

    private SheetNames() {}

    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>(Set.of(RESERVED));
        List<String> sheets = new ArrayList<>();
        for (String name : names) {
            String clean = clean(name);
            String sheet = shortened(clean, MOST);
            for (int number = 2; !taken.add(sheet.toLowerCase(Locale.ROOT)); number++) {
                String suffix = " (" + number + ")";
                sheet = shortened(clean, MOST - suffix.length()) + suffix;
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    private static String clean(String name) {
        String clean = Legible.line(name.replaceAll("[\\\\/?*\\[\\]:]", " ")).replaceAll("^'+|'+$", "").strip();
        return clean.isEmpty() ? "_" : clean;
    }

    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = most - CUT.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end).strip() + CUT;
    }
}
