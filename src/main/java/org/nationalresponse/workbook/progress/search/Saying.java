package org.nationalresponse.workbook.progress.search;

import org.nationalresponse.workbook.progress.Target;

/**
 * A record that says what was looked for.
 *
 * @param title what it is
 * @param place where it stands: framework, capability or list, round
 * @param field the name of the field that says it; empty where the title does
 * @param snippet a piece of that field; empty where the title says it
 * @param target the field, where it can be seen
 */
public record Saying(Marked title, String place, String field, Marked snippet, Target target) {}
