package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final List<Answer> answers = new ArrayList<>();

    private void answer(Map<String, String> fields) {
        answers.add(new Answer(new Entry(Kind.ANSWER, UUID.randomUUID(), fields)));
    }

    @Test
    void countsDocumentsOpinionsAndNeither() {
        answer(Map.of("value", "met", "evidence", "Act 5, s. 2", "grade", "law-text"));
        answer(Map.of("value", "met", "evidence", "Act 6"));
        answer(Map.of("value", "partly", "evidence", "two officials said so", "grade", "opinion"));
        answer(Map.of("value", "not-met", "grade", "opinion"));
        answer(Map.of("value", "not-known"));
        answer(Map.of("value", "met", "grade", "statistic", "evidence", "  "));

        assertThat(Proof.of(answers)).isEqualTo(new Proof(2, 2, 2));
    }

    @Test
    void aProofWithoutAnAnswerDoesNotCount() {
        answer(Map.of("evidence", "Act 5"));
        answer(Map.of("value", "perhaps", "evidence", "Act 5"));
        answer(Map.of("value", "not-applicable", "evidence", "Act 5"));

        assertThat(Proof.of(answers)).isEqualTo(new Proof(0, 0, 0));
    }

    @Test
    void whatDoesNotApplyIsAnsweredOnlyWithAReason() {
        assertThat(new Answer(new Entry(Kind.ANSWER, UUID.randomUUID(), Map.of("value", "not-applicable"))).answered()).isFalse();
        assertThat(new Answer(new Entry(
                                Kind.ANSWER, UUID.randomUUID(), Map.of("value", "not-applicable", "reason", "no such body")))
                        .answered())
                .isTrue();
        assertThat(new Answer(new Entry(Kind.ANSWER, UUID.randomUUID(), Map.of("value", "not-known"))).answered()).isTrue();
    }
}
