package org.nationalresponse.workbook.exchange;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Monitor;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;

/**
 * The records of a register as a CSV table, both ways with the same columns: {@code id}, the register's fields, {@code retired}.
 * Codes, ISO days and plain numbers; links as ids. What was written reads back as unchanged.
 */
public final class RegisterCsv {

    static final String ID = "id";

    private RegisterCsv() {}

    /** Writes all records, those taken out too. The stream stays open. */
    public static void write(Register register, Workbook workbook, OutputStream out) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : workbook.all(new Kind(register.id()))) {
            List<String> row = new ArrayList<>();
            row.add(entry.id().toString());
            fields(register).forEach(field ->
                    row.add(entry.text(field.id()).map(value -> Cells.written(field, value)).orElse("")));
            rows.add(row);
        }
        CsvFile.write(out, columns(register), rows);
    }

    /**
     * Reads a table and says what to write; nothing is written here. All or nothing: one fault, and nothing is to be written.
     *
     * <p>Columns in any order, by the field's id or its label; all but those that tell the records apart may be left out. A row
     * with an {@code id} is that record; without one, the register's key fields tell which it is. A row that is no record of the
     * workbook adds one. An empty cell leaves what stands there.
     *
     * @param words of the same workbook, with the packs that declare its registers
     * @throws org.nationalresponse.workbook.text.Fault with the place and the remedy of each fault, at most
     *     {@value CsvFaults#MOST} of them
     * @throws java.util.concurrent.CancellationException where the monitor stops it
     */
    public static Import read(Path csv, Register register, Workbook workbook, RecordWords words, Monitor monitor) {
        CsvFaults faults = new CsvFaults(csv);
        List<Map.Entry<String, String>> labels =
                register.fields().map(field -> Map.entry(words.label(register, field), field.id())).toList();
        CsvTable table = new CsvTable(faults, new Heading(columns(register), List.of(), labels), monitor);
        RegisterRows rows = new RegisterRows(table, faults, register, workbook, new Cells(register, workbook, words));
        table.read(csv, rows::take);
        return rows.result();
    }

    /** The fields that are columns: the register's own, and why a record was taken out. */
    static List<Register.Field> fields(Register register) {
        List<Register.Field> fields = new ArrayList<>(register.fields().toList());
        fields.add(new Register.Field(Entry.RETIRED, Register.Type.TEXT, List.of(), List.of(), ""));
        return fields;
    }

    private static List<String> columns(Register register) {
        List<String> columns = new ArrayList<>();
        columns.add(ID);
        fields(register).forEach(field -> columns.add(field.id()));
        return columns;
    }
}
