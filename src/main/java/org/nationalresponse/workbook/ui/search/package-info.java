/** Finds the page for a word: a search field, and below it the places that fit. */
package org.nationalresponse.workbook.ui.search;
