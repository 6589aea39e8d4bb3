package org.nationalresponse.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.ui.Pictures.Look;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** A framework that is not ours in every screen: alone, beside one of ours, and after it took another edition. */
@Tag("fx")
class ForeignFrameworkTest {

    private static final List<String> OURS = List.of("International commitments", "Political will", "Maturity Model", "gsr.", "mnr.");

    @ParameterizedTest
    @ValueSource(strings = {"alone", "beside", "next"})
    void everyScreenIsPictured(String company) {
        List<String> used = switch (company) {
            case "beside" -> List.of("mnr@2016", SaferSchools.FIRST);
            case "next" -> List.of(SaferSchools.FIRST, SaferSchools.SECOND);
            default -> List.of(SaferSchools.FIRST);
        };
        List<Pack> packs = Stream.concat(used.stream(), Stream.of(Packs.COMMON)).map(SaferSchools::pack).toList();
        FakeFile file = new FakeFile(workbook(company));
        FakeDialogs dialogs = new FakeDialogs();
        for (Place place : places(file, packs)) {
            String name = "safer-schools-" + company + "-" + (place.id().isEmpty() ? place.type().name() : place.id());
            Fx.run(() -> {
                Parent root = ScreensTest.load(Desks.open(file, Look.LIGHT.texts(), dialogs, packs, place), Look.LIGHT.texts());
                Scene scene = Pictures.take(name.toLowerCase(Locale.ROOT), Look.LIGHT, root);
                if (place.equals(Place.OVERVIEW) && !company.equals("next")) {
                    ComboBox<?> grouping = (ComboBox<?>) root.lookup("#grouping");
                    grouping.getSelectionModel().selectLast();
                    Pictures.save("safer-schools-" + company + "-grouped", scene);
                    assertThat(words(root)).anyMatch(each -> each.startsWith("A grouping of the inspectorate"));
                    grouping.getSelectionModel().selectFirst();
                }
                if (place.equals(Place.SEARCH)) {
                    ((TextField) root.lookup("#search")).setText("report");
                    Pictures.save(name.toLowerCase(Locale.ROOT), scene);
                }
                assertThat(Names.missing(root)).as(name).isEmpty();
                if (!company.equals("beside")) {
                    assertThat(words(root)).as(name).noneMatch(each -> OURS.stream().anyMatch(each::contains));
                }
            });
        }
        assertThat(dialogs.told).isEmpty();
    }

    private static Workbook workbook(String company) {
        return switch (company) {
            case "beside" -> SaferSchools.first("mnr@2016", SaferSchools.FIRST);
            case "next" -> SaferSchools.next(
                            SaferSchools.first(SaferSchools.FIRST),
                            List.of(SaferSchools.step(SaferSchools.FIRST, SaferSchools.SECOND)))
                    .with(SaferSchools.rating(2, "schools.head", 2))
                    .with(SaferSchools.rating(2, "schools.voice", 3));
            default -> SaferSchools.first(SaferSchools.FIRST);
        };
    }

    /** The frame's own pages, and with our framework beside only the foreign one's. */
    private static List<Place> places(FakeFile file, List<Pack> packs) {
        ShellViewModel shell = Desks.open(file, Look.LIGHT.texts(), new FakeDialogs(), packs, Place.OVERVIEW);
        return Stream.concat(
                        shell.itinerary().places().stream(),
                        Stream.of(Place.ROUNDS, Place.SEARCH, Place.CHECKS, Place.SETTINGS))
                .filter(place -> !place.id().startsWith("mnr."))
                .toList();
    }

    private static List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }
}
