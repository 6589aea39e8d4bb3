package org.nationalresponse.workbook.summary.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Setting;
import org.nationalresponse.workbook.text.Legible;
import org.nationalresponse.workbook.text.Texts;

/**
 * Writes the tables behind a document as an Excel file: real days and numbers, one sheet a table, ready to filter and to print.
 * The same source gives the same bytes.
 */
public final class TablesWriter {

    /** What the office programs call the program that wrote a file. */
    private static final String PROGRAM = "National Response Workbook";
    /** Two digits are the major one. */
    private static final String VERSION = "01.0000";

    /** The same day for everyone, whatever the country of the computer. */
    private static final String DAY = "yyyy-mm-dd";
    private static final String WHOLE = "#,##0";
    private static final String YEAR = "0";
    /** A spreadsheet believes that 1900 was a leap year; earlier days stand there as text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** A spreadsheet keeps no more digits of a number; a longer one stands there as text. */
    private static final int DIGITS = 15;

    private static final String HEAD_FILL = "FFE3EFEE";
    private static final String HEAD_INK = "FF0B3B38";
    private static final String INK = "FF17202A";
    private static final String LINE = "FF7B8794";
    /** Every computer has it, or one with letters of the same width. */
    private static final String FONT = "Arial";
    private static final int SIZE = 10;
    private static final int MARGIN_SIZE = 9;
    /** So many letters stand side by side on a page and can still be read; a wider table is printed on several. */
    private static final int PAGE = 210;

    private final Setting setting;
    private final Texts texts;

    private TablesWriter(Setting setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    /**
     * @param source without what its readers are not to see
     * @param setting of the document that the tables stand behind
     */
    public static byte[] of(Source source, Setting setting) {
        List<TableSheet> sheets = new ArrayList<>(RoundTables.of(source));
        RegisterTables.actionPlan(source).ifPresent(plan -> sheets.add(2, plan));
        sheets.addAll(InstrumentTables.of(source));
        List<String> empty = new ArrayList<>();
        for (TableSheet sheet : RegisterTables.others(source)) {
            if (sheet.rows().isEmpty()) {
                empty.add(sheet.name());
            } else {
                sheets.add(sheet);
            }
        }
        Texts texts = source.texts();
        List<String> names = SheetNames.of(
                Stream.concat(Stream.of(texts.get("sheet.about")), sheets.stream().map(TableSheet::name)).toList());
        List<TableSheet> all = new ArrayList<>();
        all.add(AboutTable.of(source, setting, sheets, names.subList(1, names.size()), empty));
        all.addAll(sheets);
        return new TablesWriter(setting, texts).write(all, names, source.today());
    }

    private byte[] write(List<TableSheet> sheets, List<String> names, LocalDate today) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook file = new Workbook(bytes, PROGRAM, VERSION)) {
            file.setGlobalDefaultFont(FONT, SIZE);
            file.properties().setTitle(Legible.line(setting.title())).setSubject(Legible.line(setting.subject()));
            for (int i = 0; i < sheets.size(); i++) {
                write(file.newWorksheet(names.get(i)), LongTexts.spread(sheets.get(i), texts), i == 0);
            }
            file.finish();
            return SameBytes.of(bytes.toByteArray(), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Worksheet sheet, TableSheet table, boolean about) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.columns().get(column).width().letters());
            sheet.value(0, column, CellText.of(table.columns().get(column).header()));
            head(sheet.style(0, column));
        }
        sheet.rowHeight(0, RowHeight.ofHeaders(table.columns()));
        for (int row = 0; row < table.rows().size(); row++) {
            sheet.rowHeight(row + 1, RowHeight.of(table.columns(), table.rows().get(row)));
            for (int column = 0; column < table.columns().size(); column++) {
                value(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        if (table.rows().isEmpty()) {
            words(sheet, 1, 0, texts.get("sheet.none"));
        }
        sheet.freezePane(0, 1);
        if (!about && !table.columns().isEmpty() && !table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
        if (setting.rightToLeft()) {
            sheet.rightToLeft();
        }
        page(sheet, table.columns(), about);
    }

    private void page(Worksheet sheet, List<TableSheet.Column> columns, boolean about) {
        int letters = columns.stream().mapToInt(column -> column.width().letters()).sum();
        sheet.pageOrientation(about ? "portrait" : "landscape");
        sheet.paperSize(setting.paper() == Paper.LETTER ? PaperSize.LETTER_PAPER : PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (1 + letters / PAGE));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.repeatCols(0);
        margin(sheet, true, setting.title(), Position.LEFT);
        margin(sheet, true, setting.watermark().orElse(""), Position.CENTER);
        margin(sheet, true, setting.mark().orElse(""), Position.RIGHT);
        margin(sheet, false, setting.foot(), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT, FONT, MARGIN_SIZE);
    }

    /** In a margin, a sign that begins a field is written twice. */
    private static void margin(Worksheet sheet, boolean top, String words, Position position) {
        String line = Legible.line(words).replace("&", "&&");
        if (line.isEmpty()) {
            return;
        }
        if (top) {
            sheet.header(line, position, FONT, MARGIN_SIZE);
        } else {
            sheet.footer(line, position, FONT, MARGIN_SIZE);
        }
    }

    private static void head(StyleSetter style) {
        style.bold()
                .fillColor(HEAD_FILL)
                .fontColor(HEAD_INK)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE);
        style.set();
    }

    private static void value(Worksheet sheet, int row, int column, CellValue value) {
        if (value instanceof CellValue.Words words) {
            words(sheet, row, column, words.text());
        } else if (value instanceof CellValue.Amount amount) {
            amount(sheet, row, column, amount.number());
        } else if (value instanceof CellValue.Year year) {
            sheet.value(row, column, year.year());
            style(sheet, row, column, YEAR);
        } else if (value instanceof CellValue.Day day) {
            day(sheet, row, column, day.day());
        }
    }

    private static void words(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, CellText.of(text));
        StyleSetter style = sheet.style(row, column);
        style.wrapText(true).verticalAlignment("top").fontColor(INK);
        style.set();
    }

    private static void amount(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            words(sheet, row, column, number.toPlainString());
            return;
        }
        sheet.value(row, column, number);
        style(sheet, row, column, number.scale() <= 0 ? WHOLE : WHOLE + "." + YEAR.repeat(Math.min(DIGITS, number.scale())));
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            words(sheet, row, column, day.toString());
            return;
        }
        sheet.value(row, column, day);
        style(sheet, row, column, DAY);
    }

    private static void style(Worksheet sheet, int row, int column, String format) {
        boolean day = format.equals(DAY);
        StyleSetter style = sheet.style(row, column);
        style.format(format)
                .fontColor(INK)
                .verticalAlignment("top")
                .horizontalAlignment(day ? "left" : "right")
                .indent(day ? 0 : 1);
        style.set();
    }
}
