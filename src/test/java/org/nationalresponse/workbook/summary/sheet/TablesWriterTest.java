package org.nationalresponse.workbook.summary.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.brief.Crowded;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Settings;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.figure.Samples;
import org.nationalresponse.workbook.text.Texts;

class TablesWriterTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Test
    void practiceCountryHasAllItsSheets() throws IOException {
        byte[] file = bytes(Samples.practice(TEXTS));
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", "tables-practice.xlsx"), file);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(names(book))
                    .startsWith("About", "Ratings", "Answers", "Action plan", "Evidence", "Instruments", "Treaty actions")
                    .contains("Pledges", "Milestones", "Budget lines");
            XSSFSheet ratings = book.getSheet("Ratings");
            assertThat(ratings.getPaneInformation().isFreezePane()).isTrue();
            assertThat(ratings.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(ratings.getPrintSetup().getLandscape()).isTrue();
            assertThat(ratings.getFooter().getLeft()).contains("Not for ranking");
            assertThat(ratings.getFooter().getRight()).endsWith("&P / &N");
            assertThat(ratings.getHeader().getCenter()).contains("PRACTICE");
            assertThat(ratings.getHeader().getRight()).contains("Internal");
            assertThat(text(book.getSheet("About"))).contains(
                    "For practice. This country does not exist.",
                    "Self-assessed. Not an official WeProtect result. Not for ranking.");
        }
    }

    @Test
    void ratingsAreTheRecordsOwn() throws IOException {
        Source source = Samples.practice(TEXTS);
        Round round = source.round().orElseThrow();
        Round before = round.before(source.workbook()).orElseThrow();

        try (XSSFWorkbook book = book(source)) {
            XSSFSheet sheet = book.getSheet("Ratings");
            int row = 1;
            for (Pack pack : source.packs()) {
                for (Capability capability : pack.capabilities().toList()) {
                    Row cells = sheet.getRow(row++);
                    assertThat(cells.getCell(0).getStringCellValue()).isEqualTo(pack.texts().get(capability.id() + ".name"));
                    assertThat(number(cells, "Phase")).isEqualTo(round.rating(source.workbook(), capability.id()).phase());
                    assertThat(number(cells, "Last phase")).isEqualTo(before.rating(source.workbook(), capability.id()).phase());
                    int counted = List.of("Met", "Partly met", "Not met", "Not known", "Does not apply", "Open").stream()
                            .mapToInt(header -> number(cells, header).orElseThrow())
                            .sum();
                    assertThat(counted).isEqualTo(capability.criteria().size());
                    long met = capability.criteria().stream()
                            .filter(each -> round.answer(source.workbook(), each.id()).entry().is("value", "met"))
                            .count();
                    assertThat(number(cells, "Met")).hasValue((int) met);
                }
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(row - 1);
        }
    }

    @Test
    void daysAndNumbersAreReal() throws IOException {
        Workbook workbook = Crowded.with(0)
                .with(Edit.of(BudgetLine.KIND, UUID.randomUUID())
                        .set(BudgetLine.TITLE, "Hotline")
                        .set(BudgetLine.YEAR, "2026")
                        .set(BudgetLine.COMMITTED, "1234567.50")
                        .set(BudgetLine.CURRENCY, "EUR")
                        .set(BudgetLine.AGREED_UNTIL, "2027-12-31")
                        .build())
                .with(Edit.of(BudgetLine.KIND, UUID.randomUUID())
                        .set(BudgetLine.TITLE, "Very long ago")
                        .set(BudgetLine.YEAR, "1899")
                        .set(BudgetLine.COMMITTED, "12345678901234567890")
                        .set(BudgetLine.AGREED_UNTIL, "1899-12-31")
                        .build());

        try (XSSFWorkbook book = book(Crowded.source(workbook))) {
            Row hotline = row(book.getSheet("Budget lines"), "Hotline");
            Row old = row(book.getSheet("Budget lines"), "Very long ago");
            Cell committed = cell(hotline, "1234567.5");
            assertThat(committed.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(committed.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            Cell until = cell(hotline, LocalDate.of(2027, 12, 31).toString());
            assertThat(DateUtil.isCellDateFormatted(until)).isTrue();
            assertThat(until.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(cell(hotline, "2026.0").getCellStyle().getDataFormatString()).isEqualTo("0");
            assertThat(cell(old, "12345678901234567890").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(old, "1899-12-31").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void hostileTextsAreTextAndStayHarmlessInCsv() throws IOException {
        List<String> hostile = List.of(
                "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=cmd|' /C calc'!A0", "\uFF1D1", "'=1",
                "\u0000=1", "\u200B=1");
        Workbook workbook = Crowded.with(0);
        for (String text : hostile) {
            workbook = workbook.with(Edit.set(Action.KIND, UUID.randomUUID(), Action.WHAT, text));
        }
        Source source = Crowded.source(workbook);

        List<String> seen = new ArrayList<>();
        try (XSSFWorkbook book = book(withAll(source))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    seen.add(cell.getStringCellValue());
                }
            })));
        }
        assertThat(seen).contains("'=1+1", "'+1", "'-1", "'@SUM(A1)", "''=1");
        assertThat(seen).noneMatch(text -> text.matches("(?s)^[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D].*"));
    }

    @Test
    void controlCharactersAndEscapesAreNeverMoreThanText() throws IOException {
        Source source = withRationale("a\u0000\u0007b \uD800 _x0041_ <&> 😀\r\nnext");

        try (XSSFWorkbook book = book(source)) {
            assertThat(text(book.getSheet("Ratings"))).contains("ab \uFFFD _x0041_ <&> 😀\nnext");
        }
    }

    @Test
    void aTextLongerThanACellGoesOnInTheNextColumn() throws IOException {
        String sentence = "The ministry wrote more than any cell can hold. ";
        String text = sentence.repeat(2_000).strip();

        try (XSSFWorkbook book = book(withRationale(text))) {
            XSSFSheet sheet = book.getSheet("Ratings");
            List<String> headers = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
            int first = headers.indexOf("Why this phase");
            assertThat(headers.subList(first, first + 3))
                    .containsExactly("Why this phase", "Why this phase, continued (2)", "Why this phase, continued (3)");
            Row row = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(each -> each.getCell(first + 2) != null && !each.getCell(first + 2).getStringCellValue().isEmpty())
                    .findFirst()
                    .orElseThrow();
            String whole = row.getCell(first).getStringCellValue() + row.getCell(first + 1).getStringCellValue()
                    + row.getCell(first + 2).getStringCellValue();
            assertThat(row.getCell(first).getStringCellValue()).endsWith("[…, goes on in the next column]");
            assertThat(whole.replace(" […, goes on in the next column]", "")).isEqualTo(text);
        }
    }

    @Test
    void sheetsOfALanguageFromRightToLeftBeginAtTheRight() throws IOException {
        Source source = Samples.practice(Texts.in(Locale.forLanguageTag("ar")));

        try (XSSFWorkbook book = book(source)) {
            book.forEach(sheet -> assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isTrue());
        }
    }

    @Test
    void sameSourceGivesTheSameBytes() {
        assertThat(bytes(Samples.practice(TEXTS))).isEqualTo(bytes(Samples.practice(TEXTS)));
    }

    @Test
    void anEmptyWorkbookHasItsSheetsAndSaysThatTheyAreEmpty() throws IOException {
        try (XSSFWorkbook book = book(withAll(Crowded.source(Workbook.empty())))) {
            assertThat(names(book)).containsExactly(
                    "About", "Ratings", "Answers", "Action plan", "Evidence", "Instruments", "Treaty actions");
            assertThat(text(book.getSheet("Action plan"))).contains("No record yet.");
            assertThat(text(book.getSheet("About"))).contains("Lists without a record");
        }
    }

    @Test
    void aCountryWithSignsOfItsOwnIsWrittenAsItIs() throws IOException {
        Workbook workbook = Crowded.with(0)
                .with(Edit.set(Profile.KIND, Profile.ID, Profile.COUNTRY_NAME, "Almara & <Isles>"));

        try (XSSFWorkbook book = book(Crowded.source(workbook))) {
            assertThat(book.getSheet("Ratings").getHeader().getLeft()).contains("Almara && <Isles>");
        }
    }

    @Test
    void namesOfSheetsAreAsExcelTakesThem() {
        String longName = "Recommendations of the Committee on the Rights of the Child";

        List<String> names = List.of(
                "About", "about", longName, longName, "a/b:c*[d]?\\e", "'quoted'", "History", "  ", "😀".repeat(20));

        assertThat(SheetNames.of(names))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 31 && !name.isBlank() && !name.matches(".*[\\\\/?*\\[\\]:].*"))
                .startsWith(
                        "About", "about (2)", "Recommendations of the Committ…", "Recommendations of the Com… (2)",
                        "a b c d e", "quoted", "History (2)");
    }

    private static Source withRationale(String text) {
        Workbook workbook = Crowded.with(0);
        Round round = Round.latest(workbook).orElseThrow();
        String capability = Crowded.PACK.capabilities().findFirst().orElseThrow().id();
        return Crowded.source(
                workbook.with(Edit.set(Rating.KIND, Ids.rating(round.id(), capability), Rating.RATIONALE, text)));
    }

    /** With the pack that every workbook has, as in the program. */
    private static Source withAll(Source source) {
        List<Pack> packs = new ArrayList<>(source.used());
        packs.addAll(Samples.practice(TEXTS).used().stream().filter(pack -> pack.id().equals("common")).toList());
        return new Source(source.workbook(), packs, source.standings(), source.texts(), source.today());
    }

    private static byte[] bytes(Source source) {
        return TablesWriter.of(source, Settings.of(source, Choice.of(Paper.A4), "report"));
    }

    private static XSSFWorkbook book(Source source) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(source)));
    }

    private static List<String> names(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }

    private static List<String> text(XSSFSheet sheet) {
        List<String> text = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> text.add(shown(cell))));
        return text;
    }

    private static Row row(XSSFSheet sheet, String holding) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(0) != null && shown(row.getCell(0)).equals(holding))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, String shown) {
        for (Cell cell : row) {
            if (shown(cell).equals(shown)) {
                return cell;
            }
        }
        throw new AssertionError("no cell with " + shown);
    }

    private static String shown(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : String.valueOf(cell.getNumericCellValue());
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static Optional<Integer> number(Row row, String header) {
        for (Cell head : row.getSheet().getRow(0)) {
            if (head.getStringCellValue().equals(header)) {
                Cell cell = row.getCell(head.getColumnIndex());
                return cell == null || cell.getCellType() == CellType.BLANK
                        ? Optional.empty()
                        : Optional.of((int) cell.getNumericCellValue());
            }
        }
        throw new AssertionError("no column " + header);
    }
}
