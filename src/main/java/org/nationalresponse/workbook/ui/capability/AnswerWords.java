package org.nationalresponse.workbook.ui.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.FileName;
import org.nationalresponse.workbook.text.Texts;

/** What stands behind an answer, in one line. */
final class AnswerWords {

    /** As many documents as a line bears. */
    private static final int DOCUMENTS = 2;

    private AnswerWords() {}

    /** Documents with the place in them, the day of checking, how sure people are, and the note; empty where there is nothing. */
    static String proof(Answer answer, Texts texts) {
        List<String> documents = answer.evidence().stream().flatMap(piece -> document(piece, texts).stream()).toList();
        List<String> parts = new ArrayList<>(documents.subList(0, Math.min(DOCUMENTS, documents.size())));
        if (documents.size() > DOCUMENTS) {
            parts.add(texts.get("capability.evidence.more", "count", documents.size() - DOCUMENTS));
        }
        answer.checkedOn().ifPresent(date -> parts.add(texts.get("capability.checked", "date", date)));
        answer.confidence().ifPresent(each -> parts.add(texts.get("answer.confidence." + each.code())));
        answer.entry().text(Answer.NOTE).ifPresent(parts::add);
        return String.join("  ·  ", parts);
    }

    /** Its name, else its file's, else where it can be found. */
    private static Optional<String> document(Evidence piece, Texts texts) {
        Optional<String> name = piece.title()
                .or(() -> piece.file().map(kept -> FileName.safe(kept.name())))
                .or(() -> piece.entry().text(Evidence.ADDRESS));
        Optional<String> place = piece.entry().text(Evidence.PLACE);
        return name.isPresent() && place.isPresent()
                ? Optional.of(texts.get("capability.evidence.at", "document", name.get(), "place", place.get()))
                : name.or(() -> place);
    }
}
