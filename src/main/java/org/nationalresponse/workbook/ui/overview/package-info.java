/** Where the country stands at a glance: what is next, what comes up, what wants a look, and each capability's phase. */
package org.nationalresponse.workbook.ui.overview;
