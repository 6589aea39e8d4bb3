package org.nationalresponse.workbook.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.nationalresponse.workbook.country.DocumentKind;
import org.nationalresponse.workbook.country.FileName;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * Whether a file is a document that a workbook takes. The content decides; then the name must not say anything else, since the
 * name decides which program opens it.
 */
final class DocumentCheck {

    private static final int HEAD = 64 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RICH_TEXT = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    /** What some system runs when it is opened, and what the table of types does not know. */
    private static final Set<String> RUN = Set.of(
            "scr", "pif", "cpl", "ps1", "psm1", "vbe", "jse", "wsf", "wsh", "hta", "lnk", "url", "reg", "inf", "scf", "msc",
            "jnlp", "command", "desktop", "app", "appimage", "run");

    private DocumentCheck() {}

    /**
     * Looks what a file is.
     *
     * @param name by which the workbook will call it
     * @return that name, with the ending that fits where it has none that says anything
     * @throws Fault with the reason why it is not taken
     * @throws IOException where it cannot be read
     */
    static String name(String name, Path content) throws IOException {
        String ending = FileName.ending(name);
        try {
            DocumentKind kind = kind(ending, content);
            if (kind.endings().contains(ending)) {
                return name;
            }
            refusePromise(ending, kind);
            return FileName.safe(name + "." + kind.endings().get(0));
        } catch (Refused refused) {
            throw new Fault(Message.of(refused.key(), "name", name));
        }
    }

    private static DocumentKind kind(String ending, Path content) throws IOException, Refused {
        byte[] head = head(content);
        if (starts(head, PDF)) {
            return DocumentKind.PDF;
        }
        if (starts(head, RICH_TEXT)) {
            return DocumentKind.RICH_TEXT;
        }
        if (starts(head, ARCHIVE)) {
            return OfficeArchive.kind(content);
        }
        if (starts(head, COMPOUND)) {
            List<DocumentKind> kinds = OldOffice.kinds(content);
            // One may be embedded in the other.
            return kinds.stream().filter(kind -> kind.endings().contains(ending)).findFirst().orElse(kinds.get(0));
        }
        MediaType type = KnownTypes.of(new ByteArrayInputStream(head));
        if (type.equals(MediaType.application("pdf"))) {
            return DocumentKind.PDF;
        }
        String reason = KnownTypes.reason(type);
        // A text that begins with "Article" or "From:" passes for a message.
        boolean wordy = Set.of("text", "message").contains(type.getType())
                || DocumentKind.PLAIN_TEXT.endings().contains(ending);
        if (type.equals(MediaType.TEXT_PLAIN) || reason.equals(KnownTypes.OTHER) && wordy && readable(head)) {
            return DocumentKind.PLAIN_TEXT;
        }
        throw new Refused(reason);
    }

    /** Refuses an ending that promises what the content is not. One that means nothing to anyone gets another behind it. */
    private static void refusePromise(String ending, DocumentKind kind) throws Refused {
        if (RUN.contains(ending)) {
            throw new Refused("store.file.program");
        }
        if (DocumentKind.isEnding(ending)) {
            throw new Refused("store.file.mismatch");
        }
        MediaType promised = KnownTypes.named("a." + ending);
        String reason = KnownTypes.reason(promised);
        if (!reason.equals(KnownTypes.OTHER)) {
            throw new Refused(reason);
        }
        boolean text = promised.getType().equals("text") && kind == DocumentKind.PLAIN_TEXT;
        if (!text && !promised.equals(MediaType.OCTET_STREAM)) {
            throw new Refused("store.file.mismatch");
        }
    }

    /** Text in one of the old alphabets is not told from other bytes, but it holds no control characters. */
    private static boolean readable(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static byte[] head(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
