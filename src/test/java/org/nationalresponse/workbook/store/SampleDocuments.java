package org.nationalresponse.workbook.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Monitor;

/** Documents for the tests of what lies inside a workbook. */
final class SampleDocuments {

    private SampleDocuments() {}

    /** A plain text of so many bytes that says something different for each seed. */
    static Path text(Path path, int size, long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder(size + 80);
        while (words.length() < size) {
            words.append("Article ").append(random.nextInt(1_000_000)).append(" of the law says so.\n");
        }
        return Files.writeString(path, words.substring(0, size), StandardCharsets.US_ASCII);
    }

    static String sha256(Path path) {
        try {
            return Records.sha256(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step by which a piece of evidence names a document. */
    static Edit naming(KeptFile kept) {
        return naming(UUID.randomUUID(), kept);
    }

    static Edit naming(UUID evidence, KeptFile kept) {
        return Evidence.edit(evidence, Samples.ROUND, "gsr.will.mandate")
                .set(Evidence.FILE, kept.sha256())
                .set(Evidence.FILE_NAME, kept.name())
                .set(Evidence.FILE_SIZE, String.valueOf(kept.size()))
                .build();
    }

    /** An archive of parts, each a name or {@code name=content}. */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                int at = part.indexOf('=');
                zip.putNextEntry(new ZipEntry(at < 0 ? part : part.substring(0, at)));
                zip.write((at < 0 ? "x" : part.substring(at + 1)).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A document of Microsoft's as it is written since 2007. */
    static byte[] office(String mainType, String... parts) {
        String types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/main.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument." + mainType + "\"/></Types>";
        return zip(Stream.concat(Stream.of("[Content_Types].xml=" + types, "_rels/.rels"), Stream.of(parts)).toArray(String[]::new));
    }

    static byte[] open(String type, String... parts) {
        return zip(Stream.concat(Stream.of("mimetype=application/vnd.oasis.opendocument." + type, "content.xml"), Stream.of(parts))
                .toArray(String[]::new));
    }

    /** A document as Office wrote it before 2007: a header, then a directory of streams. */
    static byte[] compound(String... streams) {
        ByteBuffer file = ByteBuffer.allocate(512 + 128 * (streams.length + 1) + 300).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0xE11AB1A1E011CFD0L);
        int at = 512;
        for (String stream : Stream.concat(Stream.of("Root Entry"), Stream.of(streams)).toList()) {
            byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
            file.position(at).put(name);
            file.putShort(at + 64, (short) (name.length + 2));
            file.put(at + 66, (byte) (at == 512 ? 5 : 2));
            at += 128;
        }
        return file.array();
    }

    static void overwritten(Path path, long at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(at);
            file.write('!');
        }
    }

    interface Happening {
        void run() throws IOException;
    }

    /** Does something once so much is done; stops the work there where there is nothing to do. */
    static final class At implements Monitor {
        final List<Long> heard = new ArrayList<>();
        private final long when;
        private final Happening happening;
        private boolean reached;

        At(long when, Happening happening) {
            this.when = when;
            this.happening = happening;
        }

        @Override
        public void at(long done, long total) {
            heard.add(done);
            if (done >= when && !reached) {
                reached = true;
                try {
                    if (happening != null) {
                        happening.run();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public boolean cancelled() {
            return happening == null && reached;
        }
    }
}
