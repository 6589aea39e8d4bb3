package org.nationalresponse.workbook.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;

/** The capabilities of the overview, grouped in another way. */
class OverviewGroupingTest {

    private static Desk desk(String... references) {
        List<Pack> packs = Stream.of(references).map(SaferSchools::pack).toList();
        return Desks.open(
                        new FakeFile(SaferSchools.first(references)),
                        Texts.in(Locale.ENGLISH),
                        new FakeDialogs(),
                        packs,
                        Place.OVERVIEW)
                .desk();
    }

    private static List<String> names(OverviewViewModel model) {
        return model.contentProperty().get().groups().stream().map(OverviewViewModel.Group::name).toList();
    }

    private static List<String> lines(OverviewViewModel model) {
        return model.contentProperty().get().groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(OverviewViewModel.Line::name)
                .toList();
    }

    @Test
    void theDomainsComeFirstAndAPackWithoutAnotherGroupingOffersNone() {
        OverviewViewModel model = new OverviewViewModel(desk(SaferSchools.FIRST));
        assertThat(model.groupings()).extracting(Grouped.Way::name).containsExactly("Domains", "Who does the work");
        assertThat(names(model)).containsExactly("People", "Order");
        assertThat(new OverviewViewModel(desk("gsr-policy@2019")).groupings()).hasSize(1);
    }

    @Test
    void thePackThatEveryWorkbookHasIsNoSecondFramework() {
        OverviewViewModel model = new OverviewViewModel(desk(SaferSchools.FIRST, Packs.COMMON));
        assertThat(model.groupings()).extracting(Grouped.Way::name).containsExactly("Domains", "Who does the work");
    }

    @Test
    void anotherGroupingShowsEachCapabilityOnceAndSaysWhoseItIs() {
        OverviewViewModel model = new OverviewViewModel(desk(SaferSchools.FIRST));
        List<String> before = lines(model);
        String subtitle = model.contentProperty().get().subtitle();
        model.groupingProperty().set(model.groupings().get(1));
        assertThat(names(model)).containsExactly("The school office", "The classroom");
        assertThat(lines(model)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(model.contentProperty().get().subtitle()).isEqualTo(subtitle);
        assertThat(model.groupings().get(1).about()).isEqualTo("A grouping of the inspectorate of Almara, not of the standard itself.");
    }

    @Test
    void theOtherFrameworkStaysWithItsDomains() {
        OverviewViewModel model = new OverviewViewModel(desk("mnr@2016", SaferSchools.FIRST));
        assertThat(model.groupings()).extracting(Grouped.Way::name).containsExactly(
                "Domains",
                "Model National Response, 2016: As the site groups them",
                "Safer Schools Standard: Who does the work");
        int all = lines(model).size();
        model.groupingProperty().set(model.groupings().get(1));
        assertThat(lines(model)).hasSize(all).doesNotHaveDuplicates();
        assertThat(names(model)).contains("Pages that we did not see").endsWith("People", "Order");
        assertThat(model.contentProperty().get().groups()).extracting(OverviewViewModel.Group::framework)
                .filteredOn(name -> !name.isEmpty())
                .containsExactly("Model National Response, 2016", "Safer Schools Standard");
    }

    @Test
    void theChoiceIsRememberedWhenThePageIsLeft() {
        Desk desk = desk(SaferSchools.FIRST);
        OverviewViewModel model = new OverviewViewModel(desk);
        model.groupingProperty().set(model.groupings().get(1));
        model.close();
        assertThat(names(new OverviewViewModel(desk))).containsExactly("The school office", "The classroom");
        assertThat(names(new OverviewViewModel(desk(SaferSchools.FIRST)))).containsExactly("People", "Order");
    }
}
