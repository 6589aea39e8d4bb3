/** That every word a person sees comes from a bundle, that no text is missing or left over, and that each can be said. */
package org.nationalresponse.workbook.text;
