package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.ui.Fx;

@Tag("fx")
class SuggestionsTest {

    @Test
    void whatIsOfferedIsAsWideAsTheFieldSoThatNamesOfDocumentsAreRead() {
        Fx.run(() -> {
            TextField field = new TextField();
            AutoCompletionBinding<String> offered = Suggestions.bind(field, () -> List.of("Finance Act 2026"));
            StackPane pane = new StackPane(field);
            new Scene(pane, 640, 100);
            pane.applyCss();
            pane.layout();

            assertThat(field.getWidth()).isGreaterThan(600);
            assertThat(offered.getPrefWidth()).isEqualTo(field.getWidth());
        });
    }
}
