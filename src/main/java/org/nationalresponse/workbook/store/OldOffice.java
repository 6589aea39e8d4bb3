package org.nationalresponse.workbook.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nationalresponse.workbook.country.DocumentKind;

/**
 * What a compound file is, the form of Office before 2007. Its directory has an entry of 128 bytes for each stream, and every
 * entry begins at a multiple of 128 ([MS-CFB] 2.6), so the names are found without following the file's own tables, which may
 * be damaged or lead in circles.
 */
final class OldOffice {

    private static final int ENTRY = 128;
    private static final Map<String, DocumentKind> MAIN_STREAMS = Map.of(
            "WordDocument", DocumentKind.WORD_97,
            "Workbook", DocumentKind.EXCEL_97,
            "Book", DocumentKind.EXCEL_97,
            "PowerPoint Document", DocumentKind.POWERPOINT_97);
    /** Every project of macros has it, in documents of all three and in those embedded in them ([MS-OVBA] 2.2.1). */
    private static final Set<String> MACROS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR");
    /** A newer document behind a password ([MS-OFFCRYPTO] 2.3.4). */
    private static final String PROTECTED = "EncryptedPackage";

    private OldOffice() {}

    /** At least one: a document may have others of other kinds embedded. */
    static List<DocumentKind> kinds(Path path) throws IOException, Refused {
        Set<String> streams = streams(path);
        if (streams.stream().anyMatch(MACROS::contains)) {
            throw new Refused("store.file.macros");
        }
        List<DocumentKind> kinds = new ArrayList<>();
        MAIN_STREAMS.forEach((stream, kind) -> {
            if (streams.contains(stream) && !kinds.contains(kind)) {
                kinds.add(kind);
            }
        });
        if (kinds.isEmpty()) {
            throw new Refused(streams.contains(PROTECTED) ? "store.file.protected" : "store.file.other");
        }
        return kinds;
    }

    /** The names among those that matter here. */
    private static Set<String> streams(Path path) throws IOException {
        Set<String> streams = new HashSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 64 * 1024)) {
            byte[] entry = in.readNBytes(ENTRY);
            while (entry.length == ENTRY) {
                String name = nameIn(entry);
                if (MAIN_STREAMS.containsKey(name) || MACROS.contains(name) || name.equals(PROTECTED)) {
                    streams.add(name);
                }
                entry = in.readNBytes(ENTRY);
            }
        }
        return streams;
    }

    /**
     * An entry is its name with a closing zero, the name's length in bytes, then 1 for a storage or 2 for a stream; else empty.
     */
    private static String nameIn(byte[] entry) {
        int length = (entry[64] & 0xFF) | (entry[65] & 0xFF) << 8;
        boolean is = length > 2 && length <= 64 && length % 2 == 0 && (entry[66] == 1 || entry[66] == 2);
        return is ? new String(entry, 0, length - 2, StandardCharsets.UTF_16LE) : "";
    }
}
