/** The tables behind a document as an Excel file: ratings, action plan, registers. */
package org.nationalresponse.workbook.summary.sheet;
