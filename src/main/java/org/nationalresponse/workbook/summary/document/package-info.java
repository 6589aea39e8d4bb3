/**
 * A document without any format: headings, paragraphs, tables and figures in their order. Every kind that can be printed is
 * composed into one of these, and every format is written from it, so that all formats say the same.
 */
package org.nationalresponse.workbook.summary.document;
