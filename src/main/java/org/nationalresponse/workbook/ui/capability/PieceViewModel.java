package org.nationalresponse.workbook.ui.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.session.FieldModel;

/** One piece of evidence, as it is edited. */
public final class PieceViewModel implements AutoCloseable {

    private final Desk desk;
    private final UUID id;
    private final UUID round;
    private final String criterion;
    private final List<FieldModel> fields = new ArrayList<>();

    public final FieldModel title;
    public final FieldModel place;
    public final FieldModel grade;
    public final FieldModel date;
    public final FieldModel checkedOn;
    public final FieldModel address;
    public final PieceFileViewModel file;

    PieceViewModel(Desk desk, UUID id, UUID round, String criterion) {
        this.desk = desk;
        this.id = id;
        this.round = round;
        this.criterion = criterion;
        title = field(Evidence.TITLE);
        place = field(Evidence.PLACE);
        grade = field(Evidence.GRADE);
        date = field(Evidence.DATE);
        checkedOn = field(Evidence.CHECKED_ON);
        address = field(Evidence.ADDRESS);
        file = new PieceFileViewModel(desk, id, this::step);
    }

    public UUID id() {
        return id;
    }

    /** Whether nothing stands there yet. */
    public boolean isBlank() {
        return fields.stream().allMatch(field -> field.text().isBlank()) && !file.shownProperty().get().hasFile();
    }

    /** Documents named before in this workbook: one document often proves several criteria. */
    public List<String> knownTitles() {
        return desk.content().valuesOf(Evidence.TITLE);
    }

    /** Every value of the record is taken out, so that the record is gone. */
    Edit gone() {
        Edit.Builder edit = Edit.of(Evidence.KIND, id);
        desk.content().entry(Evidence.KIND, id).fields().keySet().stream().sorted().forEach(field -> edit.set(field, ""));
        return edit.build();
    }

    @Override
    public void close() {
        fields.forEach(FieldModel::close);
        file.close();
    }

    private Edit.Builder step() {
        return Evidence.edit(id, round, criterion);
    }

    private FieldModel field(String name) {
        FieldModel field =
                new FieldModel(desk.session(), new FieldRef(Evidence.KIND, id, name), step().build().writes());
        fields.add(field);
        return field;
    }
}
