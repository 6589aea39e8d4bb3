package org.nationalresponse.workbook.summary.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.summary.document.Run;
import org.nationalresponse.workbook.text.Texts;

/** Pieces of evidence, one after the other; when each was checked, the list of sources says. */
record EvidenceWords(Texts texts) {

    /** Each piece once, however many answers rest on it; that there is none is said. */
    List<List<Run>> of(List<Answer> answers) {
        Set<List<Run>> lines = new LinkedHashSet<>();
        answers.stream().flatMap(answer -> answer.evidence().stream()).map(this::line).forEach(lines::add);
        if (lines.isEmpty()) {
            return List.of(List.of(Run.quiet(texts.get("report.card.no-evidence"))));
        }
        List<Run> all = new ArrayList<>();
        for (List<Run> line : lines) {
            if (!all.isEmpty()) {
                all.add(Run.words(texts.get("brief.between")));
            }
            all.addAll(line);
        }
        return List.of(all);
    }

    private List<Run> line(Evidence piece) {
        Entry entry = piece.entry();
        List<Run> runs = new ArrayList<>();
        runs.add(Typed.filled(piece.title()).map(Run::typed).orElseGet(() -> Run.quiet(texts.get("report.untitled"))));
        join(runs, Typed.text(entry, Evidence.PLACE));
        List<String> about = Stream.of(
                        date(entry),
                        piece.grade().map(grade -> texts.get("answer.grade." + grade.code())))
                .flatMap(Optional::stream)
                .toList();
        if (!about.isEmpty()) {
            runs.add(Run.quiet(" " + texts.get("report.in-brackets", "words", String.join(texts.get("report.comma"), about))));
        }
        join(runs, Typed.text(entry, Evidence.ADDRESS));
        join(runs, piece.file().map(KeptFile::name));
        return runs;
    }

    /** Where the document names its own day; a year alone, typed as text, stands as it is. */
    private Optional<String> date(Entry entry) {
        return entry.date(Evidence.DATE).map(texts::date).or(() -> Typed.text(entry, Evidence.DATE));
    }

    private void join(List<Run> runs, Optional<String> more) {
        more.ifPresent(words -> {
            runs.add(Run.words(texts.get("report.comma")));
            runs.add(Run.typed(words));
        });
    }
}
