/** What leaves in a public print: every text that people wrote, to be read and ticked off, and what stays inside anyway. */
package org.nationalresponse.workbook.ui.summary.leaves;
