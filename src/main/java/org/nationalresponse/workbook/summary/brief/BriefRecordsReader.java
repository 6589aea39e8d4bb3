package org.nationalresponse.workbook.summary.brief;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.records.Records;

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
                        .toList(),
                asked(source));
    }

    private static Set<String> asked(Source source) {
        Stream<String> declared = source.packs().stream().flatMap(pack -> Stream.concat(
                pack.registers().stream().map(Register::id),
                pack.capabilities().flatMap(capability -> capability.pages().stream())));
        Stream<String> recorded = source.workbook().kinds().stream()
                .filter(kind -> !source.workbook().current(kind).isEmpty())
                .map(Kind::name);
        return Stream.concat(declared, recorded).collect(Collectors.toSet());
    }
}
