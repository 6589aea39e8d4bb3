package org.nationalresponse.workbook.country;

import java.util.Collection;

/**
 * What a set of answers rests on; the three parts add up to the answers.
 *
 * @param documents answers with proof that is more than an opinion
 * @param opinions answers that rest on an opinion, which stays one wherever it is written down
 * @param none answers with neither; a grade without a place where the proof is counts as none
 */
public record Proof(int documents, int opinions, int none) {

    /** Counts over what is {@linkplain Answer#answered() answered}. */
    public static Proof of(Collection<Answer> answers) {
        int documents = 0;
        int opinions = 0;
        int none = 0;
        for (Answer answer : answers) {
            if (!answer.answered()) {
                continue;
            }
            if (answer.evidence().stream().anyMatch(Proof::document)) {
                documents++;
            } else if (answer.evidence().stream().anyMatch(Proof::opinion)) {
                opinions++;
            } else {
                none++;
            }
        }
        return new Proof(documents, opinions, none);
    }

    public int answers() {
        return documents + opinions + none;
    }

    private static boolean document(Evidence evidence) {
        return evidence.located() && !opinion(evidence);
    }

    private static boolean opinion(Evidence evidence) {
        return evidence.grade().filter(Evidence.Grade.OPINION::equals).isPresent();
    }
}
