/** Political will as the records show it, beside the phases of what moves with it: side by side, and no more is said. */
package org.nationalresponse.workbook.ui.beside;
