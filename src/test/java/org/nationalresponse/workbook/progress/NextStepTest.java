package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.text.Texts;

class NextStepTest {

    private final Books books = new Books();

    @Test
    void leadsThroughThePagesInTheirOrderAndEndsWhenNothingIsOpen() {
        assertThat(books.next().target()).isEqualTo(new Target("gsr.political-will", "gsr.political-will.leader-spoke"));

        books.answerAll("gsr.political-will");
        assertThat(books.next().target()).isEqualTo(Target.page("mandate"));
        books.mandate("exists", "no");
        assertThat(books.next().target()).isEqualTo(new Target("gsr.legislation", "gsr.legislation.all-forms"));
        books.answerAll("gsr.legislation").answerAll("gsr.international-commitments");
        assertThat(books.next().target()).isEqualTo(Target.page(Target.TREATIES));
        books.standings().forEach(standing -> books.write(
                Kind.INSTRUMENT_NOTE,
                Ids.instrumentNote(standing.instrument().id()),
                InstrumentNote.NO_ACTION,
                InstrumentNote.YES));

        assertThat(NextStep.of(books.content(), books.round(), Books.PACKS, books.standings())).isEmpty();
    }

    @Test
    void pointsAtTheFirstCriterionThatIsStillOpen() {
        books.answer("gsr.political-will.leader-spoke", "value", "met");
        books.answer("gsr.political-will.money-set-aside", "value", "not-applicable");

        assertThat(books.next().target().item()).isEqualTo("gsr.political-will.money-set-aside");
        assertThat(Texts.in(Locale.ENGLISH).say(books.next().text())).contains("12 statements to answer").doesNotContain("{");
    }
}
