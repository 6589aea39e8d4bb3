/**
 * What leaves the program on paper: one content model ({@code Brief}) read from the workbook, then HTML, then PDF, page pictures
 * and print jobs. Every format is made from the same model, so a number is the same everywhere.
 *
 * <p>Nothing here opens a window, and nothing is ever fetched: fonts and style come from inside the program.
 */
package org.nationalresponse.workbook.summary;
