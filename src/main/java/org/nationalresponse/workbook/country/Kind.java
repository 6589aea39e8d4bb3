package org.nationalresponse.workbook.country;

/** What a record is. The built-in kinds are named here; a pack may declare registers whose records have a kind of that name. */
public record Kind(String name) {

    /** The country and who keeps the workbook: one record. */
    public static final Kind PROFILE = new Kind("profile");
    /** One dated assessment of all capabilities. */
    public static final Kind ROUND = new Kind("round");
    /** What a round says of a criterion. */
    public static final Kind ANSWER = new Kind("answer");
    /** A document or a file that an answer rests on. */
    public static final Kind EVIDENCE = new Kind("evidence");
    /** The phase of a capability in a round. */
    public static final Kind RATING = new Kind("rating");
    /** One of up to three decisions that a round's brief asks for. */
    public static final Kind DECISION = new Kind("decision");
    /** One of up to three worries that a round's brief names. */
    public static final Kind WORRY = new Kind("worry");
    /** A national rapporteur, commissioner or the like. */
    public static final Kind MANDATE = new Kind("mandate");
    /** One act of the country towards an instrument. */
    public static final Kind TREATY_ACTION = new Kind("treaty-action");
    /** What the country notes of an instrument as a whole: why not ratified, nothing recorded, when checked. */
    public static final Kind INSTRUMENT_NOTE = new Kind("instrument-note");
}
