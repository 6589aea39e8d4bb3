/** The action plan: what is missing for the next phase, and who does what until when. */
package org.nationalresponse.workbook.ui.plan;
