package org.nationalresponse.workbook.ui;

/** What a person has chosen for as long as the program runs. Belongs to the screen's thread. */
public final class Habits {

    private boolean atAGlance;
    private String grouping = "";

    /** Whether a capability shows all its criteria at a glance, and not one by one. */
    public boolean atAGlance() {
        return atAGlance;
    }

    public void setAtAGlance(boolean glance) {
        atAGlance = glance;
    }

    /** The id of the grouping in which the overview shows the capabilities; empty for the domains. */
    public String grouping() {
        return grouping;
    }

    public void setGrouping(String id) {
        grouping = id;
    }
}
