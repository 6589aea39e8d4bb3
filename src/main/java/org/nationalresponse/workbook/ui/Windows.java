package org.nationalresponse.workbook.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.xml.stream.XMLInputFactory;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.common.Dialogs;
import org.nationalresponse.workbook.ui.common.FxLater;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.common.SceneFactory;
import org.nationalresponse.workbook.ui.session.Session;
import org.nationalresponse.workbook.ui.settings.SettingsFrame;
import org.nationalresponse.workbook.ui.settings.SettingsPage;
import org.nationalresponse.workbook.ui.settings.SettingsViewModel;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.summary.PrintQuestion;
import org.nationalresponse.workbook.ui.welcome.WelcomeActions;
import org.nationalresponse.workbook.ui.welcome.WelcomeController;
import org.nationalresponse.workbook.ui.welcome.WelcomeViewModel;
import org.nationalresponse.workbook.ui.wizard.WizardActions;
import org.nationalresponse.workbook.ui.wizard.WizardController;
import org.nationalresponse.workbook.ui.wizard.WizardViewModel;

/** The one window, and what it shows: the welcome, the wizard, the settings, or an open workbook. */
public final class Windows implements WelcomeActions, WizardActions {

    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final Services services;
    private final Stage stage;
    private final SceneFactory scenes;
    private final Dialogs dialogs;
    private final PrintQuestion printQuestion;
    private final Background background;
    private final Habits habits = new Habits();
    private Texts texts;
    private Scene scene;
    private WelcomeViewModel welcome;
    private Optional<OpenWorkbook> open = Optional.empty();

    /** @param dialogs made for this window's stage */
    public Windows(Services services, Stage stage, SceneFactory scenes, Dialogs dialogs, PrintQuestion printQuestion) {
        this.services = services;
        this.stage = stage;
        this.scenes = scenes;
        this.dialogs = dialogs;
        this.printQuestion = printQuestion;
        this.background = new Background(services.background(), Platform::runLater);
        this.texts = services.textsNow();
    }

    /** Makes ready aside what the first screen needs, while the toolkit still starts: the XML reader of FXML. */
    public static void prepare() {
        XMLInputFactory.newInstance();
    }

    /** Opens the window, with a workbook where one was named. */
    public void start(Optional<Path> file) {
        showWelcome(Optional.empty());
        stage.setOnCloseRequest(event -> {
            if (leave()) {
                services.preferences().setSize(stage.getWidth(), stage.getHeight());
            } else {
                event.consume();
            }
        });
        double width = stage.getWidth();
        double height = stage.getHeight();
        stage.show();
        // Openbox opens a window at its least size, and gives it the wanted one when it is asked again.
        Platform.runLater(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        file.ifPresent(this::open);
    }

    public Texts texts() {
        return texts;
    }

    Habits habits() {
        return habits;
    }

    /** Goes back to the welcome, with something to say where there is something. */
    public void showWelcome(Optional<Message> notice) {
        welcome = new WelcomeViewModel(services.preferences(), this, background);
        notice.ifPresent(welcome::tell);
        show(Fxml.load(Screen.WELCOME, new WelcomeController(welcome, texts), texts), texts.get("common.product"));
    }

    @Override
    public void newWorkbook() {
        LocalDate today = services.today();
        background.run(
                () -> services.packs().offered(texts.locale()), offer -> showWizard(offer, today), this::failed);
    }

    private void showWizard(Packs.Offer offer, LocalDate today) {
        WizardViewModel model =
                new WizardViewModel(texts, offer, today, services.homeFolder(), path -> Files.exists(path));
        show(Fxml.load(Screen.WIZARD, new WizardController(model, texts, this), texts), texts.get("common.product"));
    }

    @Override
    public void chooseFile() {
        dialogs.open(Message.of("common.open"), Dialogs.FileKind.WORKBOOK).ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        openWith(() -> services.files().open(file));
    }

    @Override
    public void practice() {
        dialogs.save(
                        Message.of("common.practice"),
                        Dialogs.FileKind.WORKBOOK,
                        PracticeCountry.FILE_NAME + WorkbookFiles.ENDING)
                .ifPresent(file -> openWith(() -> Files.exists(file)
                        ? services.files().open(file)
                        : PracticeCountry.create(services.files(), file, services.packs(), texts.locale())));
    }

    @Override
    public void settings() {
        background.run(
                () -> services.packs().offered(texts.locale()),
                offer -> show(
                        new SettingsFrame(
                                new SettingsPage(settingsModel(offer, this::settings), texts),
                                texts,
                                () -> showWelcome(Optional.empty())),
                        texts.get("common.product")),
                this::failed);
    }

    @Override
    public void created(NewWorkbook workbook) {
        openWith(() -> create(workbook.file(), workbook.first()));
    }

    @Override
    public void cancel() {
        showWelcome(Optional.empty());
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        return dialogs.save(Message.of("common.save.workbook"), Dialogs.FileKind.WORKBOOK, suggestedName);
    }

    /** Closes the open workbook and goes back to the welcome, where nothing would be lost by it. */
    void closeWorkbook() {
        if (leave()) {
            showWelcome(Optional.empty());
        }
    }

    /** Applies changed settings to what is shown now. */
    void settingsChanged(Runnable showAgain) {
        Texts now = services.textsNow();
        boolean otherLanguage = !now.locale().equals(texts.locale());
        texts = now;
        if (otherLanguage) {
            open.ifPresentOrElse(workbook -> workbook.translate(now), showAgain);
        }
        scenes.dress(scene, texts);
    }

    SettingsViewModel settingsModel(Packs.Offer offer, Runnable showAgain) {
        return new SettingsViewModel(
                services.preferences(), offer, services.packFolder(), () -> settingsChanged(showAgain));
    }

    void show(Parent root, String title) {
        stage.setTitle(title);
        if (scene == null) {
            scene = scenes.create(root, texts, services.preferences().width(), services.preferences().height());
            Keys.install(scene, () -> open);
            stage.setScene(scene);
            stage.setMinWidth(SMALLEST_WIDTH);
            stage.setMinHeight(SMALLEST_HEIGHT);
            stage.setWidth(scene.getWidth());
            stage.setHeight(scene.getHeight());
        } else {
            scene.setRoot(root);
            scenes.dress(scene, texts);
        }
        // What scrolls joins the scene only now, so that a screen's own wish for the focus can come true.
        root.applyCss();
        root.layout();
    }

    private void openWith(Supplier<WorkbookFile> opening) {
        Locale locale = texts.locale();
        background.run(
                () -> {
                    WorkbookFile file = opening.get();
                    try {
                        return new OpenWorkbook.Loaded(
                                file,
                                UsedPacks.of(file, services.packs(), locale),
                                services.packs().offered(locale),
                                services.instruments().get());
                    } catch (RuntimeException e) {
                        file.close();
                        throw e;
                    }
                },
                this::opened,
                this::failed);
    }

    private void opened(OpenWorkbook.Loaded loaded) {
        if (!leave()) {
            loaded.file().close();
            return;
        }
        services.preferences().addRecent(loaded.file().path());
        Session session = new Session(loaded.file(), new FxLater(), Platform::runLater, services.clock());
        OpenWorkbook workbook =
                new OpenWorkbook(services, this, session, loaded, dialogs, printQuestion, background);
        open = Optional.of(workbook);
        workbook.show(Place.OVERVIEW);
    }

    private WorkbookFile create(Path file, Edit first) {
        List<String> packs = Profile.of(Workbook.empty().with(first)).packs();
        return services.files().create(file, first, UsedPacks.attachments(packs, services.packs()));
    }

    /** Lets go of the open workbook; asks where something could not be saved. */
    private boolean leave() {
        if (open.isEmpty()) {
            return true;
        }
        if (!open.get().close()) {
            boolean anyway = dialogs.confirmLoss(
                    Message.of("common.unsaved"), Message.of("common.unsaved.text"), Message.of("common.unsaved.leave"));
            if (!anyway) {
                return false;
            }
            open.get().abandon();
        }
        open = Optional.empty();
        return true;
    }

    private void failed(Fault fault) {
        if (open.isEmpty()) {
            if (welcome == null || scene.getRoot().lookup(".welcome") == null) {
                showWelcome(Optional.of(fault.messages().get(0)));
            } else {
                welcome.tell(fault.messages().get(0));
            }
        } else {
            dialogs.tell(fault);
        }
    }
}
