package org.nationalresponse.workbook.summary.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.Release;

/**
 * Packs without the fields and registers of which nothing leaves: where a document named them, it would say "no data" of what is
 * only kept inside.
 */
final class PublicPacks {

    private PublicPacks() {}

    static List<Pack> of(List<Pack> packs) {
        return packs.stream().map(PublicPacks::of).toList();
    }

    private static Pack of(Pack pack) {
        List<Register> leaving = pack.registers().stream().filter(register -> !register.release().never()).toList();
        Set<String> ids = leaving.stream().map(Register::id).collect(Collectors.toSet());
        return new Pack(
                pack.id(),
                pack.edition(),
                pack.domains(),
                leaving.stream().map(register -> of(register, ids)).toList(),
                pack.groupings(),
                pack.bridge(),
                pack.texts());
    }

    private static Register of(Register register, Set<String> leaving) {
        List<Register.Section> sections = register.sections().stream()
                .map(section -> new Register.Section(section.id(), section.fields().stream()
                        .filter(field -> field.leaves() != Release.Part.NEVER)
                        .toList()))
                .filter(section -> !section.fields().isEmpty())
                .toList();
        return new Register(
                register.id(),
                sections,
                register.listing(),
                register.parts().stream().filter(leaving::contains).toList(),
                register.closed(),
                register.presets(),
                register.release());
    }
}
