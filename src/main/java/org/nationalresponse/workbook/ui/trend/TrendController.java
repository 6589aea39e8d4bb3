package org.nationalresponse.workbook.ui.trend;

/** What moved over all rounds, as a page of the frame. */
public final class TrendController {}
