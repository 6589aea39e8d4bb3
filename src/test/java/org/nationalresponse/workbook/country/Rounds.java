package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Optional;

/** Rounds with a little in them, for tests. */
public final class Rounds {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final String CRITERION = "gsr.legislation.all-forms";
    public static final String OTHER = "gsr.legislation.online-same";
    public static final String CAPABILITY = "gsr.legislation";

    private Rounds() {}

    /**
     * A first round: an answer with its proof, a criterion that does not apply, a phase, a decision, and a record of a
     * register.
     */
    public static Workbook first() {
        return Workbook.empty()
                .with(Edit.of(Round.KIND, Ids.round(1))
                        .set(Round.NUMBER, "1")
                        .set(Round.FROM, "2026-01-01")
                        .set(Round.TO, "2026-12-31")
                        .set(Round.SUMMARY, "A law was passed.")
                        .build())
                .with(answer(1, CRITERION, "partly")
                        .plus(Evidence.edit(Ids.evidence(Ids.round(1), CRITERION), Ids.round(1), CRITERION)
                                .set(Evidence.TITLE, "Act 5, s. 2\nand s. 3")
                                .set(Evidence.GRADE, "law-text")
                                .build()))
                .with(rating(1, "2"))
                .with(Edit.of(Decision.KIND, Ids.decision(Ids.round(1), 1))
                        .set(Decision.ROUND, Ids.round(1).toString())
                        .set(Decision.TEXT, "Two posts")
                        .build())
                .with(Edit.set(Mandate.KIND, Ids.first(Mandate.KIND), "holder", "A person"));
    }

    public static Workbook frozen() {
        return frozen(first());
    }

    public static Workbook frozen(Workbook workbook) {
        return workbook.with(Freeze.edit(workbook, Round.latest(workbook).orElseThrow(), DAY, "The steering committee"));
    }

    /** The first round frozen, the second just started. */
    public static Workbook second() {
        return second(frozen());
    }

    public static Workbook second(Workbook frozen) {
        return frozen.with(NewRound.edit(
                frozen, Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(LocalDate.of(2027, 12, 31))));
    }

    public static Edit answer(int round, String criterion, String value) {
        return Edit.of(Answer.KIND, Ids.answer(Ids.round(round), criterion))
                .set(Answer.ROUND, Ids.round(round).toString())
                .set(Answer.CRITERION, criterion)
                .set(Answer.VALUE, value)
                .build();
    }

    public static Edit rating(int round, String phase) {
        return Edit.of(Rating.KIND, Ids.rating(Ids.round(round), CAPABILITY))
                .set(Rating.ROUND, Ids.round(round).toString())
                .set(Rating.CAPABILITY, CAPABILITY)
                .set(Rating.PHASE, phase)
                .build();
    }
}
