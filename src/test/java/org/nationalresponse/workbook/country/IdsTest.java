package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids are in every file that exists: a change here would tear answers away from their questions. */
class IdsTest {

    @Test
    void idsStayAsTheyAreForEver() {
        UUID round = Ids.round(1);

        assertThat(Ids.PROFILE).hasToString("7d97481b-1fe6-3f4b-91db-90da7e794d9f");
        assertThat(round).hasToString("57f0e1bb-f092-3a86-ba2f-d2eb822a150b");
        assertThat(Ids.answer(round, "gsr.legislation.all-forms")).hasToString("9fe48460-c970-3fc6-8986-691f86078582");
        assertThat(Ids.rating(round, "gsr.legislation")).hasToString("66b3c5c2-ba4b-39b1-9a6a-bb38d6dc37a6");
        assertThat(Ids.decision(round, 3)).hasToString("130150de-d16d-37bd-8ed5-c0f9f0a2b4ae");
        assertThat(Ids.instrumentNote("CRC")).hasToString("4b77d2c3-4b67-35f8-9fd6-1940eff7c8f8");
        assertThat(Ids.first(Kind.MANDATE)).hasToString("1b252d41-57c5-31ae-a31c-d8d8f3ffca02");
        assertThat(Ids.about("guidance", "GC25")).hasToString("cbd5ee5b-fe8a-38d1-a3d4-f8f27645cf9f");
    }

    @Test
    void thingsThatAreNotTheSameHaveOtherIds() {
        assertThat(Ids.round(2)).isNotEqualTo(Ids.round(1));
        assertThat(Ids.answer(Ids.round(2), "x")).isNotEqualTo(Ids.answer(Ids.round(1), "x"));
        assertThat(Ids.rating(Ids.round(1), "x")).isNotEqualTo(Ids.answer(Ids.round(1), "x"));
        assertThat(Ids.fresh()).isNotEqualTo(Ids.fresh());
    }
}
