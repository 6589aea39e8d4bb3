/** A document as HTML and, laid out on sheets, as PDF; and pictures of the PDF's own pages. */
package org.nationalresponse.workbook.summary.paper;
