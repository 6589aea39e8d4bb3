/** The brief: what stands at its head, its own pages as they will print, and the ways to print and save it. */
package org.nationalresponse.workbook.ui.summary;
