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
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.framework.Pack;
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
    private final SearchMemory memory = new SearchMemory(shell.desk());

    private static void press(Scene scene, KeyCode key) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private Scene scene() {
        Scene scene = new Scene((Parent) new SearchPage(shell.desk(), memory).node());
        // A control acts on keys once it has its skin.
        scene.getRoot().applyCss();
        search(scene).requestFocus();
        return scene;
    }

    private static TextField search(Scene scene) {
        return (TextField) scene.lookup("#search");
    }

    private static List<ResultLine> lines(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".result").stream().map(ResultLine.class::cast).toList();
    }

    private static String title(ResultLine line) {
        StringBuilder words = new StringBuilder();
        ((MarkedFlow) line.getChildren().get(0)).getChildren().forEach(part -> words.append(((Text) part).getText()));
        return words.toString();
    }

    private static List<String> headings(Scene scene) {
        return scene.getRoot().lookupAll(".section-title").stream().map(node -> ((Label) node).getText()).toList();
    }

    private static String sentence(Scene scene) {
        return ((Label) scene.lookup("#sentence")).getText();
    }

    @Test
    void beginsWithTheCapabilitiesAndSaysHowMuchItSearches() {
        Fx.run(() -> {
            Scene scene = scene();
            long capabilities = shell.desk().packs().stream().flatMap(Pack::capabilities).count();
            assertThat(lines(scene)).hasSize((int) capabilities);
            assertThat(headings(scene)).containsExactly("Begin with a capability (" + capabilities + ")");
            assertThat(sentence(scene)).startsWith("Nothing typed yet. This searches 3 rounds");
        });
    }

    @Test
    void whatWasWrittenStandsBeforeWhereItIsAskedWithTheHitsMarked() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("PARLIAMENT");
            assertThat(headings(scene)).satisfiesExactly(
                    said -> assertThat(said).startsWith("What this workbook says ("),
                    asked -> assertThat(asked).startsWith("Where it is asked ("));
            assertThat(scene.getRoot().lookupAll(".mark")).isNotEmpty().allSatisfy(mark ->
                    assertThat(((Text) mark).getText()).isEqualToIgnoringCase("parliament"));
            assertThat(lines(scene).get(0).getAccessibleText()).containsIgnoringCase("parliament");
        });
    }

    @Test
    void enterOpensTheFirstResultAndItsField() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("agreed until");
            press(scene, KeyCode.ENTER);
            assertThat(shell.visitProperty().get())
                    .isEqualTo(new ShellViewModel.Visit(new Place(Place.Type.REGISTER, "budget-line"), "agreedUntil"));
        });
    }

    @Test
    void theArrowsLeadThroughBothGroupsAndBackToTheField() {
        Fx.run(() -> {
            Scene scene = scene();
            press(scene, KeyCode.DOWN);
            assertThat(scene.getFocusOwner()).isSameAs(lines(scene).get(0));
            press(scene, KeyCode.DOWN);
            press(scene, KeyCode.END);
            press(scene, KeyCode.DOWN);
            assertThat(scene.getFocusOwner()).isSameAs(lines(scene).get(lines(scene).size() - 1));
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
    void escapeLeadsBackToThePageFromWhichOneCame() {
        Place legislation = new Place(Place.Type.CAPABILITY, "gsr.legislation");
        Fx.run(() -> {
            shell.go(legislation);
            shell.go(Place.SEARCH);
            Scene scene = scene();
            search(scene).setText("law");
            press(scene, KeyCode.ESCAPE);
            assertThat(shell.visitProperty().get().place()).isEqualTo(legislation);
            shell.go(Place.SEARCH);
            press(scene, KeyCode.DOWN);
            press(scene, KeyCode.ESCAPE);
            assertThat(shell.visitProperty().get().place()).isEqualTo(legislation);
        });
    }

    @Test
    void comingBackTheQuestionIsKeptAndTheArrowLeadsToTheResultThatWasOpened() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("law");
            press(scene, KeyCode.DOWN);
            press(scene, KeyCode.DOWN);
            press(scene, KeyCode.DOWN);
            String opened = title(lines(scene).get(2));
            press(scene, KeyCode.ENTER);

            Scene again = scene();
            assertThat(search(again).getText()).isEqualTo("law");
            press(again, KeyCode.DOWN);
            assertThat(title((ResultLine) again.getFocusOwner())).isEqualTo(opened);
            search(again).setText("plan");
            search(again).requestFocus();
            press(again, KeyCode.DOWN);
            assertThat(again.getFocusOwner()).as("another question begins anew").isSameAs(lines(again).get(0));
        });
    }

    @Test
    void whereNothingFitsItSaysWhatWasSearchedAndOffersFewerWords() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("zebra parliament");
            assertThat(lines(scene)).isEmpty();
            assertThat(sentence(scene)).contains("“zebra parliament”").contains("Searched: 3 rounds").contains("Try fewer words");
            press(scene, KeyCode.ENTER);
            assertThat(shell.visitProperty().get().place()).isEqualTo(Place.SEARCH);
            press(scene, KeyCode.DOWN);
            assertThat(((Hyperlink) scene.getFocusOwner()).getText()).startsWith("Leave out “zebra”: ");
            ((Hyperlink) scene.getFocusOwner()).fire();
            assertThat(search(scene).getText()).isEqualTo("parliament");
            assertThat(scene.getFocusOwner()).isSameAs(search(scene));
            assertThat(lines(scene)).isNotEmpty();
            search(scene).setText("{x} ’ " + "🙂".repeat(200));
            assertThat(sentence(scene)).contains("…").hasSizeLessThan(400);
            press(scene, KeyCode.DOWN);
        });
    }

    @Test
    void manyResultsAreFoldedAwayUntilTheyAreAskedFor() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("e");
            List<ResultLine> first = lines(scene);
            Hyperlink more = (Hyperlink) scene.getRoot().lookup(".hyperlink");
            assertThat(more.getText()).isEqualTo("Show 90 more");
            more.fire();
            assertThat(lines(scene)).hasSize(first.size() + 90);
            assertThat(scene.getFocusOwner()).isSameAs(lines(scene).get(SearchViewModel.FEW));
            assertThat(scene.getRoot().lookupAll(".label").stream().map(node -> ((Label) node).getText()))
                    .anyMatch(words -> words.contains("not listed"));
        });
    }

    @Test
    void anEditShowsWhileThePageIsOpenAndAReadOnlyOrEmptyWorkbookIsSearchedToo() {
        Fx.run(() -> {
            Scene scene = scene();
            search(scene).setText("quokka");
            assertThat(lines(scene)).isEmpty();
            shell.desk().session().edit(Edit.set(Profile.KIND, Profile.ID, Profile.MINISTRY, "Quokka office"));
            assertThat(lines(scene)).hasSize(1);
            shell.undo();
            assertThat(lines(scene)).isEmpty();
        });
    }

    @Test
    void isAPageBesideTheWayThroughTheWorkbook() {
        assertThat(shell.next()).isEmpty();
        assertThat(shell.previous()).contains(Place.OVERVIEW);
        assertThat(shell.name(Place.SEARCH)).isEqualTo("Search everything");
        shell.go(new Target("mandate", "holderEnds"));
        assertThat(shell.visitProperty().get().place()).isEqualTo(new Place(Place.Type.REGISTER, "mandate"));
    }
}
