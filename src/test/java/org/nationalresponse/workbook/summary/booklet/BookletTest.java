package org.nationalresponse.workbook.summary.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.summary.document.Section;
import org.nationalresponse.workbook.summary.paper.Html;

class BookletTest {

    private static final List<Pack> MNR = Filled.packs(Filled.english(), Filled.MNR);
    private static final String CRITERION = "mnr.policy.leadership.body";

    @Test
    void everyCriterionHasARowWithItsCodeAndABoxForEachAnswer() {
        Document booklet = booklet(Filled.blank(Filled.MNR), MNR, false).document();
        RowCodes codes = RowCodes.of(MNR);

        List<List<Run>> rows = rows(booklet).stream().map(BookletTest::runs).filter(runs -> code(runs) != null).toList();

        assertThat(rows.stream().map(BookletTest::code)).containsExactlyElementsOf(MNR.stream()
                .flatMap(Pack::capabilities)
                .flatMap(one -> one.criteria().stream())
                .map(one -> codes.of(one.id()))
                .toList());
        assertThat(rows).allSatisfy(row -> assertThat(boxes(row)).hasSize(Answer.Value.values().length).doesNotContain(true));
    }

    @Test
    void pagesStandInTheOrderOfTheScreen() {
        assertThat(booklet(Filled.blank(Filled.MNR), MNR, false).document().sections().stream().map(Section::code))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("guide"),
                                MNR.get(0).capabilities().map(Capability::id).map(id -> id.replace('.', '-')))
                        .toList());
    }

    @Test
    void aBlankBookletHoldsNothingOfTheRound() {
        String text = text(booklet(Filled.full(MNR, "the gazette"), MNR, false).document());

        assertThat(text).doesNotContain("the gazette").contains("Republic of Almara", "Round 1");
    }

    @Test
    void whatTheRoundHoldsStandsTicked() {
        Document booklet = booklet(Filled.full(MNR, "the gazette"), MNR, true).document();

        List<Boolean> first = boxes(rows(booklet).stream().map(BookletTest::runs)
                .filter(runs -> "M1-01".equals(code(runs))).findFirst().orElseThrow());
        assertThat(first).containsExactly(true, false, false, false, false);
        assertThat(text(booklet)).contains("Note: the gazette", "Act 1: the gazette; article 1; 1 Mar 2025; one more document");
    }

    @Test
    void aLongNoteIsCutInSightAndToldBeforePrinting() {
        Workbook workbook = Filled.blank(Filled.MNR).with(note("word ".repeat(60)));

        Composed booklet = booklet(workbook, MNR, true);

        assertThat(text(booklet.document())).contains("word word word… (in full: report)");
        assertThat(booklet.notices()).singleElement()
                .satisfies(notice -> assertThat(Filled.english().say(notice.message())).startsWith("One text is too long"));
    }

    @Test
    void anAnswerOfTheLastRoundWantsToBeConfirmed() {
        Workbook workbook = Filled.blank(Filled.MNR).with(note("as before")).with(Edit.of(Answer.KIND, answer())
                .set(Answer.VALUE, Answer.Value.MET.code())
                .set(Answer.CARRIED, "yes")
                .build());

        assertThat(text(booklet(workbook, MNR, true).document())).contains("From the last round, to confirm. Note: as before");
    }

    @Test
    void onlyABookletWithAnswersTellsOfThoseToConfirm() {
        Workbook workbook = Filled.blank(Filled.MNR).with(Edit.of(Answer.KIND, answer())
                .set(Answer.VALUE, Answer.Value.MET.code())
                .set(Answer.CARRIED, "yes")
                .build());

        assertThat(html(workbook, false)).doesNotContain("not confirmed");
        assertThat(html(workbook, true)).contains("1 answer is the last round’s and not confirmed.");
    }

    private static String html(Workbook workbook, boolean half) {
        return Html.of(booklet(workbook, MNR, half).document());
    }

    @Test
    void aPartGoesToAMinistryByItself() {
        List<Pack> packs = Filled.packs(Filled.english(), Filled.GSR);
        Composed booklet = BookletComposer.of(
                Filled.source(Filled.full(packs, "x".repeat(400)), Filled.english(), packs),
                new Choice(Audience.INTERNAL, Paper.A4, Set.of("guide", "gsr-political-will", "gsr-legislation"), true));

        assertThat(booklet.document().sections()).singleElement().returns("gsr-international-commitments", Section::code);
        // Only what is printed is told of: a document, a note, and the two texts below them.
        assertThat(booklet.notices().get(0).message().values()).containsEntry("n", 13 * 2 + 2);
    }

    @Test
    void aWorkbookWithoutAFrameworkHasAFirstPageThatSaysSo() {
        Document booklet = booklet(Workbook.empty(), List.of(), true).document();

        assertThat(booklet.sections()).hasSize(1);
        assertThat(text(booklet)).contains("no framework pack", "Never write here");
    }

    private static Composed booklet(Workbook workbook, List<Pack> packs, boolean half) {
        return BookletComposer.of(
                Filled.source(workbook, Filled.english(), packs), new Choice(Audience.INTERNAL, Paper.A4, Set.of(), half));
    }

    private static java.util.UUID answer() {
        return Ids.answer(Filled.ROUND, CRITERION);
    }

    private static Edit note(String words) {
        return Edit.of(Answer.KIND, answer())
                .set(Answer.ROUND, Filled.ROUND.toString())
                .set(Answer.CRITERION, CRITERION)
                .set(Answer.NOTE, words)
                .build();
    }

    private static List<Block.Row> rows(Document document) {
        return document.blocks()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .toList();
    }

    private static List<Run> runs(Block.Row row) {
        List<Run> runs = new ArrayList<>();
        row.cells().forEach(cell -> cell.paragraphs().forEach(runs::addAll));
        return runs;
    }

    private static String code(List<Run> runs) {
        return runs.get(0) instanceof Run.Words words && words.look() == Run.Look.CODE ? words.text() : null;
    }

    private static List<Boolean> boxes(List<Run> runs) {
        return runs.stream().filter(Run.Box.class::isInstance).map(run -> ((Run.Box) run).ticked()).toList();
    }

    private static String text(Document document) {
        StringBuilder text = new StringBuilder();
        document.blocks().forEach(block -> {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> runs(row).forEach(run -> text.append(words(run))));
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph.runs().forEach(run -> text.append(words(run)));
            } else if (block instanceof Block.Heading heading) {
                text.append(heading.text());
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static String words(Run run) {
        return run instanceof Run.Words words ? words.text() : run instanceof Run.Typed typed ? typed.text() : "";
    }
}
