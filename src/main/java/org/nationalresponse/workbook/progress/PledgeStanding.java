package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Indicator;
import org.nationalresponse.workbook.country.Milestone;
import org.nationalresponse.workbook.country.Pledge;
import org.nationalresponse.workbook.text.Message;

/**
 * Where a pledge stands. It counts as done only with a milestone or an indicator that was set beforehand: "critical to this is
 * measuring against pre-set indicators or milestones" (seed document on international commitments, statement A4e).
 *
 * @param milestones of the pledge, taken-out ones left out
 * @param indicators of the pledge, taken-out ones left out
 * @param state what is shown of it
 */
public record PledgeStanding(Pledge pledge, List<Milestone> milestones, List<Indicator> indicators, State state) {

    /** Text keys: {@code progress.pledge.<code>}. */
    public enum State {
        PLANNED,
        /** Measured, and no milestone has passed its day. */
        ON_TIME,
        /** A milestone's day has passed and nobody noted that it was reached. */
        LATE,
        /** Nothing that was set beforehand measures it. */
        NO_MEASURE,
        DONE,
        /** Said to be done, although nothing that was set beforehand measures it: a contradiction. */
        DONE_WITHOUT_MEASURE,
        DROPPED;

        /** The state as texts call it: {@code planned}, {@code on-time} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public Message label() {
            return Message.of("progress.pledge." + code());
        }
    }

    public PledgeStanding {
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }

    static PledgeStanding of(Pledge pledge, List<Milestone> milestones, List<Indicator> indicators, LocalDate today) {
        boolean measured = measures(milestones, indicators).stream().anyMatch(setOn -> beforehand(pledge, setOn));
        State state;
        if (pledge.dropped()) {
            state = State.DROPPED;
        } else if (pledge.done()) {
            state = measured ? State.DONE : State.DONE_WITHOUT_MEASURE;
        } else if (milestones.stream().anyMatch(milestone -> late(milestone, today))) {
            state = State.LATE;
        } else if (!measured) {
            state = State.NO_MEASURE;
        } else {
            state = pledge.planned() ? State.PLANNED : State.ON_TIME;
        }
        return new PledgeStanding(pledge, milestones, indicators, state);
    }

    /** The milestones whose day has passed, not noted as reached. */
    public List<Milestone> late(LocalDate today) {
        return milestones.stream().filter(milestone -> late(milestone, today)).toList();
    }

    public boolean mayBeDone() {
        return whyNotDone().isEmpty();
    }

    /** Why the pledge cannot count as done; absent where it can. */
    public Optional<Message> whyNotDone() {
        List<Optional<LocalDate>> measures = measures(milestones, indicators);
        if (measures.stream().anyMatch(setOn -> beforehand(pledge, setOn))) {
            return Optional.empty();
        }
        if (measures.isEmpty()) {
            return Optional.of(Message.of("progress.pledge-not-done.none"));
        }
        if (measures.stream().allMatch(Optional::isEmpty)) {
            return Optional.of(Message.of("progress.pledge-not-done.undated"));
        }
        return Optional.of(pledge.start()
                .map(start -> Message.of("progress.pledge-not-done.after-start", "start", start))
                .orElseGet(() -> Message.of("progress.pledge-not-done.after-done", "done", pledge.doneOn().orElseThrow())));
    }

    /**
     * Whether something set on that day was set beforehand: not after the pledge starts; where no start is noted, before it was
     * done. What has no day cannot be said to have been set beforehand.
     */
    static boolean beforehand(Pledge pledge, Optional<LocalDate> setOn) {
        return setOn.filter(day -> pledge.start()
                        .map(start -> !day.isAfter(start))
                        .orElseGet(() -> pledge.doneOn().map(day::isBefore).orElse(true)))
                .isPresent();
    }

    private static List<Optional<LocalDate>> measures(List<Milestone> milestones, List<Indicator> indicators) {
        return Stream.concat(
                        milestones.stream().map(Milestone::setOn), indicators.stream().map(Indicator::setOn))
                .toList();
    }

    private static boolean late(Milestone milestone, LocalDate today) {
        return milestone.reachedOn().isEmpty() && milestone.due().filter(today::isAfter).isPresent();
    }
}
