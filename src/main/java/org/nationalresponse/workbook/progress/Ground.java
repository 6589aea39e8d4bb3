package org.nationalresponse.workbook.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.treaty.Standing;

/**
 * What all rules look at, gathered once.
 *
 * @param packs those that the round that is worked on is held against
 * @param used all packs of the workbook, to look back
 * @param assessed the capabilities in the round that is worked on; none without a round
 */
record Ground(
        Workbook workbook,
        List<Pack> packs,
        List<Pack> used,
        RecordWords words,
        List<Standing> standings,
        LocalDate today,
        List<Assessed> assessed) {

    static Ground of(
            Workbook workbook, List<Pack> used, RecordWords words, List<Standing> standings, LocalDate today) {
        List<Pack> packs =
                Round.latest(workbook).map(round -> UsedPacks.in(used, round, workbook)).orElse(used);
        List<Assessed> assessed = Round.latest(workbook).stream()
                .flatMap(round -> packs.stream().flatMap(pack -> pack.capabilities()
                        .map(capability -> Assessed.of(workbook, pack, capability, round))))
                .toList();
        return new Ground(workbook, packs, used, words, standings, today, assessed);
    }

    /** The records that count. */
    Stream<Entry> records(Kind kind) {
        return workbook.current(kind).stream();
    }

    /** What a record goes by inside a sentence. */
    Object named(Entry entry) {
        return Named.of(words, entry);
    }

    /** Whether there is a day, and it lies before today. */
    boolean past(Optional<LocalDate> day) {
        return day.filter(today::isAfter).isPresent();
    }

    /** Whether that many years have gone by since a day. */
    boolean since(LocalDate day, int years) {
        return !day.isAfter(today.minusYears(years));
    }
}
