/** Three short steps to a new workbook: the country, who keeps it, the period with the frameworks and the file. */
package org.nationalresponse.workbook.ui.wizard;
