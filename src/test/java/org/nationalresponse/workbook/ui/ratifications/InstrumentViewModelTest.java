package org.nationalresponse.workbook.ui.ratifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;

class InstrumentViewModelTest {

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeFile file = new FakeFile(
            Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "gsr-policy@2019")));
    private final Desk desk = Desks.open(file, Texts.in(Locale.ENGLISH), dialogs, Place.OVERVIEW).desk();

    private InstrumentViewModel open(String id) {
        Instrument instrument = desk.instruments().find(id).orElseThrow();
        return new InstrumentViewModel(desk, instrument, new RatificationsViewModel(desk).plainRegister(instrument));
    }

    private ActionViewModel begin(InstrumentViewModel model) {
        model.add();
        List<UUID> actions = model.actionsProperty().get();
        return model.action(actions.get(actions.size() - 1));
    }

    @Test
    void guidanceHasNoFieldForARatification() {
        InstrumentViewModel gc25 = open("GC25");

        assertThat(gc25.plainRecord()).isPresent();
        assertThat(gc25.action(UUID.randomUUID()).kinds()).isEmpty();
        assertThat(gc25.stateProperty().get()).isNull();
        assertThat(gc25.plainRecord().orElseThrow().register().fields().map(field -> field.id().toLowerCase(Locale.ROOT)))
                .noneMatch(field -> field.contains("ratif") || field.contains("sign"));
        assertThat(gc25.whyPlain()).contains("nothing to sign or ratify");
    }

    @Test
    void euLawIsTransposedAndNotRatified() {
        assertThat(open("EU-93").plainRecord()).isPresent();
        assertThat(open("EU-93").whyPlain()).contains("transpose");
        assertThat(open("CRC").plainRecord()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C138", "C182", "MAL"})
    void anIloConventionIsRatifiedWithoutASignature(String convention) {
        InstrumentViewModel model = open(convention);
        List<String> kinds = model.action(UUID.randomUUID()).kinds();
        if (model.instrument().type() == Instrument.Type.LABOUR_CONVENTION) {
            assertThat(kinds).contains("ratification", "denunciation").doesNotContain("signature", "reservation", "accession");
        } else {
            assertThat(kinds).contains("signature", "ratification", "accession", "succession", "reservation", "territory");
        }
    }

    @Test
    void anActionThatIsOnlyBegunIsNotStored() {
        InstrumentViewModel crc = open("CRC");

        begin(crc);

        assertThat(crc.actionsProperty().get()).hasSize(1);
        assertThat(file.written).isEmpty();
    }

    @Test
    void theSuggestionSaysTheDayAndTheRule() {
        ActionViewModel action = begin(open("CRC"));
        action.kind.choose("ratification");
        assertThat(action.shownProperty().get().suggestion()).isEmpty();

        action.date.choose("1991-12-16");

        assertThat(action.shownProperty().get().suggestion()).startsWith("Suggested: 15 Jan 1992, ").contains("49(2)");
        assertThat(action.shownProperty().get().hasEffect()).isTrue();
        action.inForce.choose("1992-01-16");
        assertThat(action.shownProperty().get().suggestion()).as("the rule alone").startsWith("Suggested: 15 Jan 1992, ");
    }

    @Test
    void aSignatureBindsNobodyAndHasNoDayInForce() {
        ActionViewModel action = begin(open("CRC"));
        action.kind.choose("signature");
        action.date.choose("1990-04-19");

        assertThat(action.shownProperty().get()).isEqualTo(new ActionViewModel.Shown("", List.of(), false, false));
    }

    @Test
    void aDenunciationSaysWhenTheCountryIsFree() {
        ActionViewModel action = begin(open("CRC"));
        action.kind.choose("denunciation");
        action.date.choose("2026-05-05");

        assertThat(action.shownProperty().get().leaves()).isTrue();
        assertThat(action.shownProperty().get().suggestion()).contains("5 May 2027");
    }

    @Test
    void saysWhatCannotBeRightInPlainWords() {
        ActionViewModel action = begin(open("CRC"));
        action.kind.choose("ratification");
        action.date.choose("1980-01-01");
        assertThat(action.shownProperty().get().faults()).singleElement().asString().contains("1 Jan 1980", "20 Nov 1989");

        action.date.choose("2027-01-01");
        assertThat(action.shownProperty().get().faults()).singleElement().asString().contains("still to come");
        action.date.choose("1991-12-16");
        assertThat(action.shownProperty().get().faults()).isEmpty();
    }

    @Test
    void cardsKeepTheirPlaceWhileADateIsTyped() {
        InstrumentViewModel crc = open("CRC");
        ActionViewModel first = begin(crc);
        first.kind.choose("ratification");
        first.date.choose("1991-12-16");
        ActionViewModel second = begin(crc);
        second.kind.choose("signature");
        second.date.choose("1990-04-19");

        assertThat(crc.actionsProperty().get()).containsExactly(first.id(), second.id());
        assertThat(open("CRC").actionsProperty().get()).containsExactly(second.id(), first.id());
        assertThat(crc.stateProperty().get()).isEqualTo(Standing.State.RATIFIED);
    }

    @Test
    void takingAnActionOutKeepsItInTheFileWithTheReason() {
        InstrumentViewModel crc = open("CRC");
        ActionViewModel action = begin(crc);
        action.kind.choose("ratification");

        action.retire();

        assertThat(crc.actionsProperty().get()).isEmpty();
        assertThat(desk.content().entry(Kind.TREATY_ACTION, action.id()).text(Entry.RETIRED)).contains("entered twice");
        desk.session().undo();
        assertThat(crc.actionsProperty().get()).containsExactly(action.id());
        dialogs.answer = Optional.empty();
        action.retire();
        assertThat(crc.actionsProperty().get()).hasSize(1);
    }

    @Test
    void checkedTodayNotesTheDayAndTheUsualSourceOnlyWhereNoneIsNamed() {
        ActionViewModel action = begin(open("CRC"));
        action.checkedToday();
        assertThat(action.checkedOn.text()).isEqualTo("2026-11-22");
        assertThat(action.source.text()).isEqualTo("UN Treaty Collection IV-11");

        action.source.choose("Official gazette 12/1991");
        action.checkedToday();
        assertThat(action.source.text()).isEqualTo("Official gazette 12/1991");
        assertThat(desk.content().entry(Kind.TREATY_ACTION, action.id()).text(TreatyActions.INSTRUMENT)).contains("CRC");
    }

    @Test
    void theNoteThatNothingWasDoneIsAStateOfItsOwn() {
        InstrumentViewModel opic = open("OPIC");
        assertThat(opic.stateProperty().get()).isEqualTo(Standing.State.NOT_RECORDED);

        opic.noAction.choose("yes");
        assertThat(opic.stateProperty().get()).isEqualTo(Standing.State.NO_ACTION);
        opic.noAction.choose("");
        opic.notOpen.choose("yes");

        assertThat(opic.stateProperty().get()).isEqualTo(Standing.State.NOT_OPEN);
        assertThat(opic.facts()).contains("19 Dec 2011", "14 Apr 2014");
    }

    @Test
    void anActionThatIsStillEmptyGoesWithoutAQuestion() {
        InstrumentViewModel model = open("CRC");
        ActionViewModel action = begin(model);
        dialogs.answer = Optional.empty();

        action.retire();

        assertThat(model.actionsProperty().get()).isEmpty();
        assertThat(file.written).isEmpty();
    }
}
