package org.nationalresponse.workbook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Findings;
import org.nationalresponse.workbook.progress.Review;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.Standing;
import org.nationalresponse.workbook.ui.common.Background;
import org.nationalresponse.workbook.ui.common.Dialogs;
import org.nationalresponse.workbook.ui.session.Session;
import org.nationalresponse.workbook.ui.shell.Navigator;

/** What the pages of an open workbook work with. */
public record Desk(
        Session session,
        Texts texts,
        List<Pack> packs,
        Instruments instruments,
        Supplier<LocalDate> clock,
        Navigator navigator,
        Dialogs dialogs,
        Background background) {

    public Workbook content() {
        return session.content();
    }

    public LocalDate today() {
        return clock.get();
    }

    /** The round that is worked on. */
    public Round round() {
        return Round.latest(content()).orElseGet(() -> new Round(Entry.blank(Kind.ROUND, Ids.round(1))));
    }

    public List<Standing> standings() {
        return TreatyActions.standings(content(), instruments);
    }

    /** What does not fit together in a workbook. Goes through all that it holds, so long lists are looked through aside. */
    public Review review(Workbook workbook) {
        return Findings.review(
                workbook, packs, new RecordWords(workbook, packs, texts), TreatyActions.standings(workbook, instruments), today());
    }

    /** The pack that holds a capability. */
    public Pack packOf(String capability) {
        return packs.stream()
                .filter(pack -> pack.capabilities().anyMatch(each -> each.id().equals(capability)))
                .findFirst()
                .orElseThrow();
    }

    public Capability capability(String id) {
        return packs.stream().flatMap(Pack::capabilities).filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    public Stream<Register> registers() {
        return packs.stream().flatMap(pack -> pack.registers().stream());
    }

    /** The pack that declares a register. */
    public Pack packDeclaring(String register) {
        return packs.stream().filter(pack -> pack.register(register).isPresent()).findFirst().orElseThrow();
    }
}
