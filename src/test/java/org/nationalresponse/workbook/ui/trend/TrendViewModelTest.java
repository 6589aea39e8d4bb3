package org.nationalresponse.workbook.ui.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.NewRound;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Rounds;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.packs.SaferSchools;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;
import org.nationalresponse.workbook.ui.trend.TrendContent.Cell;
import org.nationalresponse.workbook.ui.trend.TrendContent.Group;
import org.nationalresponse.workbook.ui.trend.TrendContent.Line;
import org.nationalresponse.workbook.ui.trend.TrendContent.Stroke;
import org.nationalresponse.workbook.ui.trend.TrendContent.Words;

class TrendViewModelTest {

    private static final List<Pack> GSR = ManyRounds.both().subList(0, 1);

    private static TrendViewModel model(Workbook workbook, List<Pack> packs) {
        return new TrendViewModel(shell(workbook, packs).desk());
    }

    private static ShellViewModel shell(Workbook workbook, List<Pack> packs) {
        return Desks.open(new FakeFile(workbook), Texts.in(Locale.ENGLISH), new FakeDialogs(), packs, Place.OVERVIEW);
    }

    private static Edit rating(int round, String capability, String phase, String why) {
        return Edit.of(Kind.RATING, Ids.rating(Ids.round(round), capability))
                .set(Rating.ROUND, Ids.round(round).toString())
                .set(Rating.CAPABILITY, capability)
                .set(Rating.PHASE, phase)
                .set(Rating.CHANGE, why)
                .build();
    }

    /** Legislation went up for real, commitments fell for real, political will is assessed for the first time. */
    private static Workbook two() {
        Workbook first = Rounds.first().with(rating(1, "gsr.international-commitments", "3", ""));
        return Rounds.second(Rounds.frozen(first))
                .with(rating(2, "gsr.legislation", "3", "real-progress"))
                .with(rating(2, "gsr.international-commitments", "2", "real-progress"))
                .with(rating(2, "gsr.political-will", "1", ""));
    }

    private static TrendContent content(Workbook workbook) {
        return model(workbook, GSR).contentProperty().get();
    }

    @Test
    void oneRoundSaysThatTheNextIsToBeStarted() {
        TrendContent content = content(Rounds.first());

        assertThat(content.sentence()).contains("one round so far");
        assertThat(content.way().orElseThrow().target()).isEqualTo(Target.page(Target.ROUNDS));
        assertThat(content(Workbook.empty()).sentence()).isNotEmpty();
    }

    @Test
    void roundsWithoutAnyPhaseLeadToTheFirstCapability() {
        Workbook none = Rounds.second(Rounds.frozen(Rounds.first().with(Rounds.rating(1, ""))));

        assertThat(content(none).sentence()).contains("No capability has a phase");
        assertThat(content(none).way().orElseThrow().target()).isEqualTo(Target.page("gsr.political-will"));
    }

    @Test
    void theSumTellsRealProgressAndSetbacksFirst() {
        assertThat(content(two()).sum()).isEqualTo("1 up and 1 down for real; 1 first answered.");
        assertThat(content(two().with(rating(2, "gsr.legislation", "3", "re-scored"))).sum())
                .isEqualTo("1 down for real; 1 re-scored (1 up); 1 first answered.");
        assertThat(content(Rounds.second()).sum()).isEqualTo("Nothing moved for real; 1 unchanged; 2 not assessed.");
    }

    @Test
    void inWordsRealMovesComeFirstAndASetbackIsCalledOne() {
        List<Group> groups = content(two()).groups();

        assertThat(groups).extracting(Group::heading).containsExactly("Real progress and setbacks", "First answered, and no longer assessed");
        assertThat(groups.get(0).lines()).extracting(Words::why).containsExactlyInAnyOrder("real progress", "a real setback");
        assertThat(groups.get(0).lines()).extracting(Words::way).contains("▼ from phase 3 to 2");
        assertThat(groups.get(0).lines().get(0).target()).contains(Target.page("gsr.legislation"));
    }

    @Test
    void theStripShowsEachRoundAndWhyItDiffersFromTheOneBefore() {
        TrendContent.Strip strip = model(two(), GSR).strip();

        assertThat(strip.rounds()).extracting(TrendContent.RoundHead::name).containsExactly("1 · 2026", "2 · 2027");
        assertThat(strip.rounds()).extracting(TrendContent.RoundHead::frozen).containsExactly(true, false);
        List<Line> lines = strip.sections().get(0).lines();
        assertThat(lines).extracting(Line::name).containsExactly("Political will", "Legislation", "International commitments");
        assertThat(lines.get(0).cells()).extracting(Cell::phase).containsExactly(0, 1);
        assertThat(lines.get(0).cells().get(1).stroke()).contains(Stroke.FIRST);
        assertThat(lines.get(1).cells().get(1).stroke()).contains(Stroke.REAL);
        assertThat(lines.get(2).spoken()).isEqualTo(
                "International commitments. 1 · 2026: phase 3; 2 · 2027: phase 2, 1 phase down, a real setback.");
    }

    @Test
    void theSlopeBundlesWhatWentTheSameWay() {
        Workbook same = two().with(rating(1, "gsr.political-will", "2", "")).with(rating(2, "gsr.political-will", "3", "real-progress"));
        TrendContent.Bundle bundle = content(same).slope().bundles().stream()
                .filter(each -> each.to() == 3)
                .findFirst()
                .orElseThrow();

        assertThat(bundle.from()).isEqualTo(2);
        assertThat(bundle.items()).hasSize(2);
        assertThat(bundle.spoken()).isEqualTo(
                "2 capabilities from “Phase 2” to “Phase 3”, Real progress, or a real setback: Political will, Legislation");
        assertThat(content(two()).slope().lanes()).extracting(TrendContent.Lane::level).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void aNewRoundIsTheLaterOfTheTwoAtOnce() {
        ShellViewModel shell = shell(two().with(Edit.set(Round.KIND, Ids.round(2), Round.FROZEN_ON, "2027-12-31")), GSR);
        TrendViewModel model = new TrendViewModel(shell.desk());
        model.earlierProperty().set(1);
        shell.desk().session().edit(NewRound.edit(shell.desk().content(), Optional.empty(), Optional.empty()));

        assertThat(model.laterProperty().get()).isEqualTo(3);
        assertThat(model.earlierProperty().get()).isEqualTo(2);
        assertThat(model.contentProperty().get().sum()).contains("3 unchanged");
    }

    @Test
    void theSameRoundTwiceAsksForAnother() {
        TrendViewModel model = model(two(), GSR);
        model.earlierProperty().set(2);

        assertThat(model.contentProperty().get().sum()).contains("two different rounds");
        assertThat(model.contentProperty().get().groups()).isEmpty();
    }

    @Test
    void acrossEditionsTheWordsSayWhatBecameOfEach() {
        TrendViewModel model = model(ManyRounds.acrossEditions(), ManyRounds.twoEditions());
        model.earlierProperty().set(2);
        model.laterProperty().set(3);
        Group edition = model.contentProperty().get().groups().stream()
                .filter(group -> group.heading().equals("Changed with the edition"))
                .findFirst()
                .orElseThrow();

        assertThat(edition.lines()).extracting(Words::way).containsExactlyInAnyOrder(
                "Split into Research, analysis and monitoring, Data on prevalence",
                "Merged into Law enforcement and justice",
                "Dropped",
                "New: Safety by design");
        assertThat(model.contentProperty().get().sum()).contains("with the edition 4 became 4");
        assertThat(model.contentProperty().get().slope().bundles())
                .filteredOn(bundle -> bundle.items().stream().anyMatch(item -> item.name().contains("→")))
                .allMatch(bundle -> bundle.stroke() == Stroke.EDITION && bundle.steps() == 0);
        assertThat(model.strip().sections().stream().flatMap(section -> section.lines().stream()))
                .extracting(Line::note)
                .contains("From Research, analysis and monitoring", "Not in the latest round");
    }

    /** One capability becomes two and two become one: four ways, but three capabilities at either end. */
    @Test
    void aLineCountsACapabilityOnceHoweverManyItBecame() {
        Workbook first = SaferSchools.first(SaferSchools.FIRST)
                .with(SaferSchools.rating(1, "schools.rules", 2))
                .with(SaferSchools.rating(1, "schools.reporting", 2));
        Workbook workbook = SaferSchools.next(first, List.of(SaferSchools.step(SaferSchools.FIRST, SaferSchools.SECOND)));

        TrendViewModel model =
                model(workbook, List.of(SaferSchools.pack(SaferSchools.FIRST), SaferSchools.pack(SaferSchools.SECOND)));

        assertThat(model.contentProperty().get().slope().bundles())
                .filteredOn(bundle -> bundle.stroke() == Stroke.EDITION && bundle.from() == 2)
                .singleElement()
                .satisfies(bundle -> {
                    assertThat(bundle.items()).hasSize(4);
                    assertThat(bundle.before()).isEqualTo(3);
                    assertThat(bundle.now()).isEqualTo(3);
                    assertThat(bundle.spoken()).startsWith("3 capabilities from “Phase 2” to “Not assessed”");
                });
    }

    @Test
    void aPartShowsOnlyItsOwn() {
        TrendViewModel model = model(ManyRounds.of(3), ManyRounds.both());
        TrendContent.Part victim = model.contentProperty().get().parts().stream()
                .filter(part -> part.words().endsWith(": Victim"))
                .findFirst()
                .orElseThrow();
        model.partProperty().set(victim.id());

        assertThat(model.strip().sections()).hasSize(1);
        assertThat(model.strip().sections().get(0).lines()).hasSize(4);
    }
}
