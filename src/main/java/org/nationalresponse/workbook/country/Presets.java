package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;

/** Records that a pack gives every country to start with, such as the bodies that the framework names. */
public final class Presets {

    private Presets() {}

    /** The step that adds the presets that a workbook never had; one that was taken out stays out. */
    public static Edit missing(Workbook workbook, Register register) {
        Kind kind = new Kind(register.id());
        List<UUID> present = workbook.all(kind).stream().map(Entry::id).toList();
        List<Edit.Write> writes = new ArrayList<>();
        for (Register.Preset preset : register.presets()) {
            UUID id = Ids.about(register.id(), preset.id());
            if (!present.contains(id)) {
                preset.values().forEach((field, value) -> writes.add(new Edit.Write(new FieldRef(kind, id, field), value)));
            }
        }
        return new Edit(writes);
    }

    /** The step that adds those of all registers of the packs. */
    public static Edit missing(Workbook workbook, List<Pack> packs) {
        return new Edit(packs.stream()
                .flatMap(pack -> pack.registers().stream())
                .flatMap(register -> missing(workbook, register).writes().stream())
                .toList());
    }

    /** What a new workbook of these packs starts with. */
    public static Edit of(List<Pack> packs) {
        return missing(Workbook.empty(), packs);
    }
}
