/** The shape of the code, held: who may know whom, how large a class may be, and that nothing reaches for the network. */
package org.nationalresponse.workbook.architecture;
