package org.nationalresponse.workbook.summary.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.Prints;
import org.nationalresponse.workbook.summary.brief.BriefBuilder;
import org.nationalresponse.workbook.summary.brief.Crowded;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.Printed;

/** What stands in the registers is what stands on paper: every value of the records. */
class PrintedRecordsTest {

    private static final Kind GUIDANCE = new Kind("guidance");

    @Test
    void aGeneralCommentIsNowhereRatified() {
        Workbook told = Workbook.empty().with(Edit.of(GUIDANCE, UUID.randomUUID())
                .set("instrument", "GC25")
                .set("translated", "yes")
                .set("checkedOn", "2026-10-01")
                .build());
        Source source = Crowded.source(told);

        assertThat(BriefBuilder.of(source).debts().all()).isEmpty();
        assertThat(shelves(RecordsBuilder.of(source))).filteredOn(shelf -> shelf.id().equals("guidance")).singleElement()
                .satisfies(shelf -> assertThat(shelf.toString().replace(shelf.about().orElse(""), "")).doesNotContain("atified"));
    }

    @Test
    void theAnnexHoldsEveryFilledValueOfEveryRecord() throws IOException {
        Source source = Crowded.practice();
        RecordWords words = source.words();
        String paper = squeezed(text(Prints.pdf(PrintedKind.RECORDS, source)));
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
        try (PDDocument document = Loader.loadPDF(Prints.pdf(PrintedKind.RECORDS, source).pdf())) {
            for (PDOutlineItem group : document.getDocumentCatalog().getDocumentOutline().children()) {
                group.children().forEach(register -> bookmarks.add(register.getTitle()));
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
        String paper = text(Prints.pdf(PrintedKind.RECORDS, Crowded.source(workbook)));

        assertThat(paper).doesNotContain("Withdrawn").contains("not printed: Pledges 1", "No record in:");
    }

    @Test
    void allRecordsOfAFullCountryArePrinted() {
        Source source = Crowded.source(Crowded.with(30));

        assertThat(RecordsBuilder.of(source).empty()).isEmpty();
        assertThat(Prints.pdf(PrintedKind.RECORDS, source).pages()).isGreaterThan(50);
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
