/** What every printed kind is made from: the source with its round and its readers, who speaks in it, and the words that all share. */
package org.nationalresponse.workbook.summary.content;
