package org.nationalresponse.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.summary.brief.Almara;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.records.Records;
import org.nationalresponse.workbook.summary.records.RecordsBuilder;
import org.nationalresponse.workbook.text.Texts;

/** The actions of the plan among the printed records: under a heading of their own, with the words of what they serve. */
class PrintedActionsTest {

    private static final PackLibrary LIBRARY = new PackLibrary(Path.of("target", "no-packs"));

    private static Records records(Workbook workbook) {
        return RecordsBuilder.of(new Source(
                workbook,
                List.of(LIBRARY.load("mnr@2016", Locale.ENGLISH), LIBRARY.load(Packs.COMMON, Locale.ENGLISH)),
                List.of(),
                Texts.in(Locale.ENGLISH),
                Almara.TODAY));
    }

    @Test
    void anActionPrintsWhatItServesWhoAnswersAndUntilWhen() {
        Workbook workbook = Workbook.empty().with(Edit.of(Action.KIND, Ids.fresh())
                .set(Action.WHAT, "Train judges")
                .set(Action.CAPABILITY, "mnr.justice.courts")
                .set(Action.CRITERIA, "mnr.justice.courts.training")
                .set(Action.OWNER, "Ministry of Justice")
                .set(Action.DUE, "2027-03-31")
                .set(Action.STATUS, "under-way")
                .set(Action.HELP, "needed")
                .set(Action.HELP_TEXT, "Trainers")
                .build());

        assertThat(records(workbook).groups()).singleElement().satisfies(group -> {
            assertThat(group.capability()).contains("Action plan");
            assertThat(group.shelves()).singleElement().satisfies(shelf -> {
                assertThat(shelf.name()).isEqualTo("Actions");
                Records.Item item = shelf.items().get(0);
                assertThat(item.title()).contains("Train judges");
                assertThat(item.cells()).contains(
                        Optional.of("Ministry of Justice"), Optional.of("31 Mar 2027"), Optional.of("Under way"),
                        Optional.of("Help needed"));
                assertThat(item.facts()).extracting(Records.Fact::value).contains(
                        "Prosecutors and judges have specialist training on context, vulnerability and the methods of offenders",
                        "Trainers");
            });
        });
    }

    @Test
    void withoutAnActionTheListIsNamedAmongTheEmptyOnes() {
        assertThat(records(Workbook.empty()).groups()).isEmpty();
        assertThat(records(Workbook.empty()).empty()).containsExactly("Actions");
    }
}
