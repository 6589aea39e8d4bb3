package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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
