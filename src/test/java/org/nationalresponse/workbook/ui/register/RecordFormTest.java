package org.nationalresponse.workbook.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.register.ListPack.id;
import static org.nationalresponse.workbook.ui.register.ListPack.record;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakePreferences;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.common.SceneFactory;

/** A form's fields, each as a person meets it. */
@Tag("fx")
class RecordFormTest {

    private final Desk desk = ListPack.desk(
            ListPack.workbook(
                    record(ListPack.PROMISE, id(1), "title", "Centre", "start", "2025-01-01", "ends", "2024-12-01", "currency", "EUX"),
                    record(new Kind("speech"), id(21), "speaker", "Prime Minister"),
                    record(new Kind("speech"), id(22), "speaker", "Old speech", Entry.RETIRED, "twice"),
                    record(ListPack.MONEY, id(31), "title", "Line 14.3")),
            new FakeDialogs());
    private RecordViewModel model;
    private RecordForm form;
    private Stage stage;

    private void open() {
        model = new RecordViewModel(desk, desk.packDeclaring("promise").register("promise").orElseThrow(), id(1));
        form = new RecordForm(model, Texts.in(Locale.ENGLISH));
        stage = new Stage();
        stage.setScene(new SceneFactory(new FakePreferences()).create(form, Texts.in(Locale.ENGLISH), 1000, 800));
        stage.show();
        form.applyCss();
        form.layout();
    }

    @AfterEach
    void close() {
        Fx.run(() -> stage.close());
    }

    private String stored(String field) {
        return desk.content().entry(ListPack.PROMISE, id(1)).text(field).orElse("");
    }

    private TextField field(String id) {
        return (TextField) form.input(id);
    }

    private String fault(String field) {
        return model.faultsProperty().get().getOrDefault(field, "");
    }

    private void type(String field, String text) {
        field(field).setText(text);
        model.field(field).commit();
    }

    @Test
    void aFaultStandsAtItsFieldAndTheTypedValueStays() {
        Fx.run(() -> {
            open();
            assertThat(fault("ends")).contains("1 Jan 2025");
            assertThat(form.input("ends").getAccessibleHelp()).isEqualTo(fault("ends"));

            type("year", "20x4");
            assertThat(stored("year")).isEqualTo("20x4");
            assertThat(fault("year")).contains("four digits");
            assertThat(form.lookupAll(".field-fault").stream()
                            .filter(Node::isVisible)
                            .map(node -> ((Label) node).getText()))
                    .contains(fault("year"), fault("ends"), fault("currency"));

            type("year", "2024");
            assertThat(fault("year")).isEmpty();
        });
    }

    @Test
    void aNumberThatNeedsAYearAsksForItAtTheYear() {
        Fx.run(() -> {
            open();
            type("weight", "12.5");
            assertThat(fault("year")).isNotEmpty();
            assertThat(fault("weight")).isEmpty();
            type("weight", "-1");
            assertThat(fault("weight")).contains("at least 0");
        });
    }

    @Test
    void digitsOfOtherScriptsAreKeptAsNumbers() {
        Fx.run(() -> {
            open();
            field("weight").insertText(0, "١٢٫٥");
            assertThat(field("weight").getText()).startsWith("12");
            field("year").insertText(0, "٢٠٢٤");
            assertThat(field("year").getText()).isEqualTo("2024");
        });
    }

    @Test
    void anyNumberOfChoicesIsTickedInTheOrderInWhichTheyAreDeclared() {
        Fx.run(() -> {
            open();
            List<CheckBox> boxes = form.lookupAll(".check-flow .check-box").stream().map(CheckBox.class::cast).toList();
            boxes.get(2).fire();
            boxes.get(0).fire();
            assertThat(stored("sectors")).isEqualTo("government civil-society");
            assertThat(boxes.get(1).getAccessibleText()).isEqualTo("Sectors that take part: Industry");
            desk.session().undo();
            assertThat(boxes.get(0).isSelected()).isFalse();
            desk.session().edit(Edit.set(ListPack.PROMISE, id(1), "sectors", "bakers industry"));
            boxes.get(0).fire();
            assertThat(stored("sectors")).as("what one does not know, one does not drop").isEqualTo("government industry bakers");
        });
    }

    @Test
    void passingOverChoicesWithTheKeysTakesOnlyTheOneOnWhichTheListCloses() {
        Fx.run(() -> {
            open();
            ComboBox<String> state = state();
            state.show();
            List.of("planned", "done", "dropped").forEach(state::setValue);
            assertThat(stored("status")).isEmpty();
            state.hide();
            assertThat(stored("status")).isEqualTo("dropped");
            desk.session().undo();
            assertThat(stored("status")).as("one choice, one step back").isEmpty();
        });
    }

    @Test
    void escapeTakesNoChoiceAndAnArrowKeyOpensTheListBeforeItChangesAnything() {
        Fx.run(() -> {
            open();
            ComboBox<String> state = state();
            press(state, KeyCode.DOWN);
            assertThat(state.isShowing()).isTrue();
            assertThat(stored("status")).isEmpty();
            state.setValue("planned");
            press(state, KeyCode.ESCAPE);
            state.hide();
            assertThat(stored("status")).isEmpty();
            assertThat(state.getValue()).isEmpty();
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> state() {
        return (ComboBox<String>) form.input("status");
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void aWrongCurrencyStaysWithItsFaultAndSmallLettersAreNone() {
        Fx.run(() -> {
            open();
            assertThat(field("currency").getText()).isEqualTo("EUX");
            assertThat(fault("currency")).contains("EUX");
            type("currency", "xof");
            field("currency").requestFocus();
            form.input("title").requestFocus();
            assertThat(stored("currency")).isEqualTo("XOF");
            assertThat(fault("currency")).isEmpty();
        });
    }

    @Test
    void aLinkLeadsOnlyToWhatCountsAndOneThatWasTakenOutSaysSo() {
        Fx.run(() -> {
            open();
            assertThat(model.targets(model.register().field("backedBy").orElseThrow())).extracting(Links.Target::line)
                    .containsExactly("Line 14.3 · Money", "Prime Minister · Speeches");
            desk.session().edit(Edit.set(ListPack.PROMISE, id(1), "backedBy", id(21) + " " + id(22) + " " + id(77)));
            form.applyCss();
            List<String> chips = form.lookupAll(".link-chip > .label").stream().map(node -> ((Label) node).getText()).toList();
            assertThat(chips)
                    .containsExactly(
                            "Prime Minister · Speeches",
                            "Old speech (taken out) · Speeches",
                            "An entry that is no longer in this workbook");

            Button off = (Button) form.lookupAll(".link-chip > .off").iterator().next();
            assertThat(off.getAccessibleText()).isEqualTo("Take off: Prime Minister");
            off.fire();
            assertThat(stored("backedBy")).isEqualTo(id(22) + " " + id(77));
        });
    }

    @Test
    void aLinkToTheProgramsOwnThingsGoesByTheirNames() {
        Fx.run(() -> {
            open();
            desk.session().edit(Edit.set(ListPack.PROMISE, id(1), "moves", "CRC"));
            form.applyCss();
            assertThat(form.lookupAll(".link-chip > .label").stream().map(node -> ((Label) node).getText()))
                    .containsExactly("CRC · Convention on the Rights of the Child");
            assertThat(model.targets(model.register().field("moves").orElseThrow()))
                    .extracting(Links.Target::name)
                    .contains("Keeping promises");
        });
    }

    @Test
    void longTextRightToLeftTextAndCombiningCharactersAreKeptAsTheyAre() {
        String mixed = "وعد ١٢ (CRC) نهاية — e\u0301\u0323\u0308 👩‍👧 ";
        String book = mixed.repeat(100_000 / mixed.length());
        Fx.run(() -> {
            open();
            field("title").replaceText(0, field("title").getLength(), book);
            type("forum", mixed);
            ((TextArea) form.input("note")).appendText(book);
        });
        Fx.settle();
        Fx.run(() -> {
            form.layout();
            form.getScene().snapshot(null);
            assertThat(field("title").isEditable()).as("only its beginning is shown").isFalse();
            assertThat(field("title").getText()).endsWith("…");
            assertThat(fault("title")).contains("characters");
        });
        assertThat(stored("title")).isEqualTo(book.strip());
        assertThat(stored("forum")).isEqualTo(mixed.strip());
        assertThat(stored("note")).isEqualTo(book.strip());
        assertThat(model.title()).isEqualTo(book.strip());
        Fx.run(() -> Event.fireEvent(
                field("title"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false)));
        assertThat(stored("title")).isEmpty();
        assertThat(field("title").isEditable()).isTrue();
        Fx.run(() -> desk.session().undo());
        assertThat(stored("title")).isEqualTo(book.strip());
    }
}
