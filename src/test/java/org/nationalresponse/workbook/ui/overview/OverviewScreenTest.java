package org.nationalresponse.workbook.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.Fx;
import org.nationalresponse.workbook.ui.shell.Place;

@Tag("fx")
class OverviewScreenTest {

    private final Desk desk = Desks.open(
                    new FakeFile(Desks.practiceWithBoth()), Texts.in(Locale.ENGLISH), new FakeDialogs(), Place.ROUNDS)
            .desk();

    private Scene scene() {
        return new Scene((Parent) new OverviewPage(desk).node());
    }

    private static List<Node> groups(Scene scene) {
        return List.copyOf(((VBox) scene.lookup("#groups")).getChildren());
    }

    private static String words(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        String own = node instanceof Labeled labeled ? labeled.getText() + "\n" : "";
        return own + below.map(OverviewScreenTest::words).reduce("", String::concat);
    }

    @Test
    void anEditLaysOutTheDomainThatItIsAboutAndNoOther() {
        Fx.run(() -> {
            Scene scene = scene();
            List<Node> before = groups(scene);
            Capability capability = desk.packs().get(1).domains().get(2).capabilities().get(0);
            Round round = desk.round();
            desk.session().edit(Edit.of(Rating.KIND, Ids.rating(round.id(), capability.id()))
                    .set(Rating.ROUND, round.id().toString())
                    .set(Rating.CAPABILITY, capability.id())
                    .set(Rating.PHASE, "4")
                    .build());
            List<Node> after = groups(scene);

            int changed = desk.packs().get(0).domains().size() + 2;
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i) == before.get(i)).as("group " + i).isEqualTo(i != changed);
            }
            assertThat(words(after.get(changed))).contains(desk.packs().get(1).texts().get("phase.4"));
        });
    }

    @Test
    void everythingOnThePageFollowsWhatItIsMadeOf() {
        Fx.run(() -> {
            Scene scene = scene();
            Round round = desk.round();
            for (Edit edit : List.of(
                    Edit.set(Mandate.KIND, Ids.fresh(), Mandate.NAME, "A commissioner for children"),
                    Edit.set(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION, "2026-11-30"),
                    Edit.of(Answer.KIND, Ids.answer(round.id(), "gsr.will.mandate"))
                            .set(Answer.ROUND, round.id().toString())
                            .set(Answer.CRITERION, "gsr.will.mandate")
                            .set(Answer.VALUE, "not-met")
                            .build())) {
                desk.session().edit(edit);

                assertThat(words(scene.getRoot())).isEqualTo(words(scene().getRoot()));
            }
        });
    }
}
