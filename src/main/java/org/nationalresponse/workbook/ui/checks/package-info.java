/** The consistency checks: what does not fit together or wants a look, with the way to each place, and what was set aside. */
package org.nationalresponse.workbook.ui.checks;
