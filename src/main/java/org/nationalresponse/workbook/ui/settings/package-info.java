/** What a person sets for this computer: language, look, size of text; and the framework packs that it has. */
package org.nationalresponse.workbook.ui.settings;
