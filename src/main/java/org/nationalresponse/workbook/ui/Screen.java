package org.nationalresponse.workbook.ui;

/** Every FXML file of the program, so that a missing one is found by looking through this list. */
public enum Screen {
    WELCOME("welcome/Welcome.fxml"),
    WIZARD("wizard/Wizard.fxml"),
    SHELL("shell/Shell.fxml"),
    OVERVIEW("overview/Overview.fxml"),
    CAPABILITY("capability/Capability.fxml"),
    CRITERION("capability/Criterion.fxml"),
    DETAILS("capability/Details.fxml"),
    EVIDENCE("capability/Evidence.fxml"),
    GLANCE("capability/Glance.fxml"),
    GLANCE_ROW("capability/GlanceRow.fxml"),
    PHASE("capability/Phase.fxml"),
    REGISTER("register/Register.fxml"),
    RECORD_LIST("register/RecordList.fxml"),
    RECORD("register/Record.fxml"),
    BESIDE("beside/Beside.fxml"),
    RATIFICATIONS("ratifications/Ratifications.fxml"),
    INSTRUMENT("ratifications/Instrument.fxml"),
    TREATY_ACTION("ratifications/Action.fxml"),
    SEARCH("search/Search.fxml"),
    ROUNDS("rounds/Rounds.fxml"),
    CHECKS("checks/Checks.fxml"),
    PLAN("plan/Plan.fxml"),
    TREND("trend/Trend.fxml"),
    SUMMARY("summary/Summary.fxml"),
    SUMMARY_CHOICES("summary/Choices.fxml"),
    SUMMARY_PREVIEW("summary/Preview.fxml"),
    SETTINGS("settings/Settings.fxml");

    private final String file;

    Screen(String file) {
        this.file = file;
    }

    /** The file's path, seen from this package. */
    public String file() {
        return file;
    }
}
