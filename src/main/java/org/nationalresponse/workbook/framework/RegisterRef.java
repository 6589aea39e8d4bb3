package org.nationalresponse.workbook.framework;

import java.util.List;
import java.util.Optional;

/**
 * A register as a criterion names it: {@code mandate} for one of its own pack or a page of the program,
 * {@code gsr-policy/mandate} for one that another pack declares. So two packs in one workbook keep the same records, and nobody
 * is asked twice.
 *
 * @param pack id of the other pack, without its edition; absent for the criterion's own
 */
public record RegisterRef(Optional<String> pack, String register) {

    private static final String BETWEEN = "/";

    public static RegisterRef of(String written) {
        int at = written.indexOf(BETWEEN);
        return at < 0
                ? new RegisterRef(Optional.empty(), written)
                : new RegisterRef(Optional.of(written.substring(0, at)), written.substring(at + 1));
    }

    /**
     * The pack that declares the register; absent where the workbook does not use it, or where it has no such register.
     *
     * @param own the criterion's pack
     * @param used the packs of the workbook
     */
    public Optional<Pack> in(Pack own, List<Pack> used) {
        List<Pack> meant = pack.isEmpty()
                ? List.of(own)
                : used.stream().filter(each -> each.id().equals(pack.get())).toList();
        return meant.stream().filter(each -> each.register(register).isPresent()).findFirst();
    }
}
