package org.nationalresponse.workbook.summary.brief;

import java.util.List;
import org.nationalresponse.workbook.progress.Deadlines;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Source;

/** Reads what is late and what comes up within six months. */
final class ComingReader {

    private static final int MOST = 5;

    private ComingReader() {}

    static Few<BriefRecords.Coming> late(Source source) {
        return Few.of(all(source, Due.Group.LATE), MOST);
    }

    /** As many as there is room for behind those that are late. */
    static Few<BriefRecords.Coming> soon(Source source) {
        int late = late(source).first().size();
        return Few.of(all(source, Due.Group.SOON), MOST - late);
    }

    private static List<BriefRecords.Coming> all(Source source, Due.Group group) {
        return Deadlines.of(source.workbook(), source.packs(), source.words(), source.standings(), source.today()).stream()
                .filter(due -> due.group(source.today()) == group)
                .map(due -> new BriefRecords.Coming(
                        due.date().orElseThrow(),
                        due.daysFrom(source.today()).orElseThrow(),
                        source.texts().say(due.text()),
                        due.suggested()))
                .toList();
    }
}
