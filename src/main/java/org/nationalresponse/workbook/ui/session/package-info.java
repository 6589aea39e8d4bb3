/**
 * The way of one edit on the screen's side: a field's model hands an edit to the session, which shows it at once, has it stored,
 * and says truthfully whether all changes are saved. Knows properties, no scene node.
 */
package org.nationalresponse.workbook.ui.session;
