/**
 * The command line. Every command works without a display and never opens one; errors are one plain line that says what to do.
 */
package org.nationalresponse.workbook.cli;
