package org.nationalresponse.workbook.ui.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.nationalresponse.workbook.country.NewEdition;
import org.nationalresponse.workbook.framework.Bridge;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;

/**
 * A pack of the last round that other editions follow on, and which of them the next round is held against.
 *
 * @param used the last round's edition
 * @param next the editions that could take its place
 * @param chosen one of all these; at first the last round's
 */
public record EditionChoice(Pack used, List<NewEdition> next, ObjectProperty<Pack> chosen) {

    /** One for each pack that another edition follows on. */
    static List<EditionChoice> of(List<Pack> used, List<Pack> offered) {
        List<NewEdition> all = NewEdition.of(used, offered);
        return used.stream()
                .map(pack -> new EditionChoice(
                        pack,
                        all.stream().filter(edition -> edition.used().equals(pack)).toList(),
                        new SimpleObjectProperty<>(pack)))
                .filter(choice -> !choice.next().isEmpty())
                .toList();
    }

    /** The last round's edition first. */
    public List<Pack> all() {
        List<Pack> all = new ArrayList<>(List.of(used));
        next.forEach(edition -> all.add(edition.next()));
        return all;
    }

    /** The chosen edition; absent where the last round's stays. */
    public Optional<NewEdition> taken() {
        return next.stream().filter(edition -> edition.next().equals(chosen.get())).findFirst();
    }

    /** What the chosen edition means for the next round, in words. */
    public String about(Texts texts) {
        return taken().map(edition -> texts.get(
                        "rounds.edition.about",
                        "same", edition.count(Bridge.Kind.SAME),
                        "split", edition.count(Bridge.Kind.SPLIT),
                        "merged", edition.count(Bridge.Kind.MERGED),
                        "fresh", edition.count(Bridge.Kind.NEW),
                        "dropped", edition.count(Bridge.Kind.DROPPED)))
                .orElse(texts.get("rounds.edition.stays"));
    }
}
