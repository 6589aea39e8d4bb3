package org.nationalresponse.workbook.ui.summary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.Brief;
import org.nationalresponse.workbook.summary.BriefBuilder;
import org.nationalresponse.workbook.summary.Html;
import org.nationalresponse.workbook.summary.Pages;
import org.nationalresponse.workbook.summary.PdfWriter;
import org.nationalresponse.workbook.summary.Printed;
import org.nationalresponse.workbook.summary.Printers;
import org.nationalresponse.workbook.summary.SafeFile;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.common.Dialogs;

/** The brief as it would print now, and the commands to print and save it. Pages are made in the background. */
public final class SummaryViewModel implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(600);
    /** Sharp at the size of the preview also on a screen with twice the pixels. */
    private static final float DPI = 144;

    private final Desk desk;
    private final Printers printers;
    private final PrintQuestion question;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(new Preview(List.of(), List.of()));
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper();
    private final ChangeListener<Workbook> onContent = (property, before, now) -> later();
    private Runnable takeBack = () -> {};
    private int newest;

    /** The pages, and what to know before printing them. */
    public record Preview(List<PageImage> pages, List<String> notices) {}

    public SummaryViewModel(Desk desk, Printers printers, PrintQuestion question) {
        this.desk = desk;
        this.printers = printers;
        this.question = question;
        desk.session().contentProperty().addListener(onContent);
        refresh();
    }

    public Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
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
        save(Dialogs.FileKind.PDF, brief -> printed(brief).pdf());
    }

    public void saveHtml() {
        Texts texts = desk.texts();
        save(Dialogs.FileKind.HTML, brief -> Html.of(brief, texts).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        takeBack.run();
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
        Workbook content = desk.content();
        String title = fileName();
        say("summary.state.printing");
        desk.background()
                .run(
                        () -> {
                            printers.print(
                                    choice.printer(),
                                    printed(brief(content)).pdf(),
                                    new Printers.Job(title, choice.copies(), 1, Integer.MAX_VALUE));
                            return choice.printer().name();
                        },
                        name -> state.set(desk.texts().get("summary.state.sent", "printer", name)),
                        this::failed);
    }

    private void save(Dialogs.FileKind kind, Function<Brief, byte[]> format) {
        desk.session().flush();
        Workbook content = desk.content();
        Optional<Path> target = desk.dialogs()
                .save(Message.of("summary.save.title"), kind, fileName() + "." + kind.ending());
        target.ifPresent(path -> {
            say("summary.state.saving");
            desk.background()
                    .run(
                            () -> {
                                SafeFile.write(path, format.apply(brief(content)));
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
        takeBack = desk.session().later(PAUSE, this::refresh);
    }

    private void refresh() {
        int number = ++newest;
        Workbook content = desk.content();
        say("summary.state.making");
        desk.background()
                .run(
                        () -> pictures(printed(brief(content))),
                        made -> {
                            if (number == newest) {
                                preview.set(made);
                                say("");
                            }
                        },
                        this::failed);
    }

    /** Pure over the content that it is given, so that it can run aside while a person goes on typing. */
    private Brief brief(Workbook content) {
        return BriefBuilder.of(
                content, desk.packs(), TreatyActions.standings(content, desk.instruments()), desk.texts(), desk.today());
    }

    private Printed printed(Brief brief) {
        return PdfWriter.of(brief, desk.texts());
    }

    private Preview pictures(Printed printed) {
        List<PageImage> images = new ArrayList<>();
        try (Pages pages = Pages.of(printed.pdf())) {
            for (int page = 0; page < pages.count(); page++) {
                images.add(PageImage.of(pages.render(page, DPI)));
            }
        }
        List<String> notices = new ArrayList<>();
        if (printed.pages() > Printed.BRIEF_PAGES) {
            notices.add(desk.texts().get("summary.notice.pages", "pages", printed.pages()));
        }
        if (!printed.missingLetters().isEmpty()) {
            notices.add(desk.texts().get("summary.notice.letters", "letters", printed.missingLettersByName()));
        }
        return new Preview(images, notices);
    }

    private void say(String key) {
        state.set(key.isEmpty() ? "" : desk.texts().get(key));
    }

    /** Such as "ghana-brief-2026-11-22". */
    private String fileName() {
        String country = Profile.of(desk.content()).countryName(desk.texts().locale());
        String plain = country.toLowerCase(desk.texts().locale()).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return desk.texts().get("summary.file", "country", plain, "date", desk.today().toString());
    }
}
