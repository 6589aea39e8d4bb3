package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final List<Answer> answers = new ArrayList<>();

    @SafeVarargs
    private static Answer given(Map<String, String> fields, Map<String, String>... evidence) {
        return new Answer(
                new Entry(Kind.ANSWER, UUID.randomUUID(), fields),
                Stream.of(evidence).map(each -> new Evidence(new Entry(Kind.EVIDENCE, UUID.randomUUID(), each))).toList());
    }

    @SafeVarargs
    private void answer(Map<String, String> fields, Map<String, String>... evidence) {
        answers.add(given(fields, evidence));
    }

    @Test
    void countsDocumentsOpinionsAndNeither() {
        answer(Map.of("value", "met"), Map.of("title", "Act 5, s. 2", "grade", "law-text"));
        answer(Map.of("value", "met"), Map.of("title", "Act 6"));
        answer(Map.of("value", "partly"), Map.of("title", "two officials said so", "grade", "opinion"));
        answer(Map.of("value", "not-met"), Map.of("grade", "opinion"));
        answer(Map.of("value", "not-known"));
        answer(Map.of("value", "met"), Map.of("grade", "statistic", "title", "  "));

        assertThat(Proof.of(answers)).isEqualTo(new Proof(2, 2, 2));
    }

    @Test
    void aFileOrAnAddressIsADocumentToo() {
        answer(Map.of("value", "met"), Map.of("file", "00ff"));
        answer(Map.of("value", "met"), Map.of("address", "https://example.org/act"));

        assertThat(Proof.of(answers)).isEqualTo(new Proof(2, 0, 0));
    }

    @Test
    void anAnswerWithADocumentAndAnOpinionRestsOnTheDocument() {
        answer(Map.of("value", "met"), Map.of("grade", "opinion"), Map.of("title", "Act 5"));

        assertThat(Proof.of(answers)).isEqualTo(new Proof(1, 0, 0));
    }

    @Test
    void aProofWithoutAnAnswerDoesNotCount() {
        answer(Map.of(), Map.of("title", "Act 5"));
        answer(Map.of("value", "perhaps"), Map.of("title", "Act 5"));
        answer(Map.of("value", "not-applicable"), Map.of("title", "Act 5"));

        assertThat(Proof.of(answers)).isEqualTo(new Proof(0, 0, 0));
    }

    @Test
    void whatDoesNotApplyIsAnsweredOnlyWithAReason() {
        assertThat(given(Map.of("value", "not-applicable")).answered()).isFalse();
        assertThat(given(Map.of("value", "not-applicable", "reason", "no such body")).answered()).isTrue();
        assertThat(given(Map.of("value", "not-known")).answered()).isTrue();
    }
}
