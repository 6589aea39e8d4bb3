package org.nationalresponse.workbook.ui.register;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.common.Nodes;
import org.nationalresponse.workbook.ui.common.Row;

/** Where other records name the one that is open. */
final class MentionsPane extends VBox {

    private static final int MOST = 20;

    private final RegisterViewModel page;
    private final Register register;
    private final Opened opened;
    private final Texts texts;
    private final ChangeListener<Workbook> onContent = (property, before, now) -> show();
    private List<Links.Mention> shown = List.of();

    MentionsPane(RegisterViewModel page, Register register, Opened opened, Texts texts) {
        this.page = page;
        this.register = register;
        this.opened = opened;
        this.texts = texts;
        page.desk().session().contentProperty().addListener(onContent);
        Nodes.show(this, false);
        show();
    }

    void close() {
        page.desk().session().contentProperty().removeListener(onContent);
    }

    private void show() {
        List<Links.Mention> now = new Links(page.desk()).mentions(register, opened.id());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Label title = new Label(texts.get("register.mentions"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        now.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        if (now.size() > MOST) {
            getChildren().add(new Label(texts.get("register.mentions.more", "count", now.size() - MOST)));
        }
        Nodes.show(this, !now.isEmpty());
    }

    private Node line(Links.Mention mention) {
        Hyperlink link = new Hyperlink(mention.title());
        link.setWrapText(true);
        link.setOnAction(event -> go(mention));
        Label where = new Label(texts.get(
                "register.mentions.where",
                "register", new Links(page.desk()).name(mention.register()),
                "field", mention.field()));
        where.getStyleClass().add("muted");
        Row line = new Row();
        line.getChildren().addAll(link, where);
        line.getStyleClass().add("mention");
        return line;
    }

    /** To the page of the register; a register that has none is opened from here. */
    private void go(Links.Mention mention) {
        String id = mention.register().id();
        boolean hasPage = page.desk().packs().stream()
                .flatMap(pack -> pack.pages())
                .anyMatch(id::equals);
        if (hasPage) {
            page.desk().navigator().go(Target.record(mention.entry().kind(), mention.entry().id(), ""));
        } else {
            page.openFurther(new Opened(id, mention.entry().id(), Map.of()));
        }
    }
}
