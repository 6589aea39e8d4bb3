package org.nationalresponse.workbook.ui.plan;

/** From gaps to actions, as a page of the frame. */
public final class PlanController {}
