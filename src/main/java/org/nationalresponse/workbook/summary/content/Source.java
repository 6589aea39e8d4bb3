package org.nationalresponse.workbook.summary.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.AsFrozen;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.Crest;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.Standing;

/**
 * All that a document is made from. The same source gives the same document, whoever asks and in whatever format.
 *
 * @param used all packs of the workbook; which of them the document speaks of, its round says
 * @param standings where the country stands towards each instrument
 * @param texts in the language of the document
 * @param number of the round that the document is of; absent for the latest
 * @param crest the country's own picture; absent where none was chosen
 * @param readers for whom the workbook is; without what they may not see
 * @param keptBack what people keep out of public prints today
 * @param frozen how the round was frozen, looked at before anything was left out; absent for a draft
 */
public record Source(
        Workbook workbook,
        List<Pack> used,
        List<Standing> standings,
        Texts texts,
        LocalDate today,
        Optional<Integer> number,
        Optional<Block.Crest> crest,
        Audience readers,
        KeptBack keptBack,
        Optional<Head.Frozen> frozen) {

    public Source {
        used = List.copyOf(used);
        standings = List.copyOf(standings);
    }

    /** Of a workbook that stands today as it is printed. */
    public Source(
            Workbook workbook,
            List<Pack> used,
            List<Standing> standings,
            Texts texts,
            LocalDate today,
            Optional<Integer> number,
            Optional<Block.Crest> crest) {
        this(
                workbook,
                used,
                standings,
                texts,
                today,
                number,
                crest,
                Audience.INTERNAL,
                KeptBack.of(workbook, used),
                round(workbook, number).filter(Round::frozen).map(one -> Head.Frozen.of(workbook, one)));
    }

    /** A document of the latest round. */
    public Source(Workbook workbook, List<Pack> used, List<Standing> standings, Texts texts, LocalDate today) {
        this(workbook, used, standings, texts, today, Optional.empty(), Optional.empty());
    }

    /**
     * What the documents of a round are made from. A frozen round is printed from the workbook as it was frozen, and days are
     * counted from the day of freezing, so that its print stays the same whatever the registers hold today.
     *
     * @param number of the round; absent for the latest
     * @param history all changes, oldest first; asked only where it is needed
     */
    public static Source of(
            Workbook now,
            Optional<Integer> number,
            Supplier<List<Change>> history,
            List<Pack> used,
            Instruments instruments,
            Texts texts,
            LocalDate today) {
        Optional<Round> round = round(now, number);
        Optional<Workbook> then = round.filter(Round::frozen).flatMap(frozen -> AsFrozen.of(now, frozen, history));
        Workbook workbook = then.map(as -> as.with(ofToday(now))).orElse(now);
        return new Source(
                workbook,
                used,
                TreatyActions.standings(workbook, instruments),
                texts,
                then.flatMap(as -> round.flatMap(Round::frozenOn)).orElse(today),
                round.map(Round::number),
                Optional.empty(),
                Audience.INTERNAL,
                KeptBack.of(now, used),
                round.filter(Round::frozen).map(one -> Head.Frozen.of(workbook, one)));
    }

    /** The same of an open workbook, with the country's crest. Reads the file: not for the screen's thread. */
    public static Source of(
            WorkbookFile file,
            Workbook now,
            Optional<Integer> number,
            List<Pack> used,
            Instruments instruments,
            Texts texts,
            LocalDate today) {
        Source source = of(now, number, file::history, used, instruments, texts, today);
        String country = Profile.of(now).countryName(texts.locale());
        return source.with(CrestFile.crest(Crest.in(file), country, texts));
    }

    /** How a country has its prints today, also those of a round that was frozen before. */
    private static Edit ofToday(Workbook now) {
        Edit.Builder edit = Edit.of(Profile.KIND, Profile.ID);
        Stream.of(Profile.COVER_LINE, Profile.PAPER)
                .forEach(field -> edit.set(field, Profile.of(now).entry().text(field).orElse("")));
        return edit.build();
    }

    /** The same without what these readers are not to see. */
    public Source forReaders(Audience audience) {
        if (audience == readers || readers == Audience.PUBLIC) {
            return this;
        }
        Redactor redactor = new Redactor(this);
        return new Source(
                redactor.redact().workbook(),
                PublicPacks.of(used),
                standings.stream().map(redactor::standing).toList(),
                texts,
                today,
                number,
                crest,
                audience,
                keptBack,
                frozen.map(Head.Frozen::unnamed));
    }

    /** The same with the country's own picture. */
    public Source with(Optional<Block.Crest> picture) {
        return new Source(workbook, used, standings, texts, today, number, picture, readers, keptBack, frozen);
    }

    /** The round that the document is of; absent where the workbook has none. */
    public Optional<Round> round() {
        return round(workbook, number);
    }

    /** The packs that the round is held against. */
    public List<Pack> packs() {
        return round().map(round -> UsedPacks.in(used, round, workbook)).orElse(used);
    }

    /** What the records say, in the language of the document. */
    public RecordWords words() {
        return new RecordWords(
                workbook, round().map(round -> UsedPacks.firstIn(used, round, workbook)).orElse(used), texts);
    }

    private static Optional<Round> round(Workbook workbook, Optional<Integer> number) {
        return number.isPresent() ? Round.numbered(workbook, number.get()) : Round.latest(workbook);
    }
}
