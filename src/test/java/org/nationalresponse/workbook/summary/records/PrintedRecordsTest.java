package org.nationalresponse.workbook.summary.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.BudgetLine;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Recommendation;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.brief.BriefRecordWords;
import org.nationalresponse.workbook.summary.brief.BriefRecords;
import org.nationalresponse.workbook.summary.brief.BriefWords;
import org.nationalresponse.workbook.summary.brief.Crowded;
import org.nationalresponse.workbook.summary.brief.MoneyReader;
import org.nationalresponse.workbook.summary.brief.PartnerReader;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.text.Texts;

/** What stands in the registers is what stands on paper: the numbers of the brief, and every value of the records. */
class PrintedRecordsTest {

    private static final Kind GUIDANCE = new Kind("guidance");
    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void everyNumberOfTheBriefIsTheWorkbooks() throws IOException {
        Source source = Crowded.practice();
        String paper = squeezed(text(PrintedKind.BRIEF.pdf(source)));
        List<Recommendation> recommendations = Recommendation.of(source.workbook());
        long open = recommendations.stream().filter(Recommendation::open).count();

        assertThat(paper).contains(squeezed(open + " of " + recommendations.size() + " recommendations are open"));
        for (Register register : Crowded.PACK.registers()) {
            int count = source.workbook().current(new Kind(register.id())).size();
            assertThat(paper).contains(squeezed(source.words().name(register) + (count == 0 ? " none" : " " + count)));
        }
        for (int year : List.of(2025, 2026)) {
            BigDecimal committed = BudgetLine.of(source.workbook()).stream()
                    .filter(line -> line.year().filter(each -> each == year).isPresent())
                    .filter(line -> line.currency().filter("XTS"::equals).isPresent())
                    .flatMap(line -> line.committed().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(paper).contains(texts.number(committed));
        }
    }

    @Test
    void aCountryWithAHundredRecordsOfEachRegisterStillHasTwoPages() throws IOException {
        Source source = Crowded.source(Crowded.with(100));
        Printed printed = PrintedKind.BRIEF.pdf(source);

        assertThat(printed.pages()).isEqualTo(2);
        assertThat(text(printed)).contains("more are late", "and 10", "Pledges 103");
    }

    @Test
    void anEmptyCountryIsToldInOneLineEach() throws IOException {
        String paper = text(PrintedKind.BRIEF.pdf(Crowded.source(Workbook.empty()))).replaceAll("\\s+", " ");

        assertThat(paper).contains(
                "Budget lines and posts: none recorded.", "Pledges: none recorded.", "Reports to treaty bodies: none recorded.",
                "Coming up: nothing is late", "Figures: no indicator is recorded.", "Companies: none recorded", "Pledges none");
        assertThat(paper).doesNotContain("Next milestone", "Baseline", "committed");
    }

    @Test
    void twoCurrenciesAreNeverAddedUpAndAMissingSumIsNoZero() throws IOException {
        Workbook money = Workbook.empty()
                .with(line("EUR", "2024", "1000", ""))
                .with(line("EUR", "2026", "", "70"))
                .with(line("USD", "2026", "500", ""));
        BriefRecords.Money read = MoneyReader.money(Crowded.source(money));

        assertThat(read.years()).containsExactly(2024, 2025, 2026);
        assertThat(read.purses().first()).hasSize(2).allSatisfy(purse -> assertThat(purse.committed()).hasSize(3));
        String paper = text(PrintedKind.BRIEF.pdf(Crowded.source(money)));
        assertThat(squeezed(paper))
                .contains("EUR,committed1,000nodatanodata", "EUR,spentnodatanodata70", "USD,committednodatanodata500")
                .doesNotContain("1,500");
    }

    @Test
    void aLineThatCannotBeCountedIsSaid() {
        Workbook money = Workbook.empty().with(line("", "2026", "500", ""));

        assertThat(words(money).moneyNotes()).contains("One line lacks its year or currency and is not counted.");
    }

    @Test
    void aGeneralCommentIsNowhereRatified() {
        Workbook told = Workbook.empty().with(Edit.of(GUIDANCE, UUID.randomUUID())
                .set("instrument", "GC25")
                .set("translated", "yes")
                .set("checkedOn", "2026-10-01")
                .build());
        Source source = Crowded.source(told);

        assertThat(BriefBuilder.of(source).commitments().rows()).isEmpty();
        assertThat(shelves(RecordsBuilder.of(source))).filteredOn(shelf -> shelf.id().equals("guidance")).singleElement()
                .satisfies(shelf -> assertThat(shelf.toString().replace(shelf.about().orElse(""), "")).doesNotContain("atified"));
    }

    @Test
    void theAnnexHoldsEveryFilledValueOfEveryRecord() throws IOException {
        Source source = Crowded.practice();
        RecordWords words = source.words();
        String paper = squeezed(text(PrintedKind.RECORDS.pdf(source)));
        int values = 0;
        for (Register register : Crowded.PACK.registers()) {
            for (Entry entry : source.workbook().current(new Kind(register.id()))) {
                for (Register.Field field : register.fields().filter(each -> entry.text(each.id()).isPresent()).toList()) {
                    String value = squeezed(words.value(register, field, entry).orElseThrow());
                    assertThat(paper.contains(value)).as(register.id() + "." + field.id() + ": " + value).isTrue();
                    values++;
                }
            }
        }
        assertThat(values).isGreaterThan(500);
    }

    @Test
    void theAnnexHasABookmarkForEachRegisterAndAPageNumberOnEachPage() throws IOException {
        Source source = Crowded.practice();
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PrintedKind.RECORDS.pdf(source).pdf())) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            int pages = document.getNumberOfPages();
            assertThat(text(document)).contains("1 / " + pages, pages + " / " + pages);
        }
        assertThat(bookmarks)
                .containsAll(shelves(RecordsBuilder.of(source)).stream().map(Records.Shelf::name).toList());
    }

    @Test
    void whatBelongsToARecordStandsUnderItAndOnlyThere() {
        UUID pledge = UUID.randomUUID();
        Workbook workbook = Workbook.empty()
                .with(Edit.set(Pledge.KIND, pledge, Pledge.TITLE, "A helpline"))
                .with(milestone("First step", pledge))
                .with(milestone("Step of a pledge that is gone", UUID.randomUUID()));
        List<Records.Shelf> shelves = shelves(RecordsBuilder.of(Crowded.source(workbook)));

        Records.Item helpline = shelf(shelves, "pledge").items().get(0);
        assertThat(helpline.parts()).singleElement().satisfies(parts -> assertThat(parts.items())
                .extracting(item -> item.title().orElse(""))
                .containsExactly("First step"));
        assertThat(shelf(shelves, "milestone").items()).hasSize(1);
        assertThat(shelf(shelves, "milestone").elsewhere()).isEqualTo(1);
    }

    @Test
    void whatWasTakenOutIsCountedAndNotPrinted() throws IOException {
        UUID pledge = UUID.randomUUID();
        Workbook workbook = Workbook.empty()
                .with(Edit.of(Pledge.KIND, pledge).set(Pledge.TITLE, "Withdrawn").set(Entry.RETIRED, "entered twice").build());
        String paper = text(PrintedKind.RECORDS.pdf(Crowded.source(workbook)));

        assertThat(paper).doesNotContain("Withdrawn").contains("not printed: Pledges 1", "No record in:");
    }

    @Test
    void onlyWhatWasImplementedWithEvidenceCountsAsPutInPlace() {
        Kind company = new Kind("company-commitment");
        Workbook workbook = Workbook.empty();
        for (String evidence : List.of("Report 2026", "", " ")) {
            workbook = workbook.with(Edit.of(company, UUID.randomUUID())
                    .set("company", "A company")
                    .set("endorsed", "yes")
                    .set("implemented", "yes")
                    .set("implementedEvidence", evidence)
                    .build());
        }

        assertThat(PartnerReader.companies(Crowded.source(workbook))).contains(new BriefRecords.Companies(3, 3, 1, 0));
    }

    @Test
    void allRecordsOfAFullCountryArePrinted() {
        Source source = Crowded.source(Crowded.with(30));

        assertThat(RecordsBuilder.of(source).empty()).isEmpty();
        assertThat(PrintedKind.RECORDS.pdf(source).pages()).isGreaterThan(50);
    }

    private BriefRecordWords words(Workbook workbook) {
        return new BriefWords(BriefBuilder.of(Crowded.source(workbook)), texts).records();
    }

    private static Edit line(String currency, String year, String committed, String spent) {
        return Edit.of(BudgetLine.KIND, UUID.randomUUID())
                .set(BudgetLine.TITLE, "Line")
                .set(BudgetLine.YEAR, year)
                .set(BudgetLine.COMMITTED, committed)
                .set(BudgetLine.SPENT, spent)
                .set(BudgetLine.CURRENCY, currency)
                .build();
    }

    private static Edit milestone(String name, UUID pledge) {
        return Edit.of(Milestone.KIND, UUID.randomUUID())
                .set(Milestone.NAME, name)
                .set(Milestone.PLEDGE, pledge.toString())
                .build();
    }

    private static List<Records.Shelf> shelves(Records records) {
        return records.groups().stream().flatMap(group -> group.shelves().stream()).toList();
    }

    private static Records.Shelf shelf(List<Records.Shelf> shelves, String id) {
        return shelves.stream().filter(shelf -> shelf.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(Printed printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            return text(document);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** Lines break where the paper wants, so blanks do not count. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
