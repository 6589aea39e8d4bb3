package org.nationalresponse.workbook.summary.word;

import java.util.Map;
import org.nationalresponse.workbook.summary.document.Document;

final class WordPageNumbers {

    private WordPageNumbers() {}

    static Map<String, Integer> of(Document document) {
        return Map.of();
    }
}
