/** Where the country stands towards each instrument, and the actions that it took. A General Comment has no such field. */
package org.nationalresponse.workbook.ui.ratifications;
