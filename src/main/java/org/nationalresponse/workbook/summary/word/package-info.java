/** A document as a Word file. */
package org.nationalresponse.workbook.summary.word;
