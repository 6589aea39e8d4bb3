package org.nationalresponse.workbook.ui.shell;

import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.progress.Target;

/** Leads to a page of the open workbook. */
public interface Navigator {

    void go(Place place);

    /** Leads to a page and puts the focus on the field that is meant. */
    void go(Target target);

    /** Leads to where a value of the workbook is edited. */
    void go(FieldRef value);

    /** Leads to where one came from: from a page beside the way to the last one on it and what was open there, else to the page before. */
    void back();
}
