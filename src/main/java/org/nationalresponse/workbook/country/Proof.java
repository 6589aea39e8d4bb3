package org.nationalresponse.workbook.country;

import java.util.Collection;

/**
 * What a set of answers rests on.
 *
 * @param documents answers with proof that is more than an opinion
 * @param opinions answers whose only proof is an opinion
 * @param none answers with neither
 */
public record Proof(int documents, int opinions, int none) {

    /** Counts over the answers that have a value. */
    public static Proof of(Collection<Answer> answers) {
        int documents = 0;
        int opinions = 0;
        int none = 0;
        for (Answer answer : answers) {
            if (answer.value().isEmpty()) {
                continue;
            }
            if (answer.grade().filter(Answer.Grade.OPINION::equals).isPresent()) {
                opinions++;
            } else if (answer.evidence().isPresent()) {
                documents++;
            } else {
                none++;
            }
        }
        return new Proof(documents, opinions, none);
    }
}
