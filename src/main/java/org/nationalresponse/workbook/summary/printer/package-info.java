/** The printers of this computer. */
package org.nationalresponse.workbook.summary.printer;
