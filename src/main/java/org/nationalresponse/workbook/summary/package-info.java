/**
 * What leaves the program on paper or as a file for others. The packages, in the order of the work: {@code content} is what
 * every kind is made from; {@code brief}, {@code report}, {@code booklet}, {@code annex} and {@code records} read the workbook
 * and compose a {@code document}, with its {@code chart}s; {@code paper} writes it as HTML and PDF and draws its pages,
 * {@code word} as DOCX, {@code sheet} the tables behind it as XLSX; {@code printer} prints. Every format is written from the
 * same document, so a number is the same everywhere.
 *
 * <p>Nothing here opens a window, and nothing is ever fetched: fonts and style come from inside the program.
 */
package org.nationalresponse.workbook.summary;
