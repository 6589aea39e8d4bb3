/**
 * Pure reckoning over a workbook: what is answered, what is due, what does not fit together, what comes next. Nothing here is
 * stored, and nothing adds capabilities up to a score of a country.
 */
package org.nationalresponse.workbook.progress;
