/**
 * The composition root, where the parts are put together by hand, and what belongs to this computer rather than to a workbook:
 * its folders and a person's settings.
 */
package org.nationalresponse.workbook.app;
