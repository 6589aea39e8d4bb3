package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.treaty.Standing;

/** Counts what is filled in. */
public final class Completeness {

    private Completeness() {}

    /** Criteria that the round has answered. What was carried over and nobody has confirmed is not among them. */
    public static Progress of(Capability capability, Round round, Workbook workbook) {
        int done = (int) capability.criteria().stream()
                .filter(criterion -> round.answer(workbook, criterion.id()).settled())
                .count();
        return new Progress(done, capability.criteria().size());
    }

    /** Answers that were carried over from the round before and wait to be confirmed or changed. */
    public static int toConfirm(Capability capability, Round round, Workbook workbook) {
        return (int) capability.criteria().stream()
                .map(criterion -> round.answer(workbook, criterion.id()))
                .filter(answer -> answer.answered() && answer.carried())
                .count();
    }

    /** The same over all packs. */
    public static int toConfirm(List<Pack> packs, Round round, Workbook workbook) {
        return packs.stream()
                .flatMap(Pack::capabilities)
                .mapToInt(capability -> toConfirm(capability, round, workbook))
                .sum();
    }

    /** Criteria that the round has answered over all packs. */
    public static Progress of(List<Pack> packs, Round round, Workbook workbook) {
        return packs.stream()
                .flatMap(Pack::capabilities)
                .map(capability -> of(capability, round, workbook))
                .reduce(Progress.NONE, Progress::plus);
    }

    /** Fields of a record that hold something, among those that are asked of it. */
    public static Progress of(Register register, Entry record) {
        List<Register.Field> asked = register.asked(record.fields());
        int done = (int) asked.stream().filter(field -> record.text(field.id()).isPresent()).count();
        return new Progress(done, asked.size());
    }

    /**
     * A register of which a country mostly has one record: the fields of its first. Any other cannot be full, so it is done with
     * its first record; a preset that nobody has added to is none yet.
     */
    public static Progress of(Register register, Workbook workbook) {
        Kind kind = new Kind(register.id());
        if (!register.listing().usuallyOne()) {
            return new Progress(Presets.added(workbook, register).isEmpty() ? 0 : 1, 1);
        }
        Entry first = workbook.current(kind).stream().findFirst().orElseGet(() -> Entry.blank(kind, Ids.first(kind)));
        return of(register, first);
    }

    /** Instruments of which something is known: an action, or that there is none. */
    public static Progress ofTreaties(List<Standing> standings) {
        List<Standing> shown = standings.stream()
                .filter(standing -> standing.instrument().ratifiable())
                .filter(standing -> !standing.instrument().optional() || standing.state() != Standing.State.NOT_RECORDED)
                .toList();
        int done = (int) shown.stream()
                .filter(standing -> standing.state() != Standing.State.NOT_RECORDED)
                .count();
        return new Progress(done, shown.size());
    }
}
