/**
 * What one country answers: records without any knowledge of screens or of how they are stored.
 *
 * <p>All that a workbook holds is a set of records; a record is a kind, a stable id and named fields with text values. That one
 * shape lets every field be kept in the history, undone, and merged alike. Typed views ({@code Profile}, {@code Answer},
 * {@code Mandate} …) read it where there is meaning or arithmetic.
 */
package org.nationalresponse.workbook.country;
