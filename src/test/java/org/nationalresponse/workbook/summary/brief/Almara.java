package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.treaty.ActionKind;
import org.nationalresponse.workbook.treaty.DateRule;
import org.nationalresponse.workbook.treaty.Instrument;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.treaty.TreatyAction;

/** A country that does not exist, with as much in its brief as a real one would have. */
public final class Almara {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final UUID ROUND = UUID.fromString("11111111-1111-4111-8111-111111111111");
    public static final UUID POST = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private Almara() {}

    public static Pack pack() {
        return AlmaraPack.pack();
    }

    /** The country with everything that a brief shows. */
    public static Workbook workbook() {
        Edit.Builder edit = Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY_NAME, "Republic of Almara")
                .set(Profile.MINISTRY, "Ministry of Justice and Children")
                .set(Profile.FOCAL_POINT, "Ines Okafor-Lindqvist")
                .set(Profile.NEXT_ELECTION, "2027-10-03")
                .and(Round.KIND, ROUND)
                .set(Round.NUMBER, "3")
                .set(Round.FROM, "2026-01-01")
                .set(Round.TO, "2026-11-20")
                .set(Round.SUMMARY, "The national plan was adopted in March and the hotline now reaches nine of twelve "
                        + "provinces. "
                        + "Courts still lack trained prosecutors, and the report to the Committee is four months behind. "
                        + "We ask for two posts, one law and a date.");
        answers(edit, "political-will", "yypynpnyk__pn");
        answers(edit, "legislation", "yyynyypynnypy");
        answers(edit, "commitments", "yypnykyn__pyp");
        rating(edit, "political-will", 3, "Cabinet adopted the plan on 4 March and opened budget line 14.3. The money "
                + "ends in 2027, with the plan and with the rapporteur’s term.");
        rating(edit, "legislation", 2, "Grooming is an offence since 2024; live streaming is not.");
        edit.and(Mandate.KIND, POST)
                .set(Mandate.EXISTS, "yes")
                .set(Mandate.NAME, "National Rapporteur on Violence against Children")
                .set(Mandate.HOLDER, "Adaeze Lindqvist")
                .set(Mandate.HOLDER_ENDS, "2027-06-30")
                .set("type", "rapporteur")
                .set("basis", "law")
                .set("basisTitle", "Act 17 of 2023, arts 4 to 9, Official Gazette 41")
                .set("ownBudget", "partly")
                .set("posts", "6")
                .set("reportDuty", "yes")
                .set("reportTo", "Parliament and government")
                .set("dataPower", "no");
        decision(edit, 1, "Two posts for the image-database unit, from 2027", "0.1 to 0.2 million a year", "Interior",
                "No access to the INTERPOL database");
        decision(edit, 2, "Send the rapporteur’s bill to parliament before recess", "No cost", "Justice",
                "The mandate lapses in June 2027");
        decision(edit, 3, "Fix the date of the combined report", "No cost", "Justice", "A fifth reminder");
        edit.and(Kind.INSTRUMENT_NOTE, Ids.instrumentNote("OPIC"))
                .set("reason", "Awaits the Ombudsperson Act, which parliament reads in spring");
        return Workbook.empty().with(edit.build());
    }

    public static Workbook practice() {
        return workbook().with(Edit.set(Profile.KIND, Profile.ID, Profile.PRACTICE, "yes"));
    }

    private static void answers(Edit.Builder edit, String capability, String codes) {
        for (int i = 0; i < codes.length(); i++) {
            String code = switch (codes.charAt(i)) {
                case 'y' -> "met";
                case 'p' -> "partly";
                case 'n' -> "not-met";
                case 'k' -> "not-known";
                default -> "";
            };
            if (code.isEmpty()) {
                continue;
            }
            String criterion = capability + "." + (i + 1);
            edit.and(Answer.KIND, Ids.answer(ROUND, criterion))
                    .set(Answer.ROUND, ROUND.toString())
                    .set(Answer.CRITERION, criterion)
                    .set(Answer.VALUE, code);
            if (code.equals("met")) {
                evidence(edit, criterion)
                        .set(Evidence.TITLE, "Official Gazette 41, p. 7")
                        .set(Evidence.GRADE, Evidence.Grade.LAW_TEXT.code());
            } else if (code.equals("partly")) {
                evidence(edit, criterion).set(Evidence.GRADE, Evidence.Grade.OPINION.code());
            }
        }
    }

    private static Edit.Builder evidence(Edit.Builder edit, String criterion) {
        return edit.and(Evidence.KIND, Ids.evidence(ROUND, criterion))
                .set(Evidence.ROUND, ROUND.toString())
                .set(Evidence.CRITERION, criterion);
    }

    private static void rating(Edit.Builder edit, String capability, int phase, String why) {
        edit.and(Rating.KIND, Ids.rating(ROUND, capability))
                .set(Rating.PHASE, String.valueOf(phase))
                .set(Rating.RATIONALE, why);
    }

    private static void decision(Edit.Builder edit, int place, String text, String cost, String lead, String waiting) {
        edit.and(Decision.KIND, Ids.decision(ROUND, place))
                .set(Decision.TEXT, text)
                .set(Decision.COST, cost)
                .set(Decision.LEAD, lead)
                .set(Decision.WAITING, waiting);
    }

    /** Sixteen instruments: bound in every way, signed, left, nothing recorded, not open. */
    public static List<Standing> standings() {
        return List.of(
                bound("CRC", Standing.State.RATIFIED, "1991-12-16", "1992-01-15", true, 2, "2026-10-02"),
                bound("OPSC", Standing.State.RATIFIED, "2009-02-20", "2009-03-20", true, 0, null),
                bound("OPAC", Standing.State.RATIFIED, "2003-06-24", "2003-07-24", true, 1, null),
                signed("OPIC", "2012-02-28"),
                labour("C182", "2000-03-22", "2001-03-22"),
                labour("C138", "2000-06-07", "2001-06-07"),
                bound("TIP", Standing.State.ACCEDED, "2006-02-09", "2006-03-11", true, 0, null),
                bound("UNTOC", Standing.State.ACCEPTED, "2006-02-09", "2006-03-11", false, 0, "2026-10-02"),
                bound("LANZ", Standing.State.ACCEDED, "2019-10-20", "2020-02-01", true, 1, null),
                bound("BUD", Standing.State.ACCEDED, "2011-05-25", "2011-09-01", true, 3, "2026-10-02"),
                plain("BUD-2AP", Standing.State.NOT_RECORDED),
                signed("UNCC", "2025-10-25"),
                bound("ACRWC", Standing.State.SUCCEEDED, "1999-11-29", "1999-11-29", false, 0, null),
                plain("MAL", Standing.State.NO_ACTION),
                plain("ARAB", Standing.State.NOT_OPEN),
                denounced("IST", "2021-03-22", "2021-07-01"));
    }

    public static Standing bound(
            String id, Standing.State state, String date, String since, boolean suggested, int reservations, String checked) {
        return standing(Instrument.Type.TREATY, id, state, date, effect(since, suggested), null, reservations, checked);
    }

    public static Standing bound(String id, Standing.State state, String date, Standing.Effect since) {
        return standing(Instrument.Type.TREATY, id, state, date, since, null, 0, null);
    }

    public static Standing signed(String id, String date) {
        return standing(Instrument.Type.TREATY, id, Standing.State.SIGNED, date, null, null, 0, null);
    }

    public static Standing plain(String id, Standing.State state) {
        return standing(Instrument.Type.TREATY, id, state, null, null, null, 0, null);
    }

    private static Standing labour(String id, String date, String since) {
        return standing(
                Instrument.Type.LABOUR_CONVENTION, id, Standing.State.RATIFIED, date, effect(since, true), null, 0, "2026-10-02");
    }

    private static Standing denounced(String id, String date, String until) {
        return standing(
                Instrument.Type.TREATY, id, Standing.State.DENOUNCED, date, null, effect(until, true), 0, "2026-10-02");
    }

    private static Standing.Effect effect(String date, boolean suggested) {
        Message rule = Message.of("treaty.rule.days", "days", 30, "article", "49(2)");
        return new Standing.Effect(Optional.of(LocalDate.parse(date)), suggested, rule);
    }

    private static Standing standing(
            Instrument.Type type,
            String id,
            Standing.State state,
            String date,
            Standing.Effect since,
            Standing.Effect ends,
            int reservations,
            String checked) {
        DateRule rule = new DateRule(30, 0, false, "49(2)");
        EnumSet<ActionKind> actions = type == Instrument.Type.TREATY
                ? EnumSet.allOf(ActionKind.class)
                : EnumSet.of(ActionKind.RATIFICATION);
        Instrument instrument = new Instrument(id, type, "un", "", LocalDate.of(1989, 11, 20),
                Optional.of(LocalDate.of(1990, 9, 2)), Optional.of(rule), Optional.of(rule), actions, Optional.empty(), false);
        Optional<LocalDate> day = Optional.ofNullable(date).map(LocalDate::parse);
        Optional<LocalDate> checkedOn = Optional.ofNullable(checked).map(LocalDate::parse);
        return new Standing(
                instrument,
                state,
                day.map(known -> action(id, known)),
                Optional.ofNullable(since),
                Optional.ofNullable(ends),
                java.util.stream.IntStream.range(0, reservations).mapToObj(i -> action(id, LocalDate.EPOCH)).toList(),
                List.of(),
                checkedOn);
    }

    private static TreatyAction action(String id, LocalDate day) {
        return new TreatyAction(UUID.randomUUID(), id, Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
