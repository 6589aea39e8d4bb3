/**
 * The {@code .nrw} file: an SQLite database that holds one country's record with its whole history. The only package that knows
 * SQL.
 *
 * <p>One program writes at a time and others may read. The writer keeps SQLite's RESERVED lock between its steps, so no second
 * program can write, and the operating system lets go of it when a program dies. POSIX drops all of a process's locks on a file
 * as soon as the process closes <em>any</em> handle on it; so nothing in this program may open a workbook file by other means
 * while it is open here. Whoever needs a copy asks this package.
 *
 * <p>The decisions stand in {@code src/site/markdown/decisions}: 0002 (one shape of record), 0003 (one writer) and 0011
 * (documents inside).
 */
package org.nationalresponse.workbook.store;
