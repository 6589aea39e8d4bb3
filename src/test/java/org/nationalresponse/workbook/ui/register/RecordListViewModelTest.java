package org.nationalresponse.workbook.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.ui.register.ListPack.id;
import static org.nationalresponse.workbook.ui.register.ListPack.record;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.common.Excerpt;
import org.nationalresponse.workbook.ui.register.RecordListViewModel.Count;
import org.nationalresponse.workbook.ui.register.RecordListViewModel.Option;
import org.nationalresponse.workbook.ui.register.RecordListViewModel.Sort;
import org.nationalresponse.workbook.ui.shell.Place;

class RecordListViewModelTest {

    private final Desk desk = ListPack.desk(
            ListPack.workbook(
                    record(ListPack.PROMISE, id(1), "title", "Žena a dítě", "forum", "Bogotá 2024", "madeOn", "2024-11-07", "weight", "9",
                            "year", "2024", "status", "under-way", "sectors", "government industry"),
                    record(ListPack.PROMISE, id(2), "title", "Hotline", "forum", "Abu Dhabi 2019", "madeOn", "2019-12-11", "weight",
                            "10", "year", "2019", "status", "done"),
                    record(ListPack.PROMISE, id(3), "title", "éducation", "weight", "ten"),
                    record(ListPack.PROMISE, id(4), "title", "Zoo", "madeOn", "2021-02-30", "sectors", "industry"),
                    record(ListPack.PROMISE, id(5), "title", "Gone", Entry.RETIRED, "twice")),
            new FakeDialogs());
    private final RecordListViewModel list = list(desk);

    private static RecordListViewModel list(Desk desk) {
        return new RecordListViewModel(desk, desk.packDeclaring("promise").register("promise").orElseThrow());
    }

    private List<String> titles() {
        return list.rowsProperty().get().stream().map(ListRow::title).toList();
    }

    private void sort(int column, boolean descending) {
        list.sort(List.of(new Sort(list.columns().get(column), descending)));
    }

    @Test
    void listsWhatCountsInTheOrderInWhichItWasMadeWithTheColumnsOfTheRegister() {
        assertThat(titles()).containsExactly("Žena a dítě", "Hotline", "éducation", "Zoo");
        assertThat(list.columns()).extracting(ListColumn::name)
                .containsExactly("Title", "Made at", "Made on", "Amount", "Year of the amount", "Status");
        assertThat(list.rowsProperty().get().get(0).cell(2)).isEqualTo("7 Nov 2024");
        assertThat(list.rowsProperty().get().get(0).cell(5)).isEqualTo("under way");
        assertThat(list.countProperty().get()).isEqualTo(new Count(4, 4, 1, 2));
    }

    @Test
    void textIsSortedAsTheLanguageSortsAndNotByTheCodesOfItsLetters() {
        sort(0, false);
        assertThat(titles()).containsExactly("éducation", "Hotline", "Žena a dítě", "Zoo");
        sort(0, true);
        assertThat(titles()).containsExactly("Zoo", "Žena a dítě", "Hotline", "éducation");
    }

    @Test
    void anotherLanguageSortsAnotherWay() {
        Desk swedish = ListPack.shell(
                        ListPack.workbook(
                                record(ListPack.PROMISE, id(1), "title", "Zoo"), record(ListPack.PROMISE, id(2), "title", "Ärende")),
                        Texts.in(Locale.forLanguageTag("sv")),
                        new FakeDialogs(),
                        Place.OVERVIEW)
                .desk();
        RecordListViewModel swedes = list(swedish);

        swedes.sort(List.of(new Sort(swedes.columns().get(0), false)));

        assertThat(swedes.rowsProperty().get()).extracting(ListRow::title).containsExactly("Zoo", "Ärende");
    }

    @Test
    void numbersAndDaysAreSortedByTheirValueAndWhatIsEmptyOrUnreadableComesLastBothWays() {
        sort(3, false);
        assertThat(titles()).containsExactly("Žena a dítě", "Hotline", "éducation", "Zoo");
        sort(3, true);
        assertThat(titles()).containsExactly("Hotline", "Žena a dítě", "éducation", "Zoo");
        sort(2, false);
        assertThat(titles().subList(0, 3)).containsExactly("Hotline", "Žena a dítě", "Zoo");
        sort(1, true);
        assertThat(titles().subList(0, 2)).containsExactly("Žena a dítě", "Hotline");
    }

    @Test
    void theSearchLooksIntoAllColumnsAndMindsNeitherAccentsNorCase() {
        list.textProperty().set("BOGOTA zena");
        assertThat(titles()).containsExactly("Žena a dítě");
        list.textProperty().set("under way");
        assertThat(titles()).containsExactly("Žena a dítě");
        list.textProperty().set("   ");
        assertThat(titles()).hasSize(4);
        list.textProperty().set("(.*[");
        assertThat(titles()).as("signs only say nothing").hasSize(4);
        assertThat(list.narrowed()).isTrue();
    }

    @Test
    void filtersNarrowByOneOfSeveralChoicesAndByWhatStandsInTheRecords() {
        assertThat(list.filters()).extracting(field -> field.id()).containsExactly("status", "sectors", "forum");
        list.choose(list.filters().get(1), "industry");
        assertThat(titles()).containsExactly("Žena a dítě", "Zoo");
        list.choose(list.filters().get(0), "under-way");
        assertThat(titles()).containsExactly("Žena a dítě");
        list.choose(list.filters().get(1), "");
        list.choose(list.filters().get(0), "");
        assertThat(list.options(list.filters().get(2))).extracting(Option::value).containsExactly("Abu Dhabi 2019", "Bogotá 2024");
        list.choose(list.filters().get(2), "Bogotá 2024");
        assertThat(titles()).containsExactly("Žena a dítě");
    }

    @Test
    void thoseTakenOutAreShownOnlyWhereOneAsksForThem() {
        list.alsoRetiredProperty().set(true);

        assertThat(titles()).contains("Gone");
        ListRow gone = list.rowsProperty().get().get(4);
        assertThat(gone.retired()).isTrue();
        assertThat(gone.reason()).isEqualTo("twice");
    }

    @Test
    void faultsAreCountedForEachLine() {
        assertThat(list.rowsProperty().get()).extracting(ListRow::faults).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aChangeShowsAtOnceAndWhileTheListRestsOnlyAfterwards() {
        desk.session().edit(Edit.set(ListPack.PROMISE, id(2), "title", "Helpline"));
        assertThat(titles()).contains("Helpline");

        list.rest(true);
        desk.session().edit(Edit.set(ListPack.PROMISE, id(2), "title", "Lifeline"));
        assertThat(titles()).contains("Helpline");
        list.rest(false);
        assertThat(titles()).contains("Lifeline");
    }

    @Test
    void aRecordWithoutATitleHasANameAllTheSame() {
        desk.session().edit(Edit.set(ListPack.PROMISE, id(9), "forum", "Nowhere"));

        assertThat(titles()).last().isEqualTo("New entry");
    }

    @Test
    void aLineShowsTheBeginningOfAHundredThousandLettersWithoutBreakingOne() {
        String letter = "e\u0301\u0323";
        desk.session().edit(Edit.set(ListPack.PROMISE, id(9), "title", letter.repeat(33_000)));

        String shown = Excerpt.line(
                list.rowsProperty().get().get(4).title(), 200);

        assertThat(shown).hasSizeLessThan(260).endsWith("…");
        assertThat(shown.substring(0, shown.length() - 1)).matches("(" + letter + ")+");
    }
}
