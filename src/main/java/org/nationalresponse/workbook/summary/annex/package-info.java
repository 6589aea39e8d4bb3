/** The annex: what the record says under the headings of a report to the Committee on the Rights of the Child. */
package org.nationalresponse.workbook.summary.annex;
