/**
 * A document as a Word file (Office Open XML, ECMA-376, transitional): named styles, real headings, lists and tables, pictures with
 * alternative texts and fields, so that whoever edits it further works as in any other document. What something looks like
 * stands in the parts beside the code (styles.xml and others) and in {@link org.nationalresponse.workbook.summary.word.WordStyle}.
 */
package org.nationalresponse.workbook.summary.word;
