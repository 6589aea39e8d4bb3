/** The frame around an open workbook: where I am (at the side), what I do (in the middle), that it is saved (at the foot). */
package org.nationalresponse.workbook.ui.shell;
