package org.nationalresponse.workbook.ui.settings;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Screen;
import org.nationalresponse.workbook.ui.common.Fxml;
import org.nationalresponse.workbook.ui.shell.Page;

/** The settings as a page of an open workbook. */
public final class SettingsPage implements Page {

    private final Texts texts;
    private final Parent node;

    public SettingsPage(SettingsViewModel model, Texts texts) {
        this.texts = texts;
        this.node = Fxml.load(Screen.SETTINGS, new SettingsController(model, texts), texts);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get("settings.title");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new ReadOnlyStringWrapper(texts.get("settings.about"));
    }
}
