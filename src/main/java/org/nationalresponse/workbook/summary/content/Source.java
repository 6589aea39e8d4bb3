package org.nationalresponse.workbook.summary.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nationalresponse.workbook.country.AsFrozen;
import org.nationalresponse.workbook.country.Change;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
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
 */
public record Source(
        Workbook workbook,
        List<Pack> used,
        List<Standing> standings,
        Texts texts,
        LocalDate today,
        Optional<Integer> number,
        Optional<Block.Crest> crest) {

    public Source {
        used = List.copyOf(used);
        standings = List.copyOf(standings);
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
        Workbook workbook = then.orElse(now);
        return new Source(
                workbook,
                used,
                TreatyActions.standings(workbook, instruments),
                texts,
                then.flatMap(as -> round.flatMap(Round::frozenOn)).orElse(today),
                round.map(Round::number),
                Optional.empty());
    }

    /** The same without what these readers are not to see. */
    public Source forReaders(Audience audience) {
        return this;
    }

    /** The same with the country's own picture. */
    public Source with(Optional<Block.Crest> picture) {
        return new Source(workbook, used, standings, texts, today, number, picture);
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
