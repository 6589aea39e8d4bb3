package org.nationalresponse.workbook.ui.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Finding;
import org.nationalresponse.workbook.progress.Rule;
import org.nationalresponse.workbook.ui.Desk;

/** What wants a look on a register's page: all of its records, or the one that is open. */
final class RegisterNotices {

    /** More sentences than this would push the list out of sight. */
    private static final int MOST = 3;

    /** A value that is to be corrected: the list has a sign at the entry for it, and the form says it at the field. */
    private static final Set<Rule> AT_ITS_FIELD = EnumSet.of(Rule.RECORD_FAULT, Rule.RECORD_UNFINISHED);

    private final Desk desk;
    private final Register register;

    RegisterNotices(Desk desk, Register register) {
        this.desk = desk;
        this.register = register;
    }

    /** Pure over the content that it is given, so that it can run aside while a person goes on. */
    List<String> of(Workbook content, Optional<Opened> opened) {
        List<String> said = new ArrayList<>();
        Kind kind = new Kind(register.id());
        if (content.current(kind).stream().anyMatch(entry -> !entry.is(Mandate.EXISTS, "no"))) {
            desk.packDeclaring(register.id()).texts().find(register.id() + ".caution").ifPresent(said::add);
        }
        List<String> found = desk.review(content).open().stream()
                .filter(finding -> opened.map(one -> about(finding, one))
                        .orElseGet(() -> finding.target().page().equals(register.id())))
                .filter(finding -> !AT_ITS_FIELD.contains(finding.rule()))
                .map(finding -> desk.texts().say(finding.text()))
                .distinct()
                .toList();
        found.stream().limit(MOST).forEach(said::add);
        if (found.size() > MOST) {
            said.add(desk.texts().get("register.notices.more", "count", found.size() - MOST));
        }
        return said;
    }

    /** A finding that names no record is about the register's only one. */
    private boolean about(Finding finding, Opened one) {
        String item = finding.target().item();
        boolean namesRecord = item.length() >= one.id().toString().length();
        return namesRecord
                ? item.startsWith(one.id().toString())
                : finding.target().page().equals(one.register()) && register.listing().usuallyOne();
    }
}
