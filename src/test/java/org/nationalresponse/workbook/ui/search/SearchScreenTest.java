package org.nationalresponse.workbook.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

@Tag("fx")
class SearchScreenTest {

    private final ShellViewModel shell = Desks.open(
            new FakeFile(Desks.practice()), Texts.in(Locale.ENGLISH), new FakeDialogs(), Place.SEARCH);

    private static void press(Scene scene, KeyCode key) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private Scene scene() {
        Scene scene = new Scene((Parent) new SearchPage(shell.desk()).node());
        // A control acts on keys once it has its skin.
        scene.getRoot().applyCss();
        return scene;
    }

    private static TextField search(Scene scene) {
        return (TextField) scene.lookup("#search");
    }

    private static List<Hyperlink> links(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).toList();
    }

    private static String sentence(Scene scene) {
        return ((Label) scene.lookup("#sentence")).getText();
    }

    @Test
    void beginsWithTheCapabilitiesAndSaysHowMuchItFound() {
        Fx.run(() -> {
            Scene scene = scene();
            assertThat(links(scene)).hasSize(3);
            assertThat(sentence(scene)).contains("capabilities");
            search(scene).setText("agreed until");
            assertThat(links(scene)).isNotEmpty();
            assertThat(links(scene).get(0).getText()).isEqualTo("Agreed until");
            search(scene).setText("children");
            assertThat(links(scene)).hasSize(SearchViewModel.MOST);
            assertThat(sentence(scene)).startsWith("The 12 places");
        });
    }

    @Test
    void enterOpensTheFirstPlaceAndItsField() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("agreed until");
            search(scene).requestFocus();
            press(scene, KeyCode.ENTER);
            assertThat(shell.visitProperty().get())
                    .isEqualTo(new ShellViewModel.Visit(new Place(Place.Type.REGISTER, "budget-line"), "agreedUntil"));
        });
    }

    @Test
    void theArrowsLeadThroughTheListAndBackToTheField() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).requestFocus();
            press(scene, KeyCode.DOWN);
            assertThat(scene.getFocusOwner()).isSameAs(links(scene).get(0));
            press(scene, KeyCode.DOWN);
            press(scene, KeyCode.END);
            press(scene, KeyCode.DOWN);
            assertThat(scene.getFocusOwner()).isSameAs(links(scene).get(2));
            press(scene, KeyCode.HOME);
            press(scene, KeyCode.UP);
            assertThat(scene.getFocusOwner()).isSameAs(search(scene));
            press(scene, KeyCode.DOWN);
            press(scene, KeyCode.DOWN);
            press(scene, KeyCode.ENTER);
            assertThat(shell.visitProperty().get().place()).isEqualTo(new Place(Place.Type.CAPABILITY, "gsr.legislation"));
        });
    }

    @Test
    void whereNothingFitsItSaysWhatToDoAndStays() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("zebra");
            assertThat(links(scene)).isEmpty();
            assertThat(sentence(scene)).contains("“zebra”").contains("Try another word");
            search(scene).requestFocus();
            press(scene, KeyCode.ENTER);
            press(scene, KeyCode.DOWN);
            assertThat(shell.visitProperty().get().place()).isEqualTo(Place.SEARCH);
            search(scene).setText("{x} ’ " + "🙂".repeat(200));
            assertThat(sentence(scene)).endsWith("is enough.").hasSizeLessThan(260);
        });
    }

    @Test
    void isAPageBesideTheWayThroughTheWorkbook() {
        assertThat(shell.next()).isEmpty();
        assertThat(shell.previous()).contains(Place.OVERVIEW);
        assertThat(shell.name(Place.SEARCH)).isEqualTo("Where is …");
        shell.go(new Target("mandate", "holderEnds"));
        assertThat(shell.visitProperty().get().place()).isEqualTo(new Place(Place.Type.REGISTER, "mandate"));
    }
}
