package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.mime.MimeTypesFactory;

/** Apache Tika's table of some 1,500 kinds of files. Read when it is first needed, which takes a moment. */
final class KnownTypes {

    static final String OTHER = "store.file.other";

    private static final Set<String> PROGRAMS = Set.of(
            "x-msdownload", "x-dosexec", "x-elf", "x-executable", "x-sharedlib", "x-object", "x-coredump", "x-mach-o",
            "x-mach-o-executable", "java-vm", "java-archive", "vnd.android.package-archive", "x-ms-installer", "x-msi", "x-rpm",
            "x-debian-package", "x-shockwave-flash", "x-java-jnlp-file", "x-dex", "wasm", "x-ms-shortcut", "x-ms-application");
    private static final Set<String> ARCHIVES = Set.of(
            "zip", "gzip", "x-gzip", "x-tar", "x-gtar", "x-7z-compressed", "x-rar-compressed", "x-bzip", "x-bzip2", "x-xz",
            "zstd", "x-lz4", "x-lzip", "x-lzma", "x-lzop", "x-snappy-framed", "x-compress", "x-archive", "x-cpio", "x-arj",
            "vnd.ms-cab-compressed", "x-iso9660-image", "x-apple-diskimage", "x-lharc", "x-ace-compressed", "x-zoo", "x-stuffit");
    private static final Set<String> SCRIPTS = Set.of(
            "x-sh", "x-csh", "x-bat", "javascript", "x-perl", "x-python", "x-php", "x-ruby", "x-powershell", "x-tcl");

    /** Texts whose kind is not registered and which no system runs. */
    private static final Set<String> PLAIN = Set.of("x-web-markdown", "x-log", "x-vcard", "x-vcalendar", "x-diff", "x-ini");

    private KnownTypes() {}

    /** Its own table alone: the library's usual way would also look for tables of others. */
    private static final class Table {
        static final MimeTypes TYPES = load();

        private static MimeTypes load() {
            try (InputStream in = MimeTypes.class.getResourceAsStream("tika-mimetypes.xml")) {
                return MimeTypesFactory.create(in);
            } catch (IOException | MimeTypeException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What the first bytes are; a stream that can go back. */
    static MediaType of(InputStream head) throws IOException {
        return Table.TYPES.detect(head, new Metadata()).getBaseType();
    }

    /** What a name promises. */
    static MediaType named(String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try {
            return Table.TYPES.detect(null, metadata).getBaseType();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of the sentence that says why such a file is not taken in. */
    static String reason(MediaType type) {
        String kind = type.getSubtype().toLowerCase(Locale.ROOT);
        if (kind.contains("macroenabled")) {
            return "store.file.macros";
        }
        if (PROGRAMS.contains(kind)) {
            return "store.file.program";
        }
        if (ARCHIVES.contains(kind)) {
            return "store.file.archive";
        }
        if (SCRIPTS.contains(kind)) {
            return "store.file.script";
        }
        return switch (type.getType()) {
            case "image" -> "store.file.picture";
            case "audio", "video" -> "store.file.media";
            case "text" -> reasonOfText(kind);
            case "multipart" -> "store.file.webPage";
            default -> kind.equals("xhtml+xml") || kind.equals("x-mswebsite") ? "store.file.webPage" : OTHER;
        };
    }

    private static String reasonOfText(String kind) {
        if (kind.equals("html") || kind.equals("asp") || kind.equals("aspdotnet") || kind.equals("x-jsp")) {
            return "store.file.webPage";
        }
        boolean code = kind.startsWith("x-");
        return code && !PLAIN.contains(kind) ? "store.file.script" : OTHER;
    }
}
