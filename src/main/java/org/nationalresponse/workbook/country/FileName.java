package org.nationalresponse.workbook.country;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as every system can take it and as it cannot deceive. Used when a file is taken in, and again when it is written
 * out, since the workbook may come from a stranger.
 */
public final class FileName {

    /** File systems take 255 bytes; what stands beside a file for a moment adds to them. */
    private static final int LONGEST_BYTES = 180;
    private static final int LONGEST_ENDING = 12;
    private static final String NOTHING = "_";

    /** Not allowed on Windows, or with a meaning of its own there. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    /** Devices on Windows, whatever their ending: Microsoft, "Naming Files, Paths, and Namespaces". */
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * The last part of a name, without what could lead elsewhere, deceive the reader or be refused by a file system. Never empty,
     * and itself where it is given in again.
     */
    public static String safe(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints().filter(FileName::shows).forEach(kept::appendCodePoint);
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        String plain = FORBIDDEN.matcher(composed).replaceAll("_").replaceAll("\\h+", " ");
        String fitting = withoutEdges(shortened(withoutEdges(plain)));
        if (fitting.isEmpty()) {
            return NOTHING;
        }
        return DEVICE.matcher(fitting).matches() ? "_" + fitting : fitting;
    }

    /** What stands after the last dot, in small letters; empty where there is none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Controls and marks that turn the direction, as in {@code exe.fdp}, do not; joiners do, many scripts are written with
     * them.
     */
    private static boolean shows(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> letter == 0x200C || letter == 0x200D;
            default -> true;
        };
    }

    /** A dot before it hides a file, and dots and blanks after it are dropped by Windows. */
    private static String withoutEdges(String name) {
        return name.replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        StringBuilder base = new StringBuilder();
        int room = LONGEST_BYTES - bytes(ending);
        for (int at = 0; at < name.length(); ) {
            String letter = Character.toString(name.codePointAt(at));
            room -= bytes(letter);
            if (room < 0) {
                break;
            }
            base.append(letter);
            at += letter.length();
        }
        return withoutEdges(base.toString()) + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
