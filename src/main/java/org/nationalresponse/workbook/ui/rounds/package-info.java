/** The rounds of a country: each one’s state, freezing the latest, starting the next, and two of them compared. */
package org.nationalresponse.workbook.ui.rounds;
