package org.nationalresponse.workbook.ui.capability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.ui.Desk;

/**
 * What an answer rests on, piece by piece. Where there is nothing yet, one blank piece stands ready, so that whoever has a single
 * document writes it down without a click.
 */
public final class EvidenceViewModel implements AutoCloseable {

    private final Desk desk;
    private final UUID round;
    private final String criterion;
    private final boolean readOnly;
    /** Pieces that a person has begun and not written to yet. */
    private final Set<UUID> begun = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<PieceViewModel>> pieces = new ReadOnlyObjectWrapper<>(List.of());
    private final ChangeListener<Workbook> onContent = (property, before, now) -> arrange();

    EvidenceViewModel(Desk desk, String criterion, boolean readOnly) {
        this.desk = desk;
        this.round = desk.round().id();
        this.criterion = criterion;
        this.readOnly = readOnly;
        arrange();
        desk.session().contentProperty().addListener(onContent);
    }

    /** In the order in which they were entered. A piece keeps its model as long as it is there. */
    public ReadOnlyObjectProperty<List<PieceViewModel>> piecesProperty() {
        return pieces.getReadOnlyProperty();
    }

    public List<PieceViewModel> pieces() {
        return pieces.get();
    }

    /** The piece of an id, else the first; none where a round that cannot change has none. */
    public Optional<PieceViewModel> find(String id) {
        return pieces().stream()
                .filter(piece -> piece.id().toString().equals(id))
                .findFirst()
                .or(() -> pieces().stream().findFirst());
    }

    /** A blank piece to write to: the one that stands there already, or another. */
    public PieceViewModel another() {
        desk.session().flush();
        Optional<PieceViewModel> blank = pieces().stream().filter(PieceViewModel::isBlank).findFirst();
        if (blank.isEmpty()) {
            begin();
            arrange();
        }
        return blank.orElseGet(() -> pieces().get(pieces().size() - 1));
    }

    /** Takes a piece away, in one step that can be taken back. */
    public void takeAway(PieceViewModel piece) {
        desk.session().flush();
        // A file that is still on its way to it would bring it back.
        piece.file.stop();
        begun.remove(piece.id());
        desk.session().edit(piece.gone());
        piece.file.forget();
        arrange();
    }

    /** Whether there is anything to take away. */
    public boolean canTakeAway(PieceViewModel piece) {
        return !readOnly && (pieces().size() > 1 || !piece.isBlank());
    }

    @Override
    public void close() {
        desk.session().contentProperty().removeListener(onContent);
        pieces().forEach(PieceViewModel::close);
    }

    private UUID begin() {
        UUID first = Ids.evidence(round, criterion);
        UUID id = held(first) || begun.contains(first) ? Ids.fresh() : first;
        begun.add(id);
        return id;
    }

    private boolean held(UUID id) {
        return !desk.content().entry(Evidence.KIND, id).fields().isEmpty();
    }

    private void arrange() {
        List<UUID> written = desk.round().answer(desk.content(), criterion).evidence().stream().map(Evidence::id).toList();
        List<UUID> wanted = new ArrayList<>();
        // One that was emptied by hand stays as long as it is looked at.
        pieces().stream().map(PieceViewModel::id).filter(id -> held(id) || begun.contains(id)).forEach(wanted::add);
        written.stream().filter(id -> !wanted.contains(id)).forEach(wanted::add);
        begun.stream().filter(id -> !wanted.contains(id)).forEach(wanted::add);
        if (wanted.isEmpty() && !readOnly) {
            wanted.add(begin());
        }
        List<UUID> before = pieces().stream().map(PieceViewModel::id).toList();
        if (!wanted.equals(before)) {
            List<PieceViewModel> now = wanted.stream().map(this::piece).toList();
            List<PieceViewModel> gone = pieces().stream().filter(piece -> !now.contains(piece)).toList();
            pieces.set(now);
            gone.forEach(PieceViewModel::close);
        }
    }

    private PieceViewModel piece(UUID id) {
        return pieces().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseGet(() -> new PieceViewModel(desk, id, round, criterion));
    }
}
