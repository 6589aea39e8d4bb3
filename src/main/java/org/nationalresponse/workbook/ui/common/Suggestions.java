package org.nationalresponse.workbook.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** Offers what was written before, so that a source is named alike everywhere and typed once. */
public final class Suggestions {

    private static final int MOST = 8;
    /** Fewer letters than this would offer too much. */
    private static final int FROM = 2;

    private Suggestions() {}

    /** @param known asked anew at each letter */
    public static void offer(TextField field, Supplier<List<String>> known) {
        bind(field, known);
    }

    static AutoCompletionBinding<String> bind(TextField field, Supplier<List<String>> known) {
        AutoCompletionBinding<String> offered = TextFields.bindAutoCompletion(field, request -> {
            String typed = request.getUserText().toLowerCase(Locale.ROOT);
            return typed.length() < FROM || !field.isEditable()
                    ? List.of()
                    : known.get().stream()
                            .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed) && !each.equalsIgnoreCase(typed))
                            .limit(MOST)
                            .toList();
        });
        // The names of documents are long; its own width would cut most of them.
        offered.prefWidthProperty().bind(field.widthProperty());
        return offered;
    }
}
