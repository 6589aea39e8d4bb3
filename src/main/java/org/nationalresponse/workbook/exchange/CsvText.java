package org.nationalresponse.workbook.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The characters of a CSV file, guarded: UTF-8 with or without its mark, text only, and not without end. What is not so ends the
 * reading with a {@code Fault} that names the line.
 */
final class CsvText extends FilterReader {

    /** Far more than any real table of this kind, far less than what fills a small computer's memory. */
    static final long MOST_CHARACTERS = 50_000_000;

    private static final char REPLACEMENT = '\uFFFD';

    private final CsvFaults faults;
    private long line = 1;
    private long characters;
    private char last;
    private boolean quotes;

    private final Counted bytes;
    private final long size;

    private CsvText(Reader in, CsvFaults faults, Counted bytes, long size) {
        super(in);
        this.faults = faults;
        this.bytes = bytes;
        this.size = size;
    }

    /** Opens the file. The one who opens it closes it. */
    static CsvText open(Path csv, CsvFaults faults) throws IOException {
        if (Files.isDirectory(csv)) {
            throw faults.file("exchange.csv.folder");
        }
        if (Files.notExists(csv)) {
            throw faults.file("exchange.csv.missing");
        }
        if (!Files.isRegularFile(csv)) {
            throw faults.file("exchange.csv.unreadable");
        }
        Counted counted = new Counted(Files.newInputStream(csv));
        InputStream bytes = new BufferedInputStream(counted);
        try {
            skipMark(bytes, faults);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
        // Replacing instead of reporting lets the reading go on to where the line is known.
        Reader text = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return new CsvText(new BufferedReader(text), faults, counted, Files.size(csv));
    }

    /** How far the reading is in the file. */
    long bytesRead() {
        return bytes.count;
    }

    /** How long the file is. */
    long bytes() {
        return size;
    }

    /** Whether a quotation mark was met so far. */
    boolean metQuotes() {
        return quotes;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            check(buffer[i]);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(char c) {
        if (c == '\r' || c == '\n' && last != '\r') {
            line++;
        }
        if (c == 0) {
            throw faults.file("exchange.csv.binary", "line", line);
        }
        if (c == REPLACEMENT) {
            throw faults.file("exchange.csv.encoding", "line", line);
        }
        if (++characters > MOST_CHARACTERS) {
            throw faults.file("exchange.csv.large");
        }
        quotes |= c == '"';
        last = c;
    }

    private static void skipMark(InputStream bytes, CsvFaults faults) throws IOException {
        bytes.mark(4);
        byte[] start = bytes.readNBytes(4);
        bytes.reset();
        if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
            throw faults.file("exchange.csv.utf16");
        }
        // The zip and compound-file marks of Excel's own formats.
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw faults.file("exchange.csv.excel");
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts what is read from the file itself; only whole pieces are asked for. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
