/**
 * The booklet: the criteria on paper, to be filled in by hand and typed in later. A page for each capability, in the order of the
 * screen; {@link org.nationalresponse.workbook.summary.booklet.RowCodes} lead from a row on paper to its statement.
 */
package org.nationalresponse.workbook.summary.booklet;
