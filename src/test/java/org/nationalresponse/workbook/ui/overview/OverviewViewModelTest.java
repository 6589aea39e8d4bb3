package org.nationalresponse.workbook.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

class OverviewViewModelTest {

    private static final Workbook BLANK = Workbook.empty()
            .with(Edit.of(Profile.KIND, Profile.ID).set(Profile.COUNTRY, "GH").set(Profile.PACKS, "gsr-policy@2019").build())
            .with(Edit.set(Kind.ROUND, Ids.round(1), Round.NUMBER, "1"));

    private final ShellViewModel shell = Desks.open(new FakeFile(BLANK), Place.OVERVIEW);
    private final Desk desk = shell.desk();
    private final OverviewViewModel model = new OverviewViewModel(desk);

    private OverviewViewModel.Content shown() {
        return model.contentProperty().get();
    }

    private OverviewViewModel.DueLine first() {
        return shown().due().get(0).lines().get(0);
    }

    private void due(String termEnds) {
        desk.session().edit(Edit.set(Kind.MANDATE, Ids.first(Kind.MANDATE), "holderEnds", termEnds));
    }

    @Test
    void anEmptyWorkbookSaysWhatComesFirstAndMakesUpNothing() {
        assertThat(shown().title()).isEqualTo("Ghana at a glance");
        assertThat(shown().subtitle()).isEqualTo("Round 1. 0 % answered. Self-assessed; not for ranking.");
        assertThat(shown().next()).startsWith("Political will: 13 statements to answer.");
        assertThat(shown().due()).isEmpty();
        assertThat(shown().findings().orElseThrow()).isEmpty();
        assertThat(shown().groups()).singleElement().satisfies(group -> assertThat(group.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.phase()).isZero();
            assertThat(line.phaseWords()).isEqualTo("not assessed");
            assertThat(line.evidence()).isEqualTo("no documents");
        }));
    }

    @Test
    void datesThatAreNearSayHowNearAndOthersTheDay() {
        due("2026-11-22");
        assertThat(first().when()).isEqualTo("today");
        due("2026-11-23");
        assertThat(first().when()).isEqualTo("in 1 day");
        due("2027-01-21");
        assertThat(first()).returns("in 60 days", OverviewViewModel.DueLine::when).returns(true, OverviewViewModel.DueLine::soon);
        due("2027-01-22");
        assertThat(first())
                .returns("22 Jan 2027", OverviewViewModel.DueLine::when)
                .returns(false, OverviewViewModel.DueLine::soon);
        due("2026-11-21");
        assertThat(first())
                .returns("21 Nov 2026", OverviewViewModel.DueLine::when)
                .returns(true, OverviewViewModel.DueLine::soon);
    }

    @Test
    void whatComesUpStandsInGroupsWithTheirCountAndEmptyGroupsAreLeftOut() {
        due("2026-11-21");
        assertThat(headings()).containsExactly("The day has passed (1)");

        desk.session().edit(Edit.set(Kind.ROUND, Ids.round(1), "to", "2027-05-22"));
        desk.session().edit(Edit.set(Profile.KIND, Profile.ID, Profile.NEXT_ELECTION, "2027-05-23"));
        desk.session()
                .edit(Edit.of(Kind.TREATY_ACTION, Ids.fresh())
                        .set("instrument", "CRC")
                        .set("action", "ratification")
                        .set("date", "1991-12-16")
                        .build());
        assertThat(headings())
                .containsExactly("The day has passed (1)", "Within six months (1)", "Later (1)", "Without a day (1)");
        assertThat(shown().due().get(3).lines()).singleElement().satisfies(line -> {
            assertThat(line.when()).isEmpty();
            assertThat(line.soon()).isFalse();
            assertThat(line.text())
                    .isEqualTo("CRC: next report; art. 44(1) suggests 15 Jan 1994, and no date of the Committee is entered");
        });
    }

    private List<String> headings() {
        return shown().due().stream().map(OverviewViewModel.DueGroup::heading).toList();
    }

    @Test
    void showsEachChangeAndLeadsToItsPlace() {
        desk.session().edit(Edit.set(Kind.RATING, Ids.rating(Ids.round(1), "gsr.legislation"), "phase", "3"));

        assertThat(shown().groups().get(0).lines().get(1).phase()).isEqualTo(3);
        assertThat(shown().findings().orElseThrow()).first().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("Legislation: phase 3 without a single proof");
            model.go(finding.target());
        });
        assertThat(shell.visitProperty().get().place().id()).isEqualTo("gsr.legislation");
    }

    @Test
    void thePracticeCountryHasSomethingForEveryCard() {
        OverviewViewModel practice =
                new OverviewViewModel(Desks.open(new FakeFile(Desks.practice()), Place.OVERVIEW).desk());

        assertThat(practice.contentProperty().get().due()).isNotEmpty();
        assertThat(practice.contentProperty().get().findings().orElseThrow()).isNotEmpty();
        assertThat(practice.contentProperty().get().nextTarget()).isNotEqualTo(Target.page(Target.SUMMARY));
    }
}
