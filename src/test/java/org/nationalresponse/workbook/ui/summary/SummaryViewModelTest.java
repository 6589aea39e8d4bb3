package org.nationalresponse.workbook.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.FakePrinters;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.shell.Place;

class SummaryViewModelTest {

    @TempDir
    private Path folder;

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Message> asked = new ArrayList<>();
    private final List<String> suggested = new ArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs() {
        @Override
        public boolean confirm(Message heading, Message text, Message action) {
            asked.addAll(List.of(heading, text, action));
            return yes;
        }

        @Override
        public Optional<Path> save(Message title, FileKind kind, String suggestedName) {
            suggested.add(suggestedName);
            return file;
        }
    };
    private final FakePrinters printers = new FakePrinters();
    private final FakeFile file = new FakeFile(Desks.practice());
    private final Desk desk = slow(Desks.open(file, texts, dialogs, Place.SUMMARY).desk());
    private final SummaryViewModel model =
            new SummaryViewModel(desk, printers, found -> Optional.of(new PrintQuestion.Choice(found.get(0), 2)));

    /** The same desk, whose background work waits until the test lets it run. */
    private Desk slow(Desk quick) {
        return new Desk(
                quick.session(), quick.texts(), quick.packs(), quick.instruments(), quick.clock(), quick.navigator(), quick.dialogs(),
                new Background(work::add, Runnable::run), quick.habits());
    }

    /** Lets all that was begun in the background come to its end; the first pages need not be made for most tests. */
    private void finish() {
        work.removeFirst();
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    /** Lets all background work run, the first pages too. */
    private void all() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private String state() {
        return model.stateProperty().get();
    }

    @Test
    void showsTheTwoPagesThatWillPrint() {
        assertThat(state()).isEqualTo("Making the pages…");

        all();

        assertThat(model.previewProperty().get().pages()).hasSize(2).allSatisfy(page -> {
            assertThat(page.height()).isGreaterThan(page.width());
            assertThat(page.pixels().capacity()).isEqualTo(page.width() * page.height());
        });
        assertThat(state()).isEmpty();
    }

    @Test
    void theFirstPageIsSeenBeforeTheSecondIsMade() {
        work.remove().run();
        assertThat(model.previewProperty().get().pages()).isEmpty();

        work.remove().run();

        assertThat(model.previewProperty().get().pages()).hasSize(1);
        assertThat(state()).isEqualTo("Making the pages…");
    }

    @Test
    void showsTheFirstPagesOfTheRecordsAndSaysHowManyThereAre() {
        model.choose(PrintedKind.RECORDS);
        all();

        SummaryViewModel.Preview preview = model.previewProperty().get();
        assertThat(preview.pages()).hasSize(Math.min(PreviewMaker.MOST, preview.all()));
        assertThat(preview.all()).isGreaterThan(2);
        assertThat(preview.notices()).allSatisfy(notice -> assertThat(notice).contains(String.valueOf(preview.all())));
        assertThat(state()).isEmpty();
    }

    @Test
    void aBriefThatIsStillBeingMadeDoesNotShowAmongTheRecords() {
        work.remove().run();
        model.choose(PrintedKind.RECORDS);

        work.remove().run();

        assertThat(model.previewProperty().get().pages()).isEmpty();
        all();
        assertThat(model.previewProperty().get().all()).isGreaterThan(2);
    }

    @Test
    void theRecordsAreSavedUnderTheirOwnName() {
        model.choose(PrintedKind.RECORDS);
        model.savePdf();

        assertThat(suggested).containsExactly("republic-of-almara-records-2026-11-22.pdf");
    }

    @Test
    void aPageThatIsLeftMakesNoMorePictures() {
        work.remove().run();
        model.close();
        all();

        assertThat(model.previewProperty().get().pages()).isEmpty();
    }

    @Test
    void savesThePdfUnderANameThatSaysWhatItIs() throws IOException {
        dialogs.file = Optional.of(folder.resolve("brief.pdf"));

        model.savePdf();
        finish();

        assertThat(suggested).containsExactly("republic-of-almara-brief-2026-11-22.pdf");
        assertThat(new String(Files.readAllBytes(folder.resolve("brief.pdf")), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(state()).isEqualTo("Saved: " + folder.resolve("brief.pdf"));
    }

    @Test
    void savesOneWebPageWithWhatWasTypedLast() throws IOException {
        dialogs.file = Optional.of(folder.resolve("brief.html"));
        HeadViewModel head = new HeadViewModel(desk);
        head.sentences.textProperty().set("Typed a moment ago & not left.");

        model.saveHtml();
        finish();

        assertThat(folder.resolve("brief.html")).content().contains("Typed a moment ago &amp; not left.");
    }

    @Test
    void theFileNameKeepsTheLettersOfEveryScript() {
        new HeadViewModel(desk).countryName.choose("भारत / Côte d’Ivoire?");

        model.savePdf();

        assertThat(suggested).containsExactly("भारत-côte-d-ivoire-brief-2026-11-22.pdf");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndNothingIsLost() {
        dialogs.file = Optional.of(folder.resolve("no-such-folder").resolve("brief.pdf"));

        model.savePdf();
        finish();

        assertThat(dialogs.told).extracting(Message::key).containsExactly("printing.file.no-folder");
        assertThat(state()).isEmpty();
    }

    @Test
    void whoThinksBetterOfItSavesNothing() {
        model.savePdf();
        finish();

        assertThat(dialogs.told).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAPrinterItSaysSoAndOffersThePdf() {
        dialogs.file = Optional.of(folder.resolve("brief.pdf"));

        model.print();
        finish();

        assertThat(asked)
                .extracting(Message::key)
                .containsExactly("summary.no-printer", "summary.no-printer.text", "summary.save.pdf");
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
        assertThat(printers.printed).isEmpty();
    }

    @Test
    void withoutAPrinterThePdfIsOnlyAnOffer() {
        dialogs.yes = false;

        model.print();
        finish();

        assertThat(suggested).isEmpty();
        assertThat(state()).isEmpty();
    }

    @Test
    void sendsThePagesToThePrinterThatWasChosen() {
        printers.found = List.of(new Printers.Printer("Office 2", true));

        model.print();
        finish();

        assertThat(printers.printed).singleElement().satisfies(pdf -> assertThat(pdf.length).isGreaterThan(10_000));
        assertThat(state()).isEqualTo("Sent to Office 2.");
    }

    @Test
    void theHeadIsStoredWithItsRoundAndCountsItsWords() {
        HeadViewModel head = new HeadViewModel(desk);
        head.sentences.choose("one two  three\nfour");
        head.asks().get(2).lead().choose("Whoever is told to");

        assertThat(head.wordCount().get()).isEqualTo("4 of 60 words");
        assertThat(head.asks()).hasSize(3);
        assertThat(desk.content().entry(Kind.DECISION, Ids.decision(desk.round().id(), 3)).text("round"))
                .contains(desk.round().id().toString());
        head.sentences.choose(" ");
        assertThat(head.wordCount().get()).isEqualTo("0 of 60 words");
    }
}
