/**
 * Search over all that a workbook says. Texts are compared without case, accents, vowel signs and the many ways to write one
 * letter; what is found is shown as it was written.
 */
package org.nationalresponse.workbook.progress.search;
