package org.nationalresponse.workbook.summary.records;

import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.summary.Composed;
import org.nationalresponse.workbook.summary.content.Choice;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Document;
import org.nationalresponse.workbook.summary.document.Setting;

/** Composes the records. */
public final class RecordsComposer {

    private RecordsComposer() {}

    public static Composed of(Source source, Choice choice) {
        Setting setting = new Setting(
                source.texts().locale().toLanguageTag(), source.texts().rightToLeft(), choice.paper(), "", "", "",
                Optional.empty(), Optional.empty(), Optional.empty());
        return new Composed(new Document(setting, List.of()), source, List.of());
    }
}
