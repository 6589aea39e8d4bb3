/**
 * What goes into a workbook from other programs, and out of it to them: tables as CSV both ways, the whole record as
 * JSON, the deadlines for a calendar.
 *
 * <p>An import is all or nothing: it reads everything, then gives one step to write, or says what is wrong and where.
 */
package org.nationalresponse.workbook.exchange;
