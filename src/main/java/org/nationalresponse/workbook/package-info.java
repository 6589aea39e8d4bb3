/** The program's start. What the program consists of lies in the packages below, each with a few lines of its own. */
package org.nationalresponse.workbook;
