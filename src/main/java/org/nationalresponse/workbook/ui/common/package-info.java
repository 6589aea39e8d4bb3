/** Parts that several screens use: loading, scenes, dialogs, small controls. */
package org.nationalresponse.workbook.ui.common;
