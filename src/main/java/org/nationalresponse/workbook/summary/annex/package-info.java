/**
 * The annex: what the record says under the headings of a report to the Committee on the Rights of the Child, as material for
 * the desk that writes it. The headings, and what belongs under each, are data: {@code headings.yaml}.
 */
package org.nationalresponse.workbook.summary.annex;
