package org.nationalresponse.workbook.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/** Writes a table that {@link CsvTable} reads: UTF-8 with its mark, by which spreadsheets know it, and commas. */
final class CsvFile {

    private static final char MARK = '\uFEFF';

    private CsvFile() {}

    /** Leaves the stream open. */
    static void write(OutputStream out, List<String> columns, Iterable<List<String>> rows) {
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(MARK);
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
            csv.flush();
            text.flush();
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(Message.of("exchange.csv.unwritable"), e);
        }
    }

    /** A text as it stands in a cell: without what no table may hold, and never a formula. */
    static String cell(String text) {
        // A table with either letter in it would be taken for a broken file.
        return Formulas.kept(text.replace("\0", "").replace('\uFFFD', '?'));
    }
}
