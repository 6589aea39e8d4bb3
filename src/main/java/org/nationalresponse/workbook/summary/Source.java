package org.nationalresponse.workbook.summary;

import java.time.LocalDate;
import java.util.List;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;

/**
 * All that a document is made from. The same source gives the same document, whoever asks and in whatever format.
 *
 * @param packs those that the workbook uses
 * @param standings where the country stands towards each instrument
 * @param texts in the language of the document
 */
public record Source(Workbook workbook, List<Pack> packs, List<Standing> standings, Texts texts, LocalDate today) {

    public Source {
        packs = List.copyOf(packs);
        standings = List.copyOf(standings);
    }

    /** What the records say, in the language of the document. */
    RecordWords words() {
        return new RecordWords(workbook, packs, texts);
    }
}
