package org.nationalresponse.workbook.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.register.ListPack.id;
import static org.nationalresponse.workbook.ui.register.ListPack.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.common.ChoiceBar;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** A register's page in a window, with keys. */
@Tag("fx")
class RegisterPageTest {

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Desk desk = ListPack.desk(
            ListPack.workbook(
                    record(ListPack.PROMISE, id(1), "title", "Centre", "madeOn", "2024-11-07", "status", "planned"),
                    record(ListPack.PROMISE, id(2), "title", "Hotline", "madeOn", "2019-12-11", "status", "done"),
                    record(ListPack.PROMISE, id(3), "title", "Archive", "status", "planned"),
                    record(ListPack.STEP, id(11), "promise", id(1).toString(), "name", "Law"),
                    record(ListPack.BODY, id(41), "body", "ICANN", "topics", "standards")),
            dialogs);
    private RegisterPage page;
    private Stage stage;

    @BeforeEach
    void open() {
        open("promise");
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            page.close();
            stage.close();
        });
    }

    private void open(String register) {
        Fx.run(() -> {
            page = new RegisterPage(desk, register);
            stage = new Stage();
            stage.setScene(new SceneFactory(new FakePreferences())
                    .create((Parent) page.node(), Texts.in(Locale.ENGLISH), 1200, 800));
            stage.show();
        });
        Fx.settle();
    }

    private Node find(String selector) {
        return page.node().lookup(selector);
    }

    private RecordTable table() {
        return (RecordTable) find(".records");
    }

    private void fire(String button) {
        Fx.run(() -> ((Button) find("#" + button)).fire());
        Fx.settle();
    }

    private void press(KeyCode key, boolean control) {
        Fx.run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
        Fx.settle();
    }

    private void focusRow(int row) {
        Fx.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(row);
        });
    }

    private String name() {
        return Fx.get(() -> ((Label) find(".record-name")).getText());
    }

    @Test
    void enterOpensTheLineAndTheWayBackLeadsToIt() {
        focusRow(1);
        press(KeyCode.ENTER, false);
        assertThat(name()).isEqualTo("Hotline");

        fire("back");

        assertThat(Fx.get(() -> table().selected())).contains(id(2));
        assertThat(Fx.get(() -> stage.getScene().getFocusOwner())).isEqualTo(table());
    }

    @Test
    void nextAndPreviousFollowTheOrderInWhichTheListIsSorted() {
        Fx.run(() -> {
            TableColumn<ListRow, ?> title = table().getColumns().get(0);
            table().getSortOrder().setAll(List.of(title));
        });
        assertThat(Fx.get(() -> table().getItems().stream().map(ListRow::title).toList()))
                .containsExactly("Archive", "Centre", "Hotline");
        focusRow(0);
        press(KeyCode.ENTER, false);
        assertThat(name()).isEqualTo("Archive");
        assertThat(find("#previous").isDisabled()).isTrue();

        fire("next");

        assertThat(name()).isEqualTo("Centre");
    }

    @Test
    void insertBeginsARecordInItsFirstFieldAndNothingIsStoredYet() {
        focusRow(0);
        press(KeyCode.INSERT, false);

        assertThat(name()).isEqualTo("New entry");
        assertThat(Fx.get(() -> stage.getScene().getFocusOwner().getClass().getSimpleName())).isEqualTo("TextField");
        assertThat(desk.content().all(ListPack.PROMISE)).hasSize(3);
    }

    @Test
    void deleteAsksAndWithoutAReasonNothingGoes() {
        dialogs.answer = Optional.empty();
        focusRow(0);
        press(KeyCode.DELETE, false);
        assertThat(desk.content().current(ListPack.PROMISE)).hasSize(3);

        dialogs.answer = Optional.of("kept");
        press(KeyCode.DELETE, false);

        assertThat(desk.content().entry(ListPack.PROMISE, id(1)).text(Entry.RETIRED)).contains("kept");
        assertThat(Fx.get(() -> table().selected())).as("the next line").contains(id(2));
    }

    @Test
    void oneTakenOutIsSeenWithItsReasonAndBroughtBack() {
        focusRow(0);
        press(KeyCode.DELETE, false);
        Fx.run(() -> ((CheckBox) find("#alsoRetired")).fire());
        focusRow(0);
        Fx.run(() -> {
            assertThat(find("#bringBack").isVisible()).isTrue();
            assertThat(find("#retire").isVisible()).isFalse();
        });
        fire("bringBack");

        assertThat(desk.content().current(ListPack.PROMISE)).hasSize(3);
    }

    @Test
    void typingIntoTheSearchAndChoosingAFilterNarrowTheTableAndTheCountSaysSo() {
        Fx.run(() -> {
            ComboBox<String> status = filter();
            status.setValue("planned");
            assertThat(table().getItems()).hasSize(2);
            assertThat(((Label) find("#count")).getText()).isEqualTo("2 of 3");
            status.setValue("");
            assertThat(table().getItems()).hasSize(3);
        });
        press(KeyCode.F, true);
        assertThat(Fx.get(() -> stage.getScene().getFocusOwner())).isEqualTo(find("#search"));
    }

    @Test
    void fromTheSearchTheKeysDownAndEnterLeadToWhatWasFound() {
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ENTER)) {
            press(KeyCode.F, true);
            Fx.run(() -> ((TextField) find("#search")).setText("arch"));
            press(key, false);
            assertThat(Fx.get(() -> stage.getScene().getFocusOwner())).isEqualTo(table());
            assertThat(Fx.get(() -> table().selected())).contains(id(3));
        }
    }

    @Test
    void aColumnWithLongValuesHasMoreRoomThanOneWithShortValues() {
        String forum = "Global Ministerial Conference on Ending Violence against Children";
        List.of(1, 2, 3).forEach(n -> desk.session().edit(Edit.set(ListPack.PROMISE, id(n), "forum", forum)));
        close();
        open("promise");
        Fx.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            assertThat(width("Made at")).isGreaterThan(1.5 * width("Status"));
        });
    }

    private double width(String head) {
        return table().getColumns().stream()
                .filter(column -> column.getText().equals(head))
                .mapToDouble(TableColumn::getWidth)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> filter() {
        return (ComboBox<String>) find(".narrowing .combo-box");
    }

    @Test
    void aPartIsAddedWithTheLinkToItsParentAndLeadsBackToIt() {
        Fx.run(() -> page.focus(id(1).toString()));
        Fx.settle();
        fire(".parts", "Add");
        assertThat(name()).isEqualTo("New entry");
        Fx.run(() -> ((TextField) stage.getScene().getFocusOwner()).setText("First posts"));

        fire("back");

        assertThat(name()).isEqualTo("Centre");
        assertThat(desk.content().current(ListPack.STEP))
                .extracting(step -> step.text("promise").orElse(""))
                .containsExactly(id(1).toString(), id(1).toString());
    }

    private void fire(String place, String words) {
        Fx.run(() -> find(place).lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
        Fx.settle();
    }

    @Test
    void fromTheHeadOfALongFormOneStepLeadsToItsParts() {
        focusRow(0);
        press(KeyCode.ENTER, false);
        Fx.run(() -> {
            Hyperlink steps = (Hyperlink) find("#below").lookup(".hyperlink");
            assertThat(steps.getAccessibleText()).isEqualTo("Further down: " + steps.getText());
            steps.fire();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(find(".parts .button"));
        });
    }

    @Test
    void aPartWaitsUntilThereIsSomethingThatItBelongsTo() {
        fire("add");
        Fx.run(() -> assertThat(find(".parts .button").isDisabled()).isTrue());
    }

    @Test
    void anItemOfTheFrameLeadsToTheFieldOfARecord() {
        Fx.run(() -> page.focus(id(2) + "/forum"));
        Fx.settle();

        assertThat(name()).isEqualTo("Hotline");
        assertThat(Fx.get(() -> ((TextField) stage.getScene().getFocusOwner()).getAccessibleText()))
                .isNull();
        assertThat(page.subtitle().getValue()).contains("fields filled in");
    }

    @Test
    void theGridTicksAndUnticksAndSaysWhereNobodyIs() {
        close();
        open("body");
        Fx.run(() -> ((ChoiceBar) find("#views")).valueProperty().set("grid"));
        Fx.settle();
        Fx.run(() -> {
            page.node().applyCss();
            ((Parent) page.node()).layout();
            assertThat(heads()).anyMatch(head -> head.startsWith("Technical standards") && head.endsWith("1"))
                    .anyMatch(head -> head.startsWith("Funding") && head.endsWith("nobody"));
            CheckBox funding = (CheckBox) page.node().lookupAll(".held .check-box").stream()
                    .filter(box -> box.getAccessibleText().equals("ICANN: Funding, no"))
                    .findFirst()
                    .orElseThrow();
            funding.fire();
        });
        assertThat(desk.content().entry(ListPack.BODY, id(41)).text("topics")).contains("standards funding");
        Fx.run(() -> assertThat(heads()).anyMatch(head -> head.startsWith("Funding") && head.endsWith("1")));
    }

    private List<String> heads() {
        return page.node().lookupAll(".choice-head").stream().map(node -> ((Label) node).getText()).toList();
    }
}
