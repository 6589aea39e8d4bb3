package org.nationalresponse.workbook.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.session.FieldModel;
import org.nationalresponse.workbook.ui.session.Session;

@Tag("fx")
class DateFieldTest {

    private static final FieldRef PLACE = new FieldRef(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION);

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private Session session;
    private DateField field;
    private Button elsewhere;

    @BeforeEach
    void show() {
        Fx.run(() -> {
            session = new Session(
                    new FakeFile(Workbook.empty()), (delay, task) -> () -> {}, Runnable::run, Clock.systemUTC());
            field = new DateField();
            field.bind(new FieldModel(session, PLACE), Texts.in(Locale.ENGLISH), false);
            elsewhere = new Button();
            stage.set(new Stage());
            stage.get().setScene(new Scene(new VBox(field, elsewhere)));
            stage.get().show();
            stage.get().requestFocus();
            field.picker().requestFocus();
        });
    }

    @AfterEach
    void hide() {
        Fx.run(() -> stage.get().hide());
    }

    private void type(String words) {
        field.picker().getEditor().setText(words);
    }

    private String stored() {
        return session.content().value(PLACE).orElse("");
    }

    @Test
    void aDayIsKeptWhereTheWindowClosesBeforeTheFieldIsLeft() {
        Fx.run(() -> {
            type("12 Mar 2026");
            assertThat(session.unsaved()).isTrue();

            session.close();

            assertThat(stored()).isEqualTo("2026-03-12");
            assertThat(field.picker().getEditor().getText()).as("typing is not rewritten under the hands").isEqualTo("12 Mar 2026");
        });
    }

    @Test
    void halfADayIsNotKeptAndTheOldOneStays() {
        Fx.run(() -> {
            type("1 Jan 1950");
            elsewhere.requestFocus();
            field.picker().requestFocus();
            type("21 Jan 1950");
            type("2031-01-01 1 Jan 1950");
            session.flush();

            assertThat(stored()).isEqualTo("1950-01-01");
        });
    }

    @Test
    void undoTakesTypedWordsBackThatWereNeverADay() {
        Fx.run(() -> {
            type("2026-03-12");
            elsewhere.requestFocus();
            type("tomorrow");
            session.undo();

            assertThat(stored()).isEmpty();
            assertThat(field.picker().getEditor().getText()).isEmpty();
        });
    }
}
