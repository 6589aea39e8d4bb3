/** The report: the brief, and all that it rests on. */
package org.nationalresponse.workbook.summary.report;
