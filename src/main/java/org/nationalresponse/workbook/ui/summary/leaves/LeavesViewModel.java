package org.nationalresponse.workbook.ui.summary.leaves;

import java.util.Collection;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Withheld;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.summary.content.Leaving;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.ui.Desk;

/** The texts that leave, as they stand now, and the choice to keep one back, which is a step like any other and can be undone. */
public final class LeavesViewModel implements AutoCloseable {

    private final Desk desk;
    private final Supplier<Supplier<Source>> source;
    private final ReadOnlyObjectWrapper<Leaving> shown = new ReadOnlyObjectWrapper<>(new Leaving(List.of(), Map.of()));
    private final ChangeListener<Workbook> onContent = (property, before, now) -> refresh();
    private int asked;

    /** @param source of what is to be printed, asked for on the screen's thread and made aside */
    public LeavesViewModel(Desk desk, Supplier<Supplier<Source>> source) {
        this.desk = desk;
        this.source = source;
        desk.session().contentProperty().addListener(onContent);
        refresh();
    }

    public ReadOnlyObjectProperty<Leaving> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Looks again, as after another round was chosen. */
    public void refresh() {
        int mine = ++asked;
        Supplier<Source> made = source.get();
        desk.background().run(
                () -> Leaving.of(made.get()),
                leaving -> {
                    if (mine == asked) {
                        shown.set(leaving);
                    }
                },
                desk.dialogs()::tell);
    }

    /** Lets texts leave, or keeps them back. */
    public void let(Collection<FieldRef> places, boolean leave) {
        Set<FieldRef> kept = new LinkedHashSet<>(Withheld.in(desk.content()));
        if (leave) {
            kept.removeAll(places);
        } else {
            kept.addAll(places);
        }
        desk.session().edit(Withheld.edit(kept));
    }

    public boolean readOnly() {
        return desk.session().readOnly();
    }

    @Override
    public void close() {
        asked++;
        desk.session().contentProperty().removeListener(onContent);
    }
}
