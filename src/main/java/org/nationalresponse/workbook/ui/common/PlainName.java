package org.nationalresponse.workbook.ui.common;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name under which a file can be written on any system, made from one that a stranger may have chosen: no path, no signs that a
 * system reads as something else, none that hide how the name really ends.
 */
public final class PlainName {

    private static final int LONGEST = 120;
    /** Separators, what Windows forbids, and every invisible sign, such as those that turn the direction of writing round. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\/\\p{Cntrl}\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private PlainName() {}

    public static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = FORBIDDEN.matcher(last).replaceAll("").strip().replaceAll("^[.\\-~]+|[. ]+$", "").strip();
        if (plain.isEmpty() || DEVICE.matcher(plain).matches()) {
            plain = "document" + (plain.isEmpty() ? "" : "-" + plain);
        }
        return shortened(plain);
    }

    /** The name's ending without the dot, in small letters; empty where it has none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The ending stays, since it says with what the file opens. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        String kept = ending.isEmpty() || ending.length() > LONGEST / 4 ? "" : "." + ending;
        int end = LONGEST - kept.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + kept;
    }
}
