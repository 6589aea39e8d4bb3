package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Listing;
import org.nationalresponse.workbook.framework.Register;

class CompletenessTest {

    private static final Capability LEGISLATION = Books.PACK.capabilities()
            .filter(each -> each.id().equals("gsr.legislation"))
            .findFirst()
            .orElseThrow();
    private static final Register MANDATE = Books.PACK.register("mandate").orElseThrow();
    private final Books books = new Books();

    private Progress legislation() {
        return Completeness.of(LEGISLATION, books.round(), books.content());
    }

    @Test
    void aNoteOrAProofAloneIsNoAnswer() {
        books.answer("gsr.legislation.all-forms", "note", "to ask").evidence("gsr.legislation.all-forms", "title", "Act 5");
        assertThat(legislation()).isEqualTo(new Progress(0, LEGISLATION.criteria().size()));

        books.answer("gsr.legislation.all-forms", "value", "not-known");
        assertThat(legislation().done()).isEqualTo(1);
    }

    @Test
    void notApplicableCountsOnceTheReasonIsGiven() {
        books.answer("gsr.legislation.all-forms", "value", "not-applicable");
        assertThat(legislation().done()).isZero();

        books.answer("gsr.legislation.all-forms", "reason", "no such body");
        assertThat(legislation().done()).isEqualTo(1);
    }

    @Test
    void answersOfAnEarlierRoundDoNotCountInANewOne() {
        books.answerAll("gsr.legislation");
        books.write(Kind.ROUND, Ids.round(2), "number", "2");

        assertThat(books.round().number()).isEqualTo(2);
        assertThat(legislation().done()).isZero();
    }

    @Test
    void onlyFieldsThatAreAskedCount() {
        Progress blank = Completeness.of(MANDATE, Entry.blank(Kind.MANDATE, Ids.first(Kind.MANDATE)));
        Progress exists = Completeness.of(MANDATE, books.mandate("exists", "yes").content().all(Kind.MANDATE).get(0));

        assertThat(blank.done()).isZero();
        assertThat(exists.done()).isEqualTo(1);
        assertThat(exists.total()).isGreaterThan(blank.total());
    }

    @Test
    void aListIsDoneWithItsFirstRecordThatCounts() {
        Books small = Shelf.books();
        assertThat(Completeness.of(Shelf.STATEMENT, small.content())).isEqualTo(new Progress(0, 1));

        small.write(Shelf.kind(Shelf.STATEMENT), Shelf.id("a"), "speaker", "The minister", "retired", "entered twice");
        assertThat(Completeness.of(Shelf.STATEMENT, small.content())).isEqualTo(new Progress(0, 1));

        small.write(Shelf.kind(Shelf.STATEMENT), Shelf.id("b"), "speaker", "The minister");
        small.write(Shelf.kind(Shelf.STATEMENT), Shelf.id("c"), "speaker", "The speaker of parliament");
        assertThat(Completeness.of(Shelf.STATEMENT, small.content())).isEqualTo(new Progress(1, 1));
    }

    @Test
    void aPresetThatNobodyAddedToIsNoRecordOfTheCountry() {
        Register bodies = new Register(
                "body",
                List.of(new Register.Section("all", List.of(Shelf.text("name"), Shelf.text("contact")))),
                Listing.PLAIN,
                List.of(),
                Optional.empty(),
                List.of(new Register.Preset("itu", Map.of("name", "ITU"))));
        Books small = Shelf.books();
        small.write(Shelf.kind(bodies), Ids.about("body", "itu"), "name", "UIT");
        assertThat(Completeness.of(bodies, small.content()).done()).isZero();

        small.write(Shelf.kind(bodies), Ids.about("body", "itu"), "contact", "The regulator");
        assertThat(Completeness.of(bodies, small.content()).done()).isEqualTo(1);
    }

    @Test
    void anInstrumentIsDoneWithAnActionOrTheNoteThatThereIsNone() {
        Progress none = Completeness.ofTreaties(books.standings());
        books.act("CRC", "ratification", "1991-12-16", "");
        books.write(Kind.INSTRUMENT_NOTE, Ids.instrumentNote("OPIC"), InstrumentNote.NO_ACTION, InstrumentNote.YES);

        assertThat(none.done()).isZero();
        assertThat(Completeness.ofTreaties(books.standings())).isEqualTo(new Progress(2, none.total()));
    }

    @Test
    void guidanceIsNotAmongTheInstrumentsToRecord() {
        books.act("GC25", "ratification", "2021-03-02", "");

        assertThat(Completeness.ofTreaties(books.standings()).done()).isZero();
    }

    @Test
    void aHundredPercentMeansThatNothingIsLeft() {
        assertThat(new Progress(299, 300).percent()).isEqualTo(99);
        assertThat(new Progress(300, 300).percent()).isEqualTo(100);
        assertThat(new Progress(29, 100).percent()).isEqualTo(29);
        assertThat(Progress.NONE.percent()).isZero();
        assertThat(new Progress(3, 5).left()).isEqualTo(2);
    }
}
