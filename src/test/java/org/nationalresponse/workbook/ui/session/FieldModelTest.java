package org.nationalresponse.workbook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.session.Sitting.RECORD;
import static org.nationalresponse.workbook.ui.session.Sitting.note;
import static org.nationalresponse.workbook.ui.session.Sitting.place;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.ui.FakeFile;

class FieldModelTest {

    private final FakeFile file = new FakeFile(Workbook.empty());
    private final Sitting sitting = new Sitting(file);
    private final FieldModel field = sitting.field("summary");

    private void type(String text) {
        for (int end = 1; end <= text.length(); end++) {
            field.textProperty().set(text.substring(0, end));
        }
    }

    @Test
    void typingIsStoredAsOneStepAfterAPause() {
        type("three words here");
        assertThat(file.written).isEmpty();
        sitting.timer.pass();

        assertThat(file.written).containsExactly(note("three words here"));
    }

    @Test
    void whoTypesWithoutAPauseHasTheWordsStoredEveryFiveSeconds() {
        for (int letters = 1; letters <= 12; letters++) {
            field.textProperty().set("x".repeat(letters) + " ");
            sitting.timer.pass(Duration.ofMillis(500));
            sitting.settle();
        }

        assertThat(file.written).containsExactly(note("x".repeat(10)));
        assertThat(field.text()).as("nothing is taken from under the fingers").endsWith("x ");

        sitting.timer.pass();
        assertThat(file.written).containsExactly(note("x".repeat(10)), note("x".repeat(12)));
        assertThat(sitting.timer.waiting()).isZero();
    }

    @Test
    void leavingTheFieldStoresAtOnceAndThePauseStoresNothingMore() {
        type("left");
        field.commit();
        sitting.timer.pass();

        assertThat(file.written).containsExactly(note("left"));
        assertThat(sitting.timer.waiting()).isZero();
    }

    @Test
    void aChoiceIsStoredAtOnceAndCanBeTakenBack() {
        field.choose("met");
        sitting.settle();
        field.choose(null);
        sitting.settle();

        assertThat(file.written).containsExactly(note("met"), note(""));
        assertThat(field.text()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        field.commit();
        type("x");
        field.textProperty().set("");
        sitting.timer.pass();
        field.choose("");

        assertThat(file.written).isEmpty();
        assertThat(sitting.session.unsaved()).isFalse();
    }

    @Test
    void blanksAtTheEndAreNotStoredAndDoNotJumpAwayWhileTyping() {
        type("a ");
        sitting.timer.pass();

        assertThat(file.written).containsExactly(note("a"));
        assertThat(field.text()).isEqualTo("a ");
        type("a b");
        assertThat(field.text()).isEqualTo("a b");
    }

    @Test
    void onlyBlanksAreNoText() {
        type("   \n ");
        sitting.timer.pass();

        assertThat(file.written).isEmpty();
    }

    @Test
    void everyLetterOfEveryScriptIsKept() {
        type("قانون حماية الطفل 🇬🇭\n\tCôte d’Ivoire");
        sitting.timer.pass();

        assertThat(sitting.value("summary")).isEqualTo("قانون حماية الطفل 🇬🇭\n\tCôte d’Ivoire");
    }

    @Test
    void undoShowsInTheField() {
        field.choose("one");
        field.choose("two");

        sitting.session.undo();

        assertThat(field.text()).isEqualTo("one");
        sitting.timer.pass();
        assertThat(sitting.value("summary")).isEqualTo("one");
    }

    @Test
    void aChangeElsewhereDoesNotReplaceWhatIsBeingTyped() {
        type("half");

        sitting.session.edit(note("from elsewhere"));

        assertThat(field.text()).isEqualTo("half");
        sitting.timer.pass();
        assertThat(sitting.value("summary")).isEqualTo("half");
    }

    @Test
    void closingStoresWhatWasTypedAndThenHearsNothing() {
        type("last");
        field.close();
        sitting.session.edit(note("later"));

        assertThat(file.written.get(0)).isEqualTo(note("last"));
        assertThat(field.text()).isEqualTo("last");
        assertThat(sitting.timer.waiting()).isZero();
    }

    @Test
    void companionsComeWithAValueAndAreNotLeftWhereNothingIsSaid() {
        List<Edit.Write> companions = Edit.set(Kind.ROUND, RECORD, "number", "1").writes();
        FieldModel explained = new FieldModel(sitting.session, place("from"), companions);

        explained.choose("   ");
        assertThat(sitting.session.content()).isNotNull();
        assertThat(sitting.value("number")).isEmpty();
        explained.choose("2026-01-01");

        assertThat(sitting.value("number")).isEqualTo("1");
        sitting.session.undo();
        assertThat(sitting.session.content().all(Kind.ROUND)).isEmpty();
    }
}
