package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One piece of work of the action plan: a record of the register {@code action}, which every workbook has. */
public record Action(Entry entry) {

    public static final Kind KIND = new Kind("action");

    /** What is to be done, in a line. */
    public static final String WHAT = "what";
    /** The id of the capability that it serves. */
    public static final String CAPABILITY = "capability";
    /** The ids of the criteria that it should help to meet. */
    public static final String CRITERIA = "criteria";
    /** Who answers for it, as typed. */
    public static final String OWNER = "owner";
    /** ISO date until which it is to be done. */
    public static final String DUE = "due";
    /** One of {@link Status}, by code. */
    public static final String STATUS = "status";
    /** ISO date. */
    public static final String DONE_ON = "doneOn";

    public static final String WHY_GIVEN_UP = "whyGivenUp";
    /** The whole cost, a number in {@link #CURRENCY}. */
    public static final String COST = "cost";

    public static final String CURRENCY = "currency";
    /** One of {@link Help}, by code. */
    public static final String HELP = "help";

    public static final String HELP_TEXT = "helpText";
    public static final String NOTE = "note";

    /** How far it is. */
    public enum Status {
        PLANNED("planned"),
        UNDER_WAY("under-way"),
        DONE("done"),
        GIVEN_UP("given-up");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Status> of(String code) {
            return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
        }
    }

    /** Whether others are asked to help, or help others with it. */
    public enum Help {
        NONE("none"),
        NEEDED("needed"),
        OFFERED("offered");

        private final String code;

        Help(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Help> of(String code) {
            return Arrays.stream(values()).filter(help -> help.code.equals(code)).findFirst();
        }
    }

    public static List<Action> of(Workbook workbook) {
        return workbook.current(KIND).stream().map(Action::new).toList();
    }

    public UUID id() {
        return entry.id();
    }

    public Optional<String> what() {
        return entry.text(WHAT).filter(text -> !text.isBlank());
    }

    public Optional<String> capability() {
        return entry.text(CAPABILITY).map(String::strip).filter(text -> !text.isEmpty());
    }

    public List<String> criteria() {
        return entry.codes(CRITERIA);
    }

    public Optional<String> owner() {
        return entry.text(OWNER).filter(text -> !text.isBlank());
    }

    public Optional<LocalDate> due() {
        return entry.date(DUE);
    }

    public Optional<LocalDate> doneOn() {
        return entry.date(DONE_ON);
    }

    /** How far it is; where nobody said, it is planned. */
    public Status status() {
        return statusSaid().orElse(Status.PLANNED);
    }

    public Optional<Status> statusSaid() {
        return entry.text(STATUS).flatMap(Status::of);
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return status() == Status.PLANNED || status() == Status.UNDER_WAY;
    }

    /** Whether it is open although its day has passed. */
    public boolean late(LocalDate today) {
        return open() && due().filter(today::isAfter).isPresent();
    }

    public Optional<Help> help() {
        return entry.text(HELP).flatMap(Help::of);
    }
}
