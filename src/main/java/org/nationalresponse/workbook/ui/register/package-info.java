/** A record of plain fields as a form, laid out from the register that a pack declares; the national rapporteur is one. */
package org.nationalresponse.workbook.ui.register;
