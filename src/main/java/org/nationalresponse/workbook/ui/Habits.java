package org.nationalresponse.workbook.ui;

/** What a person has chosen for as long as the program runs. Belongs to the screen's thread. */
public final class Habits {

    private boolean atAGlance;

    /** Whether a capability shows all its criteria at a glance, and not one by one. */
    public boolean atAGlance() {
        return atAGlance;
    }

    public void setAtAGlance(boolean glance) {
        atAGlance = glance;
    }
}
