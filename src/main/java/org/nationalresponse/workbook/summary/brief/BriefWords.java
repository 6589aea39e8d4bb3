package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.text.Texts;

/** The sentences of a brief, so that every document says the same. */
public record BriefWords(Brief brief, Texts texts) {

    /** The words that every document has. */
    public PageWords page() {
        return new PageWords(brief.head(), texts);
    }

    /** The sentences about what moved. */
    public SinceWords since() {
        return new SinceWords(brief, texts);
    }

    /** "Phase 2 of 4", with the pack's label where it says more, or that it was not assessed. */
    public String phase(Brief.Line line) {
        if (line.phase().isEmpty()) {
            return texts.get("brief.phase.none");
        }
        int number = line.phase().get();
        String plain = texts.get("brief.phase.plain", "phase", number);
        String label = line.phaseName().orElse("");
        String more = label.startsWith(plain) ? label.substring(plain.length()).strip() : label;
        return more.isEmpty()
                ? texts.get("brief.phase.of", "phase", number, "phases", Pack.PHASES)
                : texts.get("brief.phase.named", "phase", number, "phases", Pack.PHASES, "name", more);
    }

    /** The parts of a tally, largest claim first. Not applicable stands there only where someone said so. */
    public List<Part> parts(Brief.Tally tally) {
        List<Part> parts = new ArrayList<>(List.of(
                part("met", tally.met()),
                part("partly", tally.partly()),
                part("not-met", tally.notMet()),
                part("not-known", tally.notKnown())));
        if (tally.notApplicable() > 0) {
            parts.add(part("not-applicable", tally.notApplicable()));
        }
        parts.add(part("open", tally.open()));
        return parts;
    }

    private Part part(String code, int count) {
        return new Part(code, count, texts.get("brief.part." + code));
    }

    /** One share of a tally. */
    public record Part(String code, int count, String label) {}

    /** How the criteria of a capability were answered, in a line; of what nobody said, nothing is said. */
    String answers(Brief.Tally tally) {
        return parts(tally).stream()
                .filter(part -> part.count() > 0)
                .map(part -> texts.get("brief.stand.part", "n", part.count(), "part", part.label()))
                .collect(Collectors.joining(texts.get("brief.stand.parts")));
    }

    public String proof() {
        Proof proof = brief.proof();
        return proof.answers() == 0
                ? texts.get("brief.proof.none")
                : texts.get(
                        "brief.proof.parts",
                        "documents", proof.documents(),
                        "answers", proof.answers(),
                        "opinion", proof.opinions(),
                        "neither", proof.none());
    }
}
