/**
 * Charts as drawings that know no format: made from numbers here, painted into the PDF as vectors, written as SVG into HTML and
 * painted as a picture for Word. Each shows by symbol, word and pattern, never by colour alone, and says the same in words.
 */
package org.nationalresponse.workbook.summary.chart;
