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
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.summary.Format;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.content.Audience;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.text.Fault;
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
    private final Desk desk = slow(Desks.open(file, texts, dialogs, Place.OVERVIEW).desk());
    private final SummaryMemory memory = new SummaryMemory();
    private BiFunction<List<Printers.Printer>, OptionalInt, PrintQuestion.Way> answer =
            (found, pages) -> new PrintQuestion.On(found.get(0), 2, 1, pages.orElse(0), true);
    private final SummaryViewModel model = new SummaryViewModel(
            desk, printers, (found, pages) -> Optional.ofNullable(answer.apply(found, pages)), memory);

    /** The same desk, whose background work waits until the test lets it run. */
    private Desk slow(Desk quick) {
        return new Desk(
                quick.session(), quick.texts(), quick.packs(), quick.instruments(), quick.clock(), quick.navigator(),
                quick.dialogs(), new Background(work::add, Runnable::run), quick.habits());
    }

    /** Lets all background work run, what follows from it too. */
    private void all() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private String said() {
        return model.doing().wordsProperty().get();
    }

    private int pages() {
        return model.preview().countProperty().get().orElse(0);
    }

    @Test
    void theBriefIsShownFirst() {
        assertThat(model.preview().shareProperty().get()).isZero();

        all();

        assertThat(model.kindProperty().get()).isEqualTo(PrintedKind.BRIEF);
        assertThat(pages()).isPositive();
        assertThat(model.preview().shareProperty().get()).isEqualTo(1);
    }

    @Test
    void theBeginningOfALongDocumentIsSeenBeforeTheWhole() {
        model.choices().choose(PrintedKind.REPORT);
        while (model.preview().shownProperty().get().isEmpty()) {
            work.remove().run();
        }

        int first = model.preview().shownProperty().get().orElseThrow().sizes().size();
        assertThat(first).isLessThan(pages());
        assertThat(model.preview().shareProperty().get()).isBetween(0.1, 0.9);
        all();
        assertThat(model.preview().shownProperty().get().orElseThrow().sizes()).hasSize(pages());
    }

    @Test
    void aDocumentThatIsStillBeingMadeDoesNotShowAsAnother() {
        work.remove().run();
        model.choices().choose(PrintedKind.RECORDS);
        work.remove().run();

        assertThat(model.preview().shownProperty().get()).isEmpty();
        all();
        assertThat(pages()).isGreaterThan(2);
    }

    @Test
    void changesThatComeQuicklyMakeOneDocumentAndNotOneEach() {
        int begun = work.size();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL, Audience.PUBLIC)) {
            model.choices().choose(audience);
        }

        assertThat(work).as("one at a time").hasSize(begun);
        all();
        assertThat(model.preview().shareProperty().get()).isEqualTo(1);
    }

    @Test
    void whoStopsTheMakingKeepsThePagesOfBeforeAndCanAskAgain() {
        all();
        model.choices().setHalf(true);
        model.preview().cancel();
        all();

        assertThat(model.preview().stoppedProperty().get()).isTrue();
        assertThat(model.preview().shareProperty().get()).isEqualTo(1);
        model.preview().again();
        all();
        assertThat(model.preview().stoppedProperty().get()).isFalse();
        assertThat(pages()).isPositive();
    }

    @Test
    void aPageThatIsLeftMakesNothingMore() {
        work.remove().run();
        model.close();
        all();

        assertThat(model.preview().shownProperty().get()).isEmpty();
    }

    @Test
    void eachKindIsSavedUnderItsOwnNameAndThePublicOneSaysSo() {
        model.choices().choose(PrintedKind.RECORDS);
        model.save().save(Format.PDF);
        model.choices().choose(PrintedKind.REPORT);
        model.choices().choose(Audience.PUBLIC);
        model.save().save(Format.DOCX);

        assertThat(suggested)
                .containsExactly("republic-of-almara-records-2026-11-22.pdf", "republic-of-almara-report-2026-11-22-public.docx");
    }

    @Test
    void theFormatOfTheLastTimeIsRemembered() {
        assertThat(model.save().formatProperty().get()).isEqualTo(Format.PDF);

        model.save().save(Format.XLSX);

        assertThat(model.save().formatProperty().get()).isEqualTo(Format.XLSX);
        assertThat(memory.format()).isEqualTo(Format.XLSX);
    }

    @Test
    void afterSavingTheFileAndItsFolderCanBeOpened() throws IOException {
        Path pdf = folder.resolve("brief.pdf");
        dialogs.file = Optional.of(pdf);

        model.save().save(Format.PDF);
        all();

        assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(said()).isEqualTo("Saved: " + pdf);
        model.save().open(false);
        model.save().open(true);
        all();
        assertThat(dialogs.shown).containsExactly(pdf, folder);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndNothingIsLost() {
        dialogs.file = Optional.of(folder.resolve("no-such-folder").resolve("brief.pdf"));

        model.save().save(Format.PDF);
        all();

        assertThat(dialogs.told).extracting(Message::key).containsExactly("printing.file.no-folder");
        assertThat(said()).isEmpty();
        assertThat(model.doing().savedProperty().get()).isEmpty();
    }

    @Test
    void theWorkbookItselfIsNeverTheTarget() throws IOException {
        Path workbook = Files.writeString(folder.resolve("a.nrw"), "work");
        dialogs.file = Optional.of(workbook);

        model.save().save(Format.PDF);
        all();

        assertThat(dialogs.told).extracting(Message::key).containsExactly("printing.file.is-workbook");
        assertThat(workbook).hasContent("work");
    }

    @Test
    void theFileNameKeepsTheLettersOfEveryScript() {
        desk.session().edit(Edit.set(
                Kind.PROFILE, Profile.ID, Profile.COUNTRY_NAME, "भारत / Côte d’Ivoire?"));

        model.save().save(Format.PDF);

        assertThat(suggested).containsExactly("भारत-côte-d-ivoire-brief-2026-11-22.pdf");
    }

    @Test
    void withoutAPrinterItSaysSoAndOffersThePdf() {
        dialogs.file = Optional.of(folder.resolve("brief.pdf"));

        model.print();
        all();

        assertThat(asked)
                .extracting(Message::key)
                .containsExactly("summary.no-printer", "summary.no-printer.text", "summary.save.pdf");
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
        assertThat(printers.printed).isEmpty();
    }

    @Test
    void copiesPagesAndSidesReachThePrinter() {
        printers.found = List.of(new Printers.Printer("Office 2", true, true));
        all();

        model.print();
        all();

        assertThat(printers.jobs).containsExactly(
                new Printers.Job("republic-of-almara-brief-2026-11-22", 2, 1, pages(), true));
        assertThat(said()).isEqualTo("Sent to Office 2.");
    }

    @Test
    void aPrinterThatVanishedIsToldAndNothingIsSaidToBeSent() {
        printers.found = List.of(new Printers.Printer("Office 2", true, true));
        printers.fault = Optional.of(new Fault(Message.of("printing.printer.gone", "printer", "Office 2")));
        all();

        model.print();
        all();

        assertThat(dialogs.told).extracting(Message::key).containsExactly("printing.printer.gone");
        assertThat(said()).isEmpty();
    }

    @Test
    void theSystemsOwnDialogTakesThePagesOrLeavesThem() {
        printers.found = List.of(new Printers.Printer("Office 2", true, true));
        answer = (found, pages) -> new PrintQuestion.BySystem();

        model.print();
        all();
        assertThat(printers.printed).hasSize(1);
        assertThat(said()).isEqualTo("Sent to the printer.");

        printers.yes = false;
        model.print();
        all();
        assertThat(printers.printed).hasSize(1);
        assertThat(said()).isEmpty();
    }

    @Test
    void thePaperIsTheCountrysOwnUntilOneIsChosenAndThenStaysWithTheWorkbook() {
        assertThat(model.choices().paper()).isEqualTo(Paper.A4);

        model.choices().choose(Paper.LETTER);

        assertThat(desk.content().entry(Kind.PROFILE, Profile.ID).text(Profile.PAPER)).contains("letter");
        assertThat(model.choices().choice().paper()).isEqualTo(Paper.LETTER);
    }

    @Test
    void theWordsOfAFrozenRoundAreReadOnlyAndThoseOfTheWorkbookAreNot() {
        Round first = model.choices().rounds().get(model.choices().rounds().size() - 1);
        assertThat(first.frozen()).isTrue();

        model.choices().choose(first);

        WordsViewModel words = model.wordsProperty().get();
        assertThat(words.round().number()).isEqualTo(first.number());
        assertThat(words.groups().get(0).asks()).allSatisfy(ask -> assertThat(ask.readOnly()).isTrue());
        assertThat(words.groups().stream().flatMap(WordsViewModel.Group::asks).filter(ask -> ask.item().equals(Profile.MINISTRY)))
                .allSatisfy(ask -> assertThat(ask.readOnly()).isFalse());

        model.showLatest();
        assertThat(model.wordsProperty().get().round().frozen()).isFalse();
        assertThat(model.choices().number()).as("the latest, also once there is a later one").isEmpty();
    }

    @Test
    void sectionsThatAreLeftOutAreRememberedForTheirKind() {
        model.choices().choose(PrintedKind.REPORT);
        String section = model.choices().sections().get(1);
        model.choices().setSection(section, false);
        model.choices().choose(PrintedKind.BRIEF);
        assertThat(model.choices().choice().without()).isEmpty();

        model.choices().choose(PrintedKind.REPORT);

        assertThat(model.choices().choice().without()).containsExactly(section);
    }

    @Test
    void wordsAreStoredWithTheirRoundAndCounted() {
        WordsViewModel words = model.wordsProperty().get();
        ask(words, Round.SUMMARY).field().choose("one two  three\nfour");
        ask(words, "worry/3/owner").field().choose("Whoever has to");

        assertThat(words.wordCount().get()).isEqualTo("4 of 60 words");
        assertThat(desk.content().entry(Kind.WORRY, Ids.worry(desk.round().id(), 3)).text("round"))
                .contains(desk.round().id().toString());
        ask(words, Round.SUMMARY).field().choose(" ");
        assertThat(words.wordCount().get()).isEqualTo("0 of 60 words");
    }

    private static WordsViewModel.Ask ask(WordsViewModel words, String item) {
        return words.groups().stream()
                .flatMap(WordsViewModel.Group::asks)
                .filter(ask -> ask.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
