/**
 * Instruments, the vocabulary of treaty status, and the arithmetic of entry into force.
 *
 * <p>Every date reckoned here is a suggestion and carries the rule that it comes from; what the depositary publishes wins.
 */
package org.nationalresponse.workbook.treaty;
