package org.nationalresponse.workbook.ui.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;

class EvidenceViewModelTest {

    private static final String CRITERION = "gsr.legislation.all-forms";
    private static final UUID FIRST = Ids.evidence(Ids.round(1), CRITERION);

    private final FakeFile file = new FakeFile(
            Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019")));
    private final Desk desk = Desks.open(file, Place.OVERVIEW).desk();
    private final CriterionViewModel criterion = new CapabilityViewModel(desk, "gsr.legislation").criteria().get(0);
    private final EvidenceViewModel evidence = criterion.details().evidence;

    private List<Evidence> stored() {
        return desk.round().answer(desk.content(), CRITERION).evidence();
    }

    private List<String> titles() {
        return evidence.pieces().stream().map(piece -> piece.title.text()).toList();
    }

    @Test
    void theFirstPieceStandsBlankAndNothingIsStoredForIt() {
        assertThat(evidence.pieces()).hasSize(1);
        assertThat(evidence.canTakeAway(evidence.pieces().get(0))).isFalse();
        assertThat(desk.content().all(Evidence.KIND)).isEmpty();

        evidence.pieces().get(0).title.choose("Act 5");

        assertThat(stored()).singleElement().satisfies(piece -> {
            assertThat(piece.id()).isEqualTo(FIRST);
            assertThat(piece.entry().text(Evidence.ROUND)).contains(Ids.round(1).toString());
            assertThat(piece.entry().text(Evidence.CRITERION)).contains(CRITERION);
        });
    }

    @Test
    void anotherPieceIsAnotherRecordAndTheFirstKeepsItsModel() {
        PieceViewModel first = evidence.pieces().get(0);
        first.title.choose("Act 5");
        PieceViewModel second = evidence.another();
        second.title.choose("Budget 2026");
        second.place.choose("Line 14.3");

        assertThat(evidence.pieces()).containsExactly(first, second);
        assertThat(stored()).extracting(Evidence::id).containsExactly(FIRST, second.id());
        assertThat(criterion.shownProperty().get().pieces()).isEqualTo(2);
        assertThat(criterion.shownProperty().get().proof()).isEqualTo("Act 5  ·  Budget 2026, Line 14.3");
    }

    @Test
    void pressingAnotherTwiceGivesTheSameBlankPiece() {
        evidence.pieces().get(0).title.choose("Act 5");
        assertThat(evidence.another()).isSameAs(evidence.another());
        assertThat(evidence.pieces()).hasSize(2);
    }

    @Test
    void whatIsStillBeingTypedCountsAsWritten() {
        evidence.pieces().get(0).title.textProperty().set("Act 5");
        assertThat(evidence.another()).isNotSameAs(evidence.pieces().get(0));
    }

    @Test
    void takingAPieceAwayIsOneStepAndUndoBringsAllOfItBack() {
        PieceViewModel first = evidence.pieces().get(0);
        first.title.choose("Act 5");
        first.grade.choose("law-text");
        evidence.another().title.choose("Budget 2026");
        int steps = file.written.size();

        evidence.takeAway(first);

        assertThat(file.written).hasSize(steps + 1);
        assertThat(titles()).containsExactly("Budget 2026");
        assertThat(desk.content().all(Evidence.KIND)).hasSize(1);
        desk.session().undo();
        assertThat(titles()).containsExactlyInAnyOrder("Budget 2026", "Act 5");
        assertThat(stored()).anySatisfy(piece -> {
            assertThat(piece.id()).isEqualTo(FIRST);
            assertThat(piece.grade()).contains(Evidence.Grade.LAW_TEXT);
        });
    }

    @Test
    void typingThatNobodyLeftIsNotWrittenBackIntoAPieceThatIsTakenAway() {
        PieceViewModel first = evidence.pieces().get(0);
        first.title.choose("Act 5");
        first.place.textProperty().set("s. 2");

        evidence.takeAway(first);
        criterion.close();

        assertThat(desk.content().all(Evidence.KIND)).isEmpty();
    }

    @Test
    void afterTheLastPieceABlankOneStandsReadyAgain() {
        evidence.pieces().get(0).title.choose("Act 5");
        evidence.takeAway(evidence.pieces().get(0));

        assertThat(titles()).containsExactly("");
        evidence.pieces().get(0).title.choose("Act 6");
        assertThat(stored()).extracting(Evidence::id).containsExactly(FIRST);
    }

    @Test
    void aPieceThatIsEmptiedByHandStaysWhileItIsLookedAtAndIsGoneNextTime() {
        evidence.pieces().get(0).title.choose("Act 5");
        evidence.another().title.choose("Budget 2026");
        evidence.pieces().get(0).title.choose("");
        assertThat(titles()).containsExactly("", "Budget 2026");

        EvidenceViewModel next = new EvidenceViewModel(desk, CRITERION, false);
        assertThat(next.pieces()).extracting(piece -> piece.title.text()).containsExactly("Budget 2026");
    }

    @Test
    void undoOfTheFirstWordsLeavesTheFieldInWhichAPersonWrites() {
        PieceViewModel first = evidence.pieces().get(0);
        first.title.choose("Act 5");
        desk.session().undo();
        assertThat(evidence.pieces()).containsExactly(first);
        assertThat(first.title.text()).isEmpty();
    }

    @Test
    void threeDocumentsAreTwoByNameAndOneMore() {
        evidence.pieces().get(0).title.choose("Act 5");
        evidence.another().title.choose("Act 6");
        evidence.another().title.choose("Act 7");
        assertThat(criterion.shownProperty().get().proof()).isEqualTo("Act 5  ·  Act 6  ·  1 more");
    }

    @Test
    void aPieceIsFoundByItsIdAndElseTheFirst() {
        evidence.pieces().get(0).title.choose("Act 5");
        PieceViewModel second = evidence.another();
        assertThat(evidence.find(second.id().toString())).contains(second);
        assertThat(evidence.find("no such piece")).contains(evidence.pieces().get(0));
    }

    @Test
    void aWorkbookThatMayOnlyBeReadOffersNoBlankPiece() {
        FakeFile taken = new FakeFile(file.content());
        taken.readOnly = Optional.of(Message.of("store.onlyRead", "path", "x.nrw"));
        Desk reading = Desks.open(taken, Place.OVERVIEW).desk();
        EvidenceViewModel none = new CapabilityViewModel(reading, "gsr.legislation").criteria().get(0).details().evidence;

        assertThat(none.pieces()).isEmpty();
        assertThat(none.find("")).isEmpty();
    }

    @Test
    void confidenceAndTheMarkAreOfTheAnswerAndConfirmNothing() {
        criterion.mark(true);
        criterion.details().confidence.choose("low");

        assertThat(desk.round().answer(desk.content(), CRITERION).markedForReview()).isTrue();
        assertThat(desk.round().answer(desk.content(), CRITERION).answered()).isFalse();
        assertThat(criterion.shownProperty().get().marked()).isTrue();
        assertThat(criterion.shownProperty().get().confidence()).isEqualTo("not sure");
        criterion.mark(false);
        assertThat(criterion.shownProperty().get().marked()).isFalse();
    }
}
