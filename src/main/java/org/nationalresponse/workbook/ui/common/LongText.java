package org.nationalresponse.workbook.ui.common;

import javafx.application.Platform;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.nationalresponse.workbook.ui.session.FieldModel;

/**
 * Ties a text control to its value, also where the value is too long for the control: JavaFX needs memory that grows with the
 * square of a text in letters that join, so a pasted book would end the program. Such a text is kept whole, and its beginning is
 * shown.
 */
public final class LongText {

    /** The most characters that are edited in place. */
    public static final int MOST = 10_000;

    private final TextInputControl control;
    private final FieldModel field;
    private final boolean readOnly;
    private boolean bound;

    private LongText(TextInputControl control, FieldModel field, boolean readOnly) {
        this.control = control;
        this.field = field;
        this.readOnly = readOnly;
    }

    static void bind(TextInputControl control, FieldModel field, boolean readOnly) {
        LongText text = new LongText(control, field, readOnly);
        TextFormatter<?> own = control.getTextFormatter();
        control.setTextFormatter(new TextFormatter<>(change -> text.take(
                own == null || own.getFilter() == null ? change : own.getFilter().apply(change))));
        field.textProperty().addListener((property, before, now) -> text.show());
        control.addEventFilter(KeyEvent.KEY_PRESSED, text::press);
        text.show();
    }

    /** Whether a value is kept whole and shown in part. */
    public static boolean tooLong(String value) {
        return value != null && value.length() > MOST;
    }

    /** The control never gets the long text itself; the value does. */
    private TextFormatter.Change take(TextFormatter.Change change) {
        if (change == null || !change.isContentChange()) {
            return change;
        }
        String now = change.getControlNewText();
        if (tooLong(now)) {
            Platform.runLater(() -> {
                field.textProperty().set(now);
                field.commit();
            });
            return null;
        }
        return change;
    }

    private void show() {
        if (tooLong(field.text())) {
            control.textProperty().unbindBidirectional(field.textProperty());
            bound = false;
            control.setText(Excerpt.of(field.text(), Excerpt.LINE));
        } else if (!bound) {
            control.textProperty().bindBidirectional(field.textProperty());
            bound = true;
        }
        control.setEditable(bound && !readOnly);
    }

    /** Undo brings it back. */
    private void press(KeyEvent event) {
        if (!bound && !readOnly && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            event.consume();
            field.choose("");
        }
    }
}
