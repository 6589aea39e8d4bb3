package org.nationalresponse.workbook.ui.summary;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;

/** The pages as they print, and how large they are shown. */
public final class PreviewController {

    private final SummaryViewModel model;
    private final PreviewViewModel preview;
    private final Zoom zoom;
    private final Texts texts;
    /** The size often follows from the layout, and words that change amid a layout stay undrawn until the next one. */
    private final InvalidationListener zoomed = observable -> {
        showZoom();
        Platform.runLater(this::layOutPercent);
    };

    @FXML private Node doing;
    @FXML private Label said;
    @FXML private Hyperlink open;
    @FXML private Hyperlink openFolder;
    @FXML private HBox making;
    @FXML private ProgressBar progress;
    @FXML private HBox stopped;
    @FXML private Button smaller;
    @FXML private Button larger;
    @FXML private Label percent;
    @FXML private Button previousPage;
    @FXML private Button nextPage;
    @FXML private TextField number;
    @FXML private Label count;
    @FXML private PagesView pages;

    PreviewController(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.preview = model.preview();
        this.zoom = model.memory().zoom();
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        pages.open(zoom, page -> texts.get("summary.page", "number", page, "count", pageCount()));
        preview.setOnPicture(pages::drawn);
        preview.shownProperty().addListener((property, before, now) -> showPages(now));
        preview.countProperty().addListener(observable -> showPage());
        pages.pageProperty().addListener(observable -> showPage());
        showPages(preview.shownProperty().get());

        preview.shareProperty().addListener(observable -> showMaking());
        preview.stoppedProperty().addListener(observable -> showMaking());
        showMaking();

        said.textProperty().bind(model.doing().wordsProperty());
        model.doing().wordsProperty().addListener(observable -> showDoing());
        model.doing().savedProperty().addListener(observable -> showDoing());
        showDoing();

        number.setAccessibleText(texts.get("summary.page.number"));
        number.focusedProperty().addListener((property, before, focused) -> showPage());
        zoom.factorProperty().addListener(zoomed);
        showZoom();
        pages.getParent().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void close() {
        zoom.factorProperty().removeListener(zoomed);
        pages.close();
    }

    @FXML
    private void smaller() {
        zoom.smaller();
    }

    @FXML
    private void larger() {
        zoom.larger();
    }

    @FXML
    private void fitWidth() {
        zoom.fit(Zoom.Fit.WIDTH);
    }

    @FXML
    private void fitPage() {
        zoom.fit(Zoom.Fit.PAGE);
    }

    @FXML
    private void previousPage() {
        pages.goTo(pages.pageProperty().get() - 1);
    }

    @FXML
    private void nextPage() {
        pages.goTo(pages.pageProperty().get() + 1);
    }

    @FXML
    private void goToPage() {
        try {
            pages.goTo(Integer.parseInt(number.getText().strip()) - 1);
        } catch (NumberFormatException e) {
            showNumber();
        }
    }

    @FXML
    private void cancel() {
        preview.cancel();
    }

    @FXML
    private void again() {
        preview.again();
    }

    @FXML
    private void openSaved() {
        model.save().open(false);
    }

    @FXML
    private void openFolder() {
        model.save().open(true);
    }

    /** In here the keys for the size of text change the size of the pages. */
    private void press(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom.larger();
            case MINUS, SUBTRACT -> zoom.smaller();
            case DIGIT0, NUMPAD0 -> zoom.real();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showPages(Optional<PagePictures> pictures) {
        pages.show(pictures);
        showPage();
    }

    private int pageCount() {
        return preview.countProperty().get()
                .orElseGet(() -> preview.shownProperty().get().map(pictures -> pictures.sizes().size()).orElse(0));
    }

    private void showPage() {
        OptionalInt known = preview.countProperty().get();
        count.setText(known.isPresent()
                ? texts.get("summary.page.of", "count", known.getAsInt())
                : texts.get("summary.page.counting"));
        number.setDisable(pageCount() == 0);
        previousPage.setDisable(pages.pageProperty().get() == 0);
        nextPage.setDisable(pages.pageProperty().get() >= pageCount() - 1);
        if (!number.isFocused()) {
            showNumber();
        }
    }

    private void showNumber() {
        number.setText(String.valueOf(pages.pageProperty().get() + 1));
    }

    private void showZoom() {
        percent.setText(texts.get("summary.zoom.percent", "percent", zoom.percent()));
        smaller.setDisable(!zoom.canShrink());
        larger.setDisable(!zoom.canGrow());
    }

    private void layOutPercent() {
        percent.requestLayout();
    }

    private void showMaking() {
        double share = preview.shareProperty().get();
        progress.setProgress(share);
        Nodes.show(making, share < 1);
        Nodes.show(stopped, preview.stoppedProperty().get());
    }

    private void showDoing() {
        boolean saved = model.doing().savedProperty().get().isPresent();
        Nodes.show(doing, !model.doing().wordsProperty().get().isEmpty());
        Nodes.show(open, saved);
        Nodes.show(openFolder, saved);
    }
}
