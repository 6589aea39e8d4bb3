/** Everything that the registers hold, for the desks that keep them. */
package org.nationalresponse.workbook.summary.records;
