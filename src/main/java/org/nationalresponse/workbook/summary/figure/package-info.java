/**
 * The charts of the documents: numbers in, a figure out, with an alternative text that says all that it shows. Each is drawn for
 * a language that is written from left to right and mirrored as a whole for the others.
 */
package org.nationalresponse.workbook.summary.figure;
