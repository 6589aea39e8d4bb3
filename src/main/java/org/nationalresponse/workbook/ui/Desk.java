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
import org.nationalresponse.workbook.country.UsedPacks;
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

/**
 * What the pages of an open workbook work with.
 *
 * @param packs those that the round that is worked on is held against; a round under another edition makes a new desk
 * @param used all packs of the workbook, also editions that only earlier rounds were held against
 */
public record Desk(
        Session session,
        Texts texts,
        List<Pack> packs,
        List<Pack> used,
        Instruments instruments,
        Supplier<LocalDate> clock,
        Navigator navigator,
        Dialogs dialogs,
        Background background,
        Habits habits) {

    /** A desk for the round that is worked on now. */
    public Desk(
            Session session,
            Texts texts,
            List<Pack> used,
            Instruments instruments,
            Supplier<LocalDate> clock,
            Navigator navigator,
            Dialogs dialogs,
            Background background,
            Habits habits) {
        this(
                session,
                texts,
                UsedPacks.in(used, latest(session.content()), session.content()),
                used,
                instruments,
                clock,
                navigator,
                dialogs,
                background,
                habits);
    }

    public Workbook content() {
        return session.content();
    }

    public LocalDate today() {
        return clock.get();
    }

    /** The round that is worked on. */
    public Round round() {
        return latest(content());
    }

    /** The packs that a round is held against. */
    public List<Pack> packs(Round round) {
        return UsedPacks.in(used, round, content());
    }

    /**
     * All packs, for pages that look back and for the names of what is asked no more; those of the round worked on come first.
     */
    public List<Pack> allPacks() {
        return UsedPacks.firstIn(used, round(), content());
    }

    /** What records say, also of what only an edition before knows. */
    public RecordWords words() {
        return new RecordWords(content(), allPacks(), texts);
    }

    public List<Standing> standings() {
        return TreatyActions.standings(content(), instruments);
    }

    /** What does not fit together in a workbook. Goes through all that it holds, so long lists are looked through aside. */
    public Review review(Workbook workbook) {
        return Findings.review(
                workbook,
                used,
                new RecordWords(workbook, UsedPacks.firstIn(used, latest(workbook), workbook), texts),
                TreatyActions.standings(workbook, instruments),
                today());
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

    private static Round latest(Workbook workbook) {
        return Round.latest(workbook).orElseGet(() -> new Round(Entry.blank(Kind.ROUND, Ids.round(1))));
    }
}
