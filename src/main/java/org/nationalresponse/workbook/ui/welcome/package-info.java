/** The first screen: the ways into a workbook, and the workbooks opened before. */
package org.nationalresponse.workbook.ui.welcome;
