package org.nationalresponse.workbook.ui.summary.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Withheld;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.Names;
import org.nationalresponse.workbook.ui.Pictures;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.shell.Place;

@Tag("fx")
class LeavesViewTest {

    private static final FieldRef SUMMARY = new FieldRef(Round.KIND, Ids.round(3), Round.SUMMARY);

    private final FakeFile file = new FakeFile(Desks.practice());

    private static LeavesViewModel model(Desk desk) {
        return new LeavesViewModel(desk, () -> () -> Source.of(
                desk.content(), Optional.empty(), List::of, desk.used(), desk.instruments(), desk.texts(), desk.today()));
    }

    private Desk desk(Texts texts) {
        return Desks.open(file, texts, new FakeDialogs(), Place.SUMMARY).desk();
    }

    @Test
    void aTextThatIsTickedOffStaysInsideAndUndoLetsItLeaveAgain() {
        Desk desk = desk(Texts.in(Locale.ENGLISH));
        LeavesViewModel model = model(desk);
        int before = model.shownProperty().get().count();

        model.let(List.of(SUMMARY), false);
        assertThat(Withheld.in(desk.content())).containsExactly(SUMMARY);
        assertThat(model.shownProperty().get().count()).isEqualTo(before - 1);
        model.let(List.of(SUMMARY), false);
        desk.session().undo();

        assertThat(Withheld.in(desk.content())).isEmpty();
        assertThat(model.shownProperty().get().count()).isEqualTo(before);
    }

    @Test
    void aClosedModelHearsOfNothingMore() {
        Desk desk = desk(Texts.in(Locale.ENGLISH));
        LeavesViewModel model = model(desk);
        int before = model.shownProperty().get().count();
        model.close();
        desk.session().edit(Withheld.edit(Set.of(SUMMARY)));

        assertThat(model.shownProperty().get().count()).isEqualTo(before);
    }

    @Test
    void aBoxThatIsTickedKeepsTheFocusAndAGroupItsState() {
        Desk desk = desk(Texts.in(Locale.ENGLISH));
        Fx.run(() -> {
            LeavesView view = new LeavesView(model(desk), desk.texts());
            Scene scene = Pictures.scene(desk.texts(), Pictures.Look.LIGHT.preferences(), new ScrollPane(view));
            Button group = lines(view).get(1);
            assertThat(boxes(view)).as("nothing is made before it is unfolded").isEmpty();
            group.fire();
            CheckBox first = boxes(view).get(1);
            first.requestFocus();
            first.fire();

            assertThat(first.isSelected()).isFalse();
            assertThat(Withheld.in(desk.content())).containsExactly(SUMMARY);
            assertThat(boxes(view)).contains(first);
            assertThat(scene.getFocusOwner()).isSameAs(first);
            assertThat(lines(view).get(1).getText()).isEqualTo("The round: 4 of 5");
            assertThat(boxes(view).get(0).isIndeterminate()).isTrue();
            boxes(view).get(0).fire();
            assertThat(Withheld.in(desk.content())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Pictures.Look.class)
    void everyBoxHasANameAndAPictureIsTaken(Pictures.Look look) {
        Fx.run(() -> {
            LeavesView view = new LeavesView(model(desk(look.texts())), look.texts());
            ScrollPane scroll = new ScrollPane(view);
            scroll.setFitToWidth(true);
            Pictures.take("leaves", look, scroll);
            lines(view).get(1).fire();
            lines(view).get(2).fire();
            Pictures.save("leaves-" + look.name().toLowerCase(Locale.ROOT), scroll.getScene());

            assertThat(Names.missing(view)).isEmpty();
        });
    }

    private static List<Button> lines(LeavesView view) {
        return view.lookupAll(".leaves-group > .button").stream().map(Button.class::cast).toList();
    }

    private static List<CheckBox> boxes(LeavesView view) {
        return view.lookupAll(".check-box").stream().filter(Nodes::shown).map(CheckBox.class::cast).toList();
    }
}
