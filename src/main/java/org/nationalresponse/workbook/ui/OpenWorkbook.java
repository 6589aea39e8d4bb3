package org.nationalresponse.workbook.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.common.Dialogs;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.rounds.Editions;
import org.nationalresponse.workbook.ui.session.Session;
import org.nationalresponse.workbook.ui.settings.SettingsPage;
import org.nationalresponse.workbook.ui.shell.Pages;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellActions;
import org.nationalresponse.workbook.ui.shell.ShellController;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;
import org.nationalresponse.workbook.ui.summary.PrintQuestion;
import org.nationalresponse.workbook.ui.summary.SummaryMemory;
import org.nationalresponse.workbook.ui.summary.SummaryPage;

/** A workbook in the window: its session and its frame. */
final class OpenWorkbook implements ShellActions {

    private final Services services;
    private final Windows windows;
    private final Session session;
    private final Dialogs dialogs;
    private final PrintQuestion printQuestion;
    private final Background background;
    private final SummaryMemory summaryMemory = new SummaryMemory();
    private Loaded loaded;
    /** The packs whose pages are shown. */
    private List<String> held = List.of();
    private ShellViewModel model;
    private ShellController controller;
    private boolean closed;

    /** All that opening a file reads, so that the screen's thread has nothing to wait for. */
    record Loaded(WorkbookFile file, List<Pack> packs, Packs.Offer offer, Instruments instruments) {}

    OpenWorkbook(
            Services services,
            Windows windows,
            Session session,
            Loaded loaded,
            Dialogs dialogs,
            PrintQuestion printQuestion,
            Background background) {
        this.services = services;
        this.windows = windows;
        this.session = session;
        this.loaded = loaded;
        this.dialogs = dialogs;
        this.printQuestion = printQuestion;
        this.background = background;
        session.contentProperty().addListener((property, before, now) -> {
            if (!held(now).equals(held)) {
                // Later, so that whoever listens to this step is done with it.
                Platform.runLater(this::showRound);
            }
        });
    }

    ShellViewModel model() {
        return model;
    }

    ShellController controller() {
        return controller;
    }

    /** Builds the frame at a place, in the language of the window. */
    void show(Place place) {
        if (controller != null) {
            controller.close();
        }
        model = new ShellViewModel();
        held = held(session.content());
        Desk desk = new Desk(
                session,
                windows.texts(),
                loaded.packs(),
                loaded.instruments(),
                services::today,
                model,
                dialogs,
                background,
                windows.habits());
        model.open(desk, place);
        Pages pages = new Pages(
                desk,
                new Editions(
                        loaded.offer().packs(), references -> UsedPacks.attachments(references, services.packs())),
                each -> new SummaryPage(each, services.printers(), printQuestion, summaryMemory),
                each -> new SettingsPage(windows.settingsModel(loaded.offer(), () -> {}), each.texts()));
        controller = new ShellController(model, pages::at, this);
        windows.show(
                Fxml.load(Screen.SHELL, controller, windows.texts()),
                windows.texts()
                        .get(
                                "common.window",
                                "country", model.countryProperty().get(),
                                "product", windows.texts().get("common.product")));
    }

    /** A round that started under another edition, or that was taken back, has other pages. */
    private void showRound() {
        List<String> now = held(session.content());
        if (closed || now.equals(held)) {
            return;
        }
        List<Pack> packs = new ArrayList<>(loaded.packs());
        loaded.offer().packs().stream()
                .filter(pack -> now.contains(pack.reference()))
                .filter(pack -> packs.stream().noneMatch(each -> each.reference().equals(pack.reference())))
                .forEach(packs::add);
        loaded = new Loaded(loaded.file(), packs, loaded.offer(), loaded.instruments());
        show(Place.ROUNDS);
    }

    private static List<String> held(Workbook workbook) {
        return Round.latest(workbook).map(round -> round.packs(workbook)).orElse(List.of());
    }

    /** Shows the same place in another language. */
    void translate(Texts texts) {
        loaded = new Loaded(
                loaded.file(),
                UsedPacks.of(loaded.file(), services.packs(), texts.locale()),
                services.packs().offered(texts.locale()),
                loaded.instruments());
        show(model.visitProperty().get().place());
    }

    /** @return whether everything is on disk and the file was let go */
    boolean close() {
        controller.storeTyped();
        boolean stored = session.close();
        if (stored) {
            closed = true;
            controller.close();
        }
        return stored;
    }

    /** Lets go of the file although not everything is on disk. */
    void abandon() {
        closed = true;
        controller.close();
        session.file().close();
    }

    @Override
    public void changeTextSize(int steps) {
        windows.settingsModel(loaded.offer(), () -> {}).changeTextSizeBy(steps);
        controller.showTextSize();
    }

    @Override
    public String textSizeInWords() {
        return windows.texts().get("shell.text.size", "percent", services.preferences().textSize());
    }

    @Override
    public void openAnother() {
        windows.chooseFile();
    }

    @Override
    public void showKeys() {
        dialogs.tell(Message.of("common.keys"), Message.of("common.keys.list"));
    }

    @Override
    public void closeWorkbook() {
        windows.closeWorkbook();
    }

    @Override
    public void saveCopy() {
        controller.storeTyped();
        Optional<Path> target = dialogs.save(
                Message.of("common.save.workbook"),
                Dialogs.FileKind.WORKBOOK,
                loaded.file().path().getFileName().toString());
        target.ifPresent(path -> {
            Edit all = session.content().asEdit();
            List<String> packs = Profile.of(session.content()).packs();
            background.run(
                    () -> {
                        services.files()
                                .create(
                                        path,
                                        all,
                                        UsedPacks.attachments(loaded.file(), packs, services.packs()),
                                        Optional.of(loaded.file()))
                                .close();
                        return path;
                    },
                    done -> dialogs.tell(Message.of("common.copied"), Message.of("common.copied.text", "file", done.toString())),
                    dialogs::tell);
        });
    }
}
