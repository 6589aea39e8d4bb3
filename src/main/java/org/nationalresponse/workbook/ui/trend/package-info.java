/** What moved over all rounds and why, real progress apart from everything else. */
package org.nationalresponse.workbook.ui.trend;
