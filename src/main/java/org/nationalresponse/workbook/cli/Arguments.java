package org.nationalresponse.workbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a command from a file to open. Apart from the commands themselves, so that the window need not wait for their parser. */
public final class Arguments {

    private static final List<String> NAMES = List.of("new", "demo", "summary", "import", "export", "check");

    private Arguments() {}

    /**
     * Whether these arguments are for the command line; if not, they are for the window: nothing, or one file. A bare word that
     * names no file is more likely a mistyped command.
     *
     * @param folder relative paths start here
     */
    public static boolean areCommand(String[] args, Path folder) {
        if (args.length != 1) {
            return args.length > 1;
        }
        String only = args[0];
        return NAMES.contains(only) || only.startsWith("-") || isBareWord(only) && Files.notExists(folder.resolve(only));
    }

    private static boolean isBareWord(String text) {
        return text.chars().allMatch(letter -> letter < 128 && Character.isLetterOrDigit(letter));
    }
}
