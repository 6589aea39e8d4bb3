package org.nationalresponse.workbook.ui.summary;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.nationalresponse.workbook.summary.paper.Pages;

/** A page on the screen: blank until there is a picture, and with a sharp part over it where it is looked at closely. */
final class Sheet extends Region {

    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");

    private final Pages.Size size;
    private final Layer whole = new Layer();
    private final Layer part = new Layer();

    /** A picture and the view of it; each picture is handed to the graphics card once. */
    private static final class Layer {
        private final ImageView view = new ImageView();
        private PageImage shown;

        void show(Optional<PageImage> image) {
            PageImage now = image.orElse(null);
            if (now != shown) {
                shown = now;
                view.setImage(now == null ? null : new WritableImage(new PixelBuffer<>(
                        now.tile().width(), now.tile().height(), now.pixels(), PixelFormat.getIntArgbPreInstance())));
            }
        }
    }

    Sheet(Pages.Size size, String name) {
        this.size = size;
        getChildren().addAll(whole.view, part.view);
        getStyleClass().add("sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMouseTransparent(true);
    }

    void show(Optional<PageImage> all, Optional<PageImage> close) {
        whole.show(all);
        part.show(close);
        pseudoClassStateChanged(DRAWN, all.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        place(whole, getWidth() / size.width());
        place(part, getWidth() / size.width());
    }

    /** @param units of the screen for each point of the page, perhaps not those that the picture was drawn for */
    private void place(Layer layer, double units) {
        if (layer.shown == null) {
            return;
        }
        Tile tile = layer.shown.tile();
        if (tile.whole()) {
            layer.view.setFitWidth(getWidth());
            layer.view.setFitHeight(getHeight());
            layer.view.relocate(0, 0);
        } else {
            double stretch = units / tile.scale();
            layer.view.setFitWidth(tile.width() * stretch);
            layer.view.setFitHeight(tile.height() * stretch);
            layer.view.relocate(tile.x() * stretch, tile.y() * stretch);
        }
    }
}
