package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewWorkbookTest {

    @Test
    void holdsTheCountryItsKeeperAndTheFirstRound() {
        Workbook workbook = Workbook.empty().with(NewWorkbook.edit(
                "GH",
                Optional.of(" Republic of Ghana "),
                Optional.of("Ministry of Gender"),
                Optional.of("A. Mensah"),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.of(LocalDate.of(2028, 12, 7)),
                List.of("gsr-policy@2019", "school@1"),
                "en"));

        Profile profile = Profile.of(workbook);
        assertThat(profile.countryName(Locale.ENGLISH)).isEqualTo("Republic of Ghana");
        assertThat(profile.packs()).containsExactly("gsr-policy@2019", "school@1");
        assertThat(profile.nextElection()).contains(LocalDate.of(2028, 12, 7));
        assertThat(profile.entry().text(Profile.LANGUAGE)).contains("en");
        assertThat(profile.entry().text(Profile.MINISTRY)).contains("Ministry of Gender");
        assertThat(profile.entry().text(Profile.FOCAL_POINT)).contains("A. Mensah");
        Round round = Round.latest(workbook).orElseThrow();
        assertThat(round.id()).isEqualTo(Ids.round(1));
        assertThat(round.number()).isEqualTo(1);
        assertThat(round.from()).contains(LocalDate.of(2026, 1, 1));
        assertThat(round.to()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void leavesAbsentWhatIsNotGiven() {
        Edit edit = NewWorkbook.edit(
                "GH",
                Optional.of("  "),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("gsr-policy@2019"),
                "en");

        assertThat(edit.writes())
                .extracting(write -> write.place().field())
                .containsExactly(Profile.COUNTRY, Profile.LANGUAGE, Profile.PACKS, Round.NUMBER);
        assertThat(Profile.of(Workbook.empty().with(edit)).countryName(Locale.ENGLISH)).isEqualTo("Ghana");
    }
}
