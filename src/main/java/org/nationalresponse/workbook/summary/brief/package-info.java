/** The brief: two pages for a minister. */
package org.nationalresponse.workbook.summary.brief;
