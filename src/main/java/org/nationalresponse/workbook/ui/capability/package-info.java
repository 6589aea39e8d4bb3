/** One capability: its criteria to answer, with proof and note, its phase, and the guidance beside them. */
package org.nationalresponse.workbook.ui.capability;
