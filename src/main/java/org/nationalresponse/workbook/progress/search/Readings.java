package org.nationalresponse.workbook.progress.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;

/** How each kind of record reads at one moment of a workbook, in the order in which equal results are listed. */
final class Readings {

    private final Workbook workbook;
    private final RecordWords words;
    private final Map<Kind, Reading> byKind = new LinkedHashMap<>();

    /** @param packs also those that only rounds before were held against */
    Readings(Asked asked, List<Pack> packs, Workbook workbook) {
        this.workbook = workbook;
        words = new RecordWords(workbook, packs, asked.texts());
        Reading rounds = new RoundReading(asked, packs, workbook);
        RoundReading.KINDS.forEach(kind -> byKind.put(kind, rounds));
        asked.registers().forEach(register ->
                byKind.put(new Kind(register.id()), new RegisterReading(asked, words, register)));
        Reading treaties = new TreatyReading(asked);
        TreatyReading.KINDS.forEach(kind -> byKind.put(kind, treaties));
        Reading head = new HeadReading(asked);
        HeadReading.KINDS.forEach(kind -> byKind.put(kind, head));
    }

    Workbook workbook() {
        return workbook;
    }

    RecordWords words() {
        return words;
    }

    Map<Kind, Reading> byKind() {
        return byKind;
    }
}
