package org.nationalresponse.workbook.progress.search;

import org.nationalresponse.workbook.progress.Target;

/**
 * A place at which something was found: a record that says it, or where it is asked.
 *
 * @param title what it is
 * @param place where it stands: framework, capability or list, round
 * @param field the name of the field that says it; empty where the title does
 * @param snippet a piece of that field, or what is asked about; empty where the title says it all
 * @param target the field, where it can be seen
 */
public record Result(Marked title, String place, String field, Marked snippet, Target target) {}
