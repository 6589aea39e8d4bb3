package org.nationalresponse.workbook.summary;

import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.RecordWords;

/** Reads what a brief says of the registers. */
final class BriefRecordsReader {

    private BriefRecordsReader() {}

    static BriefRecords of(Source source) {
        RecordWords words = source.words();
        return new BriefRecords(
                MoneyReader.money(source),
                WillReader.said(source),
                WillReader.plan(source),
                WillReader.warning(source),
                PledgeReader.promises(source),
                PledgeReader.sectors(source),
                ReportReader.reports(source),
                ReportReader.recommendations(source),
                ComingReader.late(source),
                ComingReader.soon(source),
                FigureReader.figures(source),
                PartnerReader.companies(source),
                PartnerReader.members(source),
                source.packs().stream()
                        .flatMap(pack -> pack.registers().stream())
                        .map(register -> new Records.Count(
                                words.name(register), Presets.added(source.workbook(), register).size()))
                        .toList());
    }
}
