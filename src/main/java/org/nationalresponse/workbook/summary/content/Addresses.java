package org.nationalresponse.workbook.summary.content;

import java.util.regex.Pattern;

/** Finds what leads to a person or to a place on a computer, wherever it was typed. */
final class Addresses {

    /** Drives and network shares of Windows, folders of other systems, and addresses that begin with "file:". */
    private static final Pattern PATH = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])[a-z]:[\\\\/]|\\\\\\\\\\S|file:/|smb:/|"
                    + "(?<!\\S)(?:~|/(?:home|users|mnt|media|volumes|srv|var|tmp|opt))/");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern WEB = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://|(?<![\\p{L}\\p{N}])www\\.");
    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(?:pdf|docx?|docm|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|eml|msg|jpe?g|png)(?![\\p{L}\\p{N}])");

    private Addresses() {}

    /** Whether a text names somebody's mail address or a place on a computer. */
    static boolean inside(String text) {
        return PATH.matcher(text).find() || MAIL.matcher(text).find();
    }

    /** Whether a title is none, but says where something lies: also an address of the web or the name of a file. */
    static boolean instead(String title) {
        return inside(title) || WEB.matcher(title).find() || FILE.matcher(title).find();
    }
}
