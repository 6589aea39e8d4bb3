package org.nationalresponse.workbook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Plan;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Statement;
import org.nationalresponse.workbook.framework.Capability;

class BesideTest {

    private static final Capability CAPABILITY = Books.PACK
            .capabilities()
            .filter(each -> each.id().equals("gsr.political-will"))
            .findFirst()
            .orElseThrow();

    private final Books books = new Books();

    private Optional<Beside.Spoken> latest() {
        return Beside.latestStatement(books.content(), Books.TODAY);
    }

    private UUID write(Kind kind, String... fieldsAndValues) {
        UUID id = Ids.fresh();
        books.write(kind, id, fieldsAndValues);
        return id;
    }

    @Test
    void theLatestWordIsThatOfAHeadOfGovernmentOrAMinisterUpToToday() {
        write(Statement.KIND, "rank", "minister", "on", "2025-11-23", "mentionsOnline", "no");
        write(Statement.KIND, "rank", "senior-official", "on", "2026-11-01");
        write(Statement.KIND, "rank", "head", "on", "2026-11-23");
        write(Statement.KIND, "rank", "head");
        UUID wrong = write(Statement.KIND, "rank", "head", "on", "2026-11-20");
        books.write(Statement.KIND, wrong, Entry.RETIRED, "never said");

        assertThat(latest()).map(Beside.Spoken::months).contains(11L);
        assertThat(latest().flatMap(Beside.Spoken::online)).contains(false);
    }

    @Test
    void aStatementOfWhichNobodyNotedTheInternetSaysNeitherYesNorNo() {
        assertThat(latest()).isEmpty();

        write(Statement.KIND, "rank", "head", "on", "2026-11-22");

        assertThat(latest()).map(Beside.Spoken::months).contains(0L);
        assertThat(latest().orElseThrow().online()).isEmpty();
    }

    @Test
    void plansThatAreOverAreLeftOutAndTheOneThatReachesFurthestComesFirst() {
        UUID open = write(Plan.KIND, "name", "Without an end");
        UUID near = write(Plan.KIND, "name", "Near", "ends", "2027-12-31", "status", "adopted");
        UUID far = write(Plan.KIND, "name", "Far", "ends", "2030-12-31", "status", "drafting");
        write(Plan.KIND, "name", "Over", "ends", "2031-12-31", "status", "ended");

        assertThat(Beside.plans(books.content())).extracting(plan -> plan.entry().id()).containsExactly(far, near, open);
    }

    @Test
    void aPledgeHasSomethingBehindItOnlyWhileThatRecordCounts() {
        UUID plan = write(Plan.KIND, "name", "National plan");
        write(Pledge.KIND, "title", "A hotline", "backedBy", Ids.fresh() + " " + plan);
        write(Pledge.KIND, "title", "A law");
        write(Pledge.KIND, "title", "Given up", "status", "dropped", "backedBy", plan.toString());
        assertThat(Beside.backedPledges(books.content())).isEqualTo(new Progress(1, 2));

        books.write(Plan.KIND, plan, Entry.RETIRED, "was never adopted");

        assertThat(Beside.backedPledges(books.content())).isEqualTo(new Progress(0, 2));
    }

    @Test
    void phasesStandBesideThoseOfTheRoundBefore() {
        books.phase("gsr.legislation", 3);
        assertThat(books.round().before(books.content())).isEmpty();

        books.write(Round.KIND, Ids.round(2), Round.NUMBER, "2");
        books.write(Rating.KIND, Ids.rating(Ids.round(2), "gsr.legislation"), Rating.PHASE, "2");

        assertThat(Beside.phases(books.content(), books.round(), CAPABILITY))
                .isEqualTo(List.of(
                        new Beside.Phases("gsr.legislation", Optional.of(2), Optional.of(3)),
                        new Beside.Phases("gsr.international-commitments", Optional.empty(), Optional.empty())));
    }
}
