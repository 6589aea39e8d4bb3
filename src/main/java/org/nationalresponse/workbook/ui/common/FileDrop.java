package org.nationalresponse.workbook.ui.common;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Lets a person drag one file from another program onto a part of a page. */
public final class FileDrop {

    private FileDrop() {}

    /** @param wanted whether a file can be taken just now */
    public static void onto(Node part, BooleanSupplier wanted, Consumer<Path> taker) {
        part.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1 && wanted.getAsBoolean()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        part.setOnDragDropped(event -> {
            event.setDropCompleted(true);
            taker.accept(event.getDragboard().getFiles().get(0).toPath());
            event.consume();
        });
    }
}
