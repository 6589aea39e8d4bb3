package org.nationalresponse.workbook.ui.summary;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.nationalresponse.workbook.ui.common.Wrapping;

/** A printed page as wide as the room that it gets. */
final class Sheet extends Wrapping {

    private final PageImage page;
    private final ImageView view;

    Sheet(PageImage page, String name) {
        this.page = page;
        view = new ImageView(new WritableImage(
                new PixelBuffer<>(page.width(), page.height(), page.pixels(), PixelFormat.getIntArgbPreInstance())));
        view.setPreserveRatio(true);
        view.setManaged(false);
        getChildren().add(view);
        getStyleClass().add("sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        // A page never reads mirrored, whatever the direction of the screen.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Whether it shows this very page already, so that it need not be made anew. */
    boolean shows(PageImage other) {
        return page == other;
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.width() / 2.0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? prefWidth(-1) : width) * page.height() / page.width();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth() - 2);
        view.relocate(1, 1);
    }
}
