package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.TextInputDialog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;

/** Questions as a person meets them. */
@Tag("fx")
class FxDialogsTest {

    @Test
    void aQuestionForAReasonWaitsUntilOneIsWritten() {
        Fx.run(() -> {
            FxDialogs dialogs =
                    new FxDialogs(() -> null, () -> Texts.in(Locale.ENGLISH), new SceneFactory(new FakePreferences()));
            TextInputDialog question = dialogs.question(
                    Message.of("register.retire"),
                    Message.of("register.retire.reason", "title", "Hotline"),
                    Message.of("register.retire.go"));
            Node go = question.getDialogPane().getButtonTypes().stream()
                    .filter(type -> type.getButtonData() == ButtonData.OK_DONE)
                    .map(question.getDialogPane()::lookupButton)
                    .findFirst()
                    .orElseThrow();

            assertThat(go.isDisabled()).isTrue();
            question.getEditor().setText("   ");
            assertThat(go.isDisabled()).isTrue();
            question.getEditor().setText("entered twice");
            assertThat(go.isDisabled()).isFalse();
        });
    }
}
