package org.nationalresponse.workbook.ui.summary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.paper.Printed;
import org.nationalresponse.workbook.summary.PrintedKind;
import org.nationalresponse.workbook.summary.printer.Printers;
import org.nationalresponse.workbook.summary.SafeFile;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Dialogs;

/**
 * The brief or the records as they would print now, and the commands to print and save them. Pages are made in the background.
 */
public final class SummaryViewModel implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(600);

    private final Desk desk;
    private final Printers printers;
    private final PrintQuestion question;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(new Preview(List.of(), 0, List.of()));
    private final ReadOnlyObjectWrapper<PrintedKind> kind = new ReadOnlyObjectWrapper<>(PrintedKind.BRIEF);
    private final PreviewMaker maker;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> later();
    private Runnable takeBack = () -> {};

    /**
     * The first pages, and what to know before printing them.
     *
     * @param all how many pages there are
     */
    public record Preview(List<PageImage> pages, int all, List<String> notices) {}

    public SummaryViewModel(Desk desk, Printers printers, PrintQuestion question) {
        this.desk = desk;
        this.printers = printers;
        this.question = question;
        this.maker = new PreviewMaker(desk.background(), this::show, this::failed);
        desk.session().contentProperty().addListener(onContent);
        refresh(true);
    }

    public Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What is shown, printed and saved. */
    public ReadOnlyObjectProperty<PrintedKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    public void choose(PrintedKind chosen) {
        if (chosen != kind.get()) {
            kind.set(chosen);
            preview.set(new Preview(List.of(), 0, List.of()));
            refresh(true);
        }
    }

    /** What is going on: making the pages, sending to the printer, saved where. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void print() {
        desk.session().flush();
        say("summary.state.printers");
        desk.background()
                .run(
                        printers::list,
                        found -> {
                            say("");
                            choosePrinter(found);
                        },
                        this::failed);
    }

    public void savePdf() {
        save(Dialogs.FileKind.PDF, (document, source) -> document.pdf(source).pdf());
    }

    public void saveHtml() {
        save(Dialogs.FileKind.HTML, (document, source) -> document.html(source).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        takeBack.run();
        maker.stop();
        desk.session().contentProperty().removeListener(onContent);
    }

    private void choosePrinter(List<Printers.Printer> found) {
        if (found.isEmpty()) {
            boolean save = desk.dialogs()
                    .confirm(
                            Message.of("summary.no-printer"),
                            Message.of("summary.no-printer.text"),
                            Message.of("summary.save.pdf"));
            if (save) {
                savePdf();
            }
            return;
        }
        question.ask(found).ifPresent(this::send);
    }

    private void send(PrintQuestion.Choice choice) {
        Supplier<Source> source = source();
        PrintedKind document = kind.get();
        String title = fileName();
        say("summary.state.printing");
        desk.background()
                .run(
                        () -> {
                            printers.print(
                                    choice.printer(),
                                    document.pdf(source.get()).pdf(),
                                    new Printers.Job(title, choice.copies(), 1, Integer.MAX_VALUE));
                            return choice.printer().name();
                        },
                        name -> state.set(desk.texts().get("summary.state.sent", "printer", name)),
                        this::failed);
    }

    private void save(Dialogs.FileKind ending, BiFunction<PrintedKind, Source, byte[]> format) {
        desk.session().flush();
        Supplier<Source> source = source();
        PrintedKind document = kind.get();
        Optional<Path> target = desk.dialogs()
                .save(Message.of("summary.save.title." + document.code()), ending, fileName() + "." + ending.ending());
        target.ifPresent(path -> {
            say("summary.state.saving");
            desk.background()
                    .run(
                            () -> {
                                SafeFile.write(path, format.apply(document, source.get()));
                                return path;
                            },
                            done -> state.set(desk.texts().get("summary.state.saved", "file", done.toString())),
                            this::failed);
        });
    }

    private void failed(Fault fault) {
        say("");
        desk.dialogs().tell(fault);
    }

    private void later() {
        takeBack.run();
        takeBack = desk.session().later(PAUSE, () -> refresh(false));
    }

    private void refresh(boolean another) {
        say("summary.state.making");
        maker.make(kind.get(), source(), another);
    }

    private void show(PreviewMaker.Made made) {
        preview.set(new Preview(made.pages(), made.printed().pages(), notices(made.printed())));
        if (made.all()) {
            say("");
        }
    }

    /** Of the content as it is now, so that a person can go on typing. A frozen round may read the file, so it is made aside. */
    private Supplier<Source> source() {
        Workbook content = desk.content();
        LocalDate today = desk.today();
        return () -> Source.of(
                content,
                Optional.empty(),
                desk.session().file()::history,
                desk.used(),
                desk.instruments(),
                desk.texts(),
                today);
    }

    private List<String> notices(Printed printed) {
        List<String> notices = new ArrayList<>();
        if (kind.get() == PrintedKind.BRIEF && printed.pages() > Printed.BRIEF_PAGES) {
            notices.add(desk.texts().get("summary.notice.pages", "pages", printed.pages()));
        }
        if (printed.pages() > PreviewMaker.MOST) {
            notices.add(desk.texts().get("summary.notice.first", "shown", PreviewMaker.MOST, "pages", printed.pages()));
        }
        if (!printed.missingLetters().isEmpty()) {
            notices.add(desk.texts().get("summary.notice.letters", "letters", printed.missingLettersByName()));
        }
        return notices;
    }

    private void say(String key) {
        state.set(key.isEmpty() ? "" : desk.texts().get(key));
    }

    /** Such as "ghana-brief-2026-11-22". */
    private String fileName() {
        String country = Profile.of(desk.content()).countryName(desk.texts().locale());
        String plain = country.toLowerCase(desk.texts().locale())
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return desk.texts().get("summary.file." + kind.get().code(), "country", plain, "date", desk.today().toString());
    }
}
