package org.nationalresponse.workbook.summary.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs a file again without the time at which it was made, so that the same content is the same file. */
final class SameBytes {

    /** The first time that a zip file can say. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String ABOUT = "docProps/core.xml";
    private static final String MADE = "(<dcterms:created [^>]*>)[^<]*(<)";

    private SameBytes() {}

    /** @param made the day to say instead */
    static byte[] of(byte[] packed, LocalDate made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
        // The sizes stand at the end of what was packed, so it cannot be read as it comes.
        SeekableByteChannel channel = new SeekableInMemoryByteChannel(packed);
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(channel).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(TIME);
                out.putNextEntry(same);
                byte[] content = in.getInputStream(part).readAllBytes();
                out.write(part.getName().equals(ABOUT) ? made(content, made) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] made(byte[] about, LocalDate made) {
        return new String(about, StandardCharsets.UTF_8)
                .replaceFirst(MADE, "$1" + made + "T00:00:00Z$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
