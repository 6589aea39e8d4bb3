/** The booklet: the criteria on paper, to be filled in by hand. */
package org.nationalresponse.workbook.summary.booklet;
