package org.nationalresponse.workbook.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Finding.Severity;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Names;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.ScreensTest;
import org.nationalresponse.workbook.ui.checks.ChecksViewModel.Content;
import org.nationalresponse.workbook.ui.checks.ChecksViewModel.Line;
import org.nationalresponse.workbook.ui.checks.ChecksViewModel.PageChoice;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;
import org.nationalresponse.workbook.ui.shell.ShellViewModel.Visit;

@Tag("fx")
class ChecksScreenTest {

    /** A term that has ended, a phase without a proof and without words, and a statement of two years ago. */
    private static final Workbook FAULTY = Workbook.empty()
            .with(Edit.of(Profile.KIND, Profile.ID).set(Profile.COUNTRY, "GH").set(Profile.PACKS, "gsr-policy@2019").build())
            .with(Edit.set(Kind.ROUND, Ids.round(1), Round.NUMBER, "1"))
            .with(Edit.set(Kind.MANDATE, Ids.first(Kind.MANDATE), Mandate.HOLDER_ENDS, "2026-11-01"))
            .with(Edit.set(Kind.RATING, Ids.rating(Ids.round(1), "gsr.legislation"), "phase", "3"));

    private final FakeDialogs dialogs = new FakeDialogs();
    private final ShellViewModel shell =
            Desks.open(new FakeFile(FAULTY), Texts.in(Locale.ENGLISH), dialogs, Place.CHECKS);
    private final ChecksViewModel model = new ChecksViewModel(shell.desk());

    private Content shown() {
        return model.contentProperty().get();
    }

    private Line first() {
        return shown().groups().get(0).lines().get(0);
    }

    private List<String> headings() {
        return shown().groups().stream().map(ChecksViewModel.Group::heading).toList();
    }

    @Test
    void findingsStandInGroupsWithTheirPage() {
        assertThat(headings()).containsExactly("Contradiction (2)", "Wants a look (1)", "Note (1)");
        assertThat(shown().subtitle()).isEqualTo("4 things want a look. 2 of them are contradictions.");
        assertThat(first().note()).isEqualTo("Legislation");
        assertThat(shown().known()).isEmpty();
        assertThat(shown().sentence()).isEmpty();
    }

    @Test
    void theListNarrowsToAPageAndBack() {
        assertThat(shown().pages())
                .extracting(PageChoice::words)
                .containsExactly("All pages", "National rapporteur", "Legislation");

        model.pageProperty().set("mandate");
        assertThat(headings()).containsExactly("Contradiction (1)");
        assertThat(shown().subtitle()).startsWith("4 things");

        shell.desk().session().edit(Edit.set(Kind.MANDATE, Ids.first(Kind.MANDATE), Mandate.HOLDER_ENDS, "2029-11-01"));
        assertThat(shown().groups()).isEmpty();
        assertThat(shown().sentence()).startsWith("Nothing on this page wants a look.");
        assertThat(shown().pages()).extracting(PageChoice::id).contains("mandate");

        model.pageProperty().set("");
        assertThat(headings()).containsExactly("Contradiction (1)", "Wants a look (1)", "Note (1)");
    }

    @Test
    void whatIsKnownStandsApartWithItsReasonAndComesBackWhenItIsTakenBackOrUndone() {
        dialogs.answer = Optional.of("The protocol of the court is on its way.");
        model.setAside(first());

        assertThat(headings()).containsExactly("Contradiction (1)", "Wants a look (1)", "Note (1)");
        assertThat(shown().knownHeading()).isEqualTo("Known (1)");
        assertThat(shown().subtitle()).isEqualTo("3 things want a look. One of them is a contradiction. 1 known.");
        assertThat(shown().known()).singleElement().satisfies(line -> assertThat(line.note()).isEqualTo(
                "Contradiction · Legislation · 22 Nov 2026\nKnown, because: The protocol of the court is on its way."));

        model.takeBack(shown().known().get(0));
        assertThat(shown().known()).isEmpty();
        assertThat(headings()).startsWith("Contradiction (2)");

        shell.undo();
        assertThat(shown().known()).hasSize(1);
        shell.undo();
        assertThat(shown().known()).isEmpty();
        assertThat(shell.desk().content().all(Known.KIND)).isEmpty();
    }

    @Test
    void undoingFromAnotherPageLeadsToTheChecks() {
        model.setAside(first());
        shell.go(Place.OVERVIEW);

        shell.undo();

        assertThat(shell.visitProperty().get().place()).isEqualTo(Place.CHECKS);
    }

    @Test
    void aDialogThatIsLeftSetsNothingAside() {
        dialogs.answer = Optional.empty();
        model.setAside(first());
        assertThat(shown().known()).isEmpty();
        assertThat(headings()).startsWith("Contradiction (2)");
    }

    @Test
    void enterLeadsToTheField() {
        Fx.run(() -> {
            Scene scene = scene();
            Hyperlink term = links(scene).stream().filter(link -> link.getText().contains("term")).findFirst().orElseThrow();
            term.requestFocus();
            press(scene, KeyCode.ENTER);
            assertThat(shell.visitProperty().get()).isEqualTo(new Visit(
                    new Place(Place.Type.REGISTER, "mandate"), Ids.first(Kind.MANDATE) + "/holderEnds"));
        });
    }

    @Test
    void arrowsLeadThroughTheListAndTheNextStandsWhereOneWasSetAside() {
        Fx.run(() -> {
            Scene scene = scene();
            links(scene).get(0).requestFocus();
            press(scene, KeyCode.UP);
            press(scene, KeyCode.DOWN);
            assertThat(scene.getFocusOwner()).isSameAs(links(scene).get(1));
            String next = links(scene).get(2).getText();
            Button aside = button(scene, "Known, because…, " + links(scene).get(1).getText());
            aside.requestFocus();
            aside.fire();
            assertThat(((Hyperlink) scene.getFocusOwner()).getText()).isEqualTo(next);
            TitledPane known = (TitledPane) scene.lookup("#known");
            assertThat(known.isVisible()).isTrue();
            assertThat(known.isExpanded()).isFalse();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosingAPageNarrowsTheScreen() {
        Fx.run(() -> {
            Scene scene = scene();
            ComboBox<PageChoice> pages = (ComboBox<PageChoice>) scene.lookup("#pages");
            pages.setValue(pages.getItems().get(1));
            assertThat(links(scene)).hasSize(1);
            assertThat(Names.missing(scene.getRoot())).isEmpty();
        });
    }

    @Test
    void ofVeryManyTheFirstAreShownAndTheRestOnRequest() {
        Edit.Builder many = Edit.of(new Kind("plan"), Ids.fresh()).set("ends", "never");
        for (int i = 0; i < 99; i++) {
            many.and(new Kind("plan"), Ids.fresh()).set("ends", "never");
        }
        shell.desk().session().edit(many.build());
        Fx.run(() -> {
            Scene scene = scene();
            Hyperlink more = links(scene).stream().filter(link -> link.getText().equals("42 more")).findFirst().orElseThrow();
            assertThat(links(scene)).hasSize(63);
            more.fire();
            assertThat(links(scene)).hasSize(104);
        });
    }

    @Test
    void whereAllFitsThereIsAFriendlySentence() {
        Workbook blank = FAULTY.with(Edit.set(Kind.MANDATE, Ids.first(Kind.MANDATE), Mandate.HOLDER_ENDS, ""))
                .with(Edit.set(Kind.RATING, Ids.rating(Ids.round(1), "gsr.legislation"), "phase", ""));
        ChecksViewModel empty = new ChecksViewModel(Desks.open(new FakeFile(blank), Place.CHECKS).desk());

        assertThat(empty.contentProperty().get().sentence()).startsWith("Everything here fits together.");
        assertThat(empty.contentProperty().get().subtitle()).isEqualTo("Nothing wants a look.");
    }

    @Test
    void theScreenDoesNotWaitForLongLists() {
        List<Runnable> waiting = new ArrayList<>();
        ShellViewModel slow = Desks.open(
                new FakeFile(FAULTY), Texts.in(Locale.ENGLISH), dialogs, shell.desk().packs(), Place.CHECKS,
                new Background(waiting::add, Runnable::run));
        ChecksViewModel later = new ChecksViewModel(slow.desk());
        assertThat(later.contentProperty().get().sentence()).startsWith("Looking through");

        slow.desk().session().edit(Edit.set(Kind.MANDATE, Ids.first(Kind.MANDATE), Mandate.HOLDER_ENDS, ""));
        List.copyOf(waiting).forEach(Runnable::run);

        assertThat(later.contentProperty().get().groups().get(0).severity()).isEqualTo(Severity.CONTRADICTION);
        assertThat(later.contentProperty().get().subtitle()).startsWith("3 things");
    }

    @Test
    void isAPageBesideTheWayThroughTheWorkbook() {
        assertThat(shell.next()).isEmpty();
        assertThat(shell.previous()).contains(Place.OVERVIEW);
        assertThat(shell.name(Place.CHECKS)).isEqualTo("Checks");
    }

    @ParameterizedTest
    @EnumSource(Pictures.Look.class)
    void whatIsKnownIsPictured(Pictures.Look look) {
        Fx.run(() -> {
            FakeDialogs answers = new FakeDialogs();
            answers.answer = Optional.of("Cabinet meets on 4 December; the day is agreed with the Ministry of Finance.");
            ShellViewModel model = Desks.open(new FakeFile(FAULTY), look.texts(), answers, Place.CHECKS);
            ChecksViewModel checks = new ChecksViewModel(model.desk());
            checks.setAside(checks.contentProperty().get().groups().get(0).lines().get(0));
            Parent root = ScreensTest.load(model, look.texts());
            Scene scene = Pictures.take("checks-known", look, root);
            ((TitledPane) root.lookup("#known")).setExpanded(true);
            Pictures.save("checks-known-" + look.name().toLowerCase(Locale.ROOT), scene);
            assertThat(Names.missing(root)).isEmpty();
        });
    }

    private Scene scene() {
        Scene scene = new Scene((Parent) new ChecksPage(shell.desk()).node());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static void press(Scene scene, KeyCode key) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static List<Hyperlink> links(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.lookup("#groups").lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).toList();
    }

    private static Button button(Scene scene, String words) {
        return scene.getRoot().lookupAll(".button").stream()
                .map(Node.class::cast)
                .filter(node -> words.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
