package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Proof;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.summary.content.PageWords;
import org.nationalresponse.workbook.summary.paper.Frame;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.Standing;

/** The sentences of a brief, so that every format says the same. */
public record BriefWords(Brief brief, Texts texts) {

    /** The words that every document has. */
    public PageWords page() {
        return new PageWords(brief.head(), texts);
    }

    /** The sentences about what moved. */
    public SinceWords since() {
        return new SinceWords(brief, texts);
    }

    /** The sentences about the registers. */
    public BriefRecordWords records() {
        return new BriefRecordWords(brief.records(), page());
    }

    /** When an instrument binds the country, with a mark where that is a suggestion. */
    public String effect(Brief.Row row) {
        String day = page().orNoData(row.effect());
        return switch (row.rule()) {
            case NONE -> day;
            case TREATY -> texts.get("brief.effect.treaty", "date", day);
            case VIENNA -> texts.get("brief.effect.vienna", "date", day);
        };
    }

    /** What the marks mean that stand in the table of instruments. */
    public List<String> marks() {
        return Stream.of(Brief.Rule.TREATY, Brief.Rule.VIENNA)
                .filter(rule -> brief.commitments().rows().stream().anyMatch(row -> row.rule() == rule))
                .map(rule -> texts.get("brief.mark." + rule.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    public Frame frame() {
        String country = page().country();
        String title = brief.head().round()
                .map(number -> texts.get("brief.title.round", "country", country, "round", number))
                .orElseGet(() -> texts.get("brief.title.plain", "country", country));
        List<Frame.Bookmark> bookmarks = new ArrayList<>(List.of(
                new Frame.Bookmark(country, "head"),
                new Frame.Bookmark(texts.get("brief.capabilities.heading"), "capabilities")));
        brief.since().ifPresent(since -> bookmarks.add(new Frame.Bookmark(since().heading(since), "moved")));
        bookmarks.addAll(List.of(
                new Frame.Bookmark(texts.get("brief.money.heading"), "money"),
                new Frame.Bookmark(texts.get("brief.post.heading"), "post"),
                new Frame.Bookmark(texts.get("brief.commitments.heading"), "commitments"),
                new Frame.Bookmark(texts.get("brief.promise.heading"), "promises"),
                new Frame.Bookmark(texts.get("brief.coming.heading"), "coming"),
                new Frame.Bookmark(texts.get("brief.ask.heading"), "asks")));
        return new Frame(title, texts.get("brief.subject"), bookmarks);
    }

    /** A fixed word of the brief. */
    public String say(String key) {
        return texts.get(key);
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

    public String answered(Brief.Tally tally) {
        return texts.get("brief.answered", "answered", tally.answered(), "all", tally.all());
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

    /** All that is printed of a post, as label and value. What only a post that exists can have is left out where it does not. */
    public List<Brief.Fact> facts(Brief.Post post) {
        List<Brief.Fact> facts = new ArrayList<>();
        facts.add(new Brief.Fact(say("brief.post.exists"), post.exists()));
        if (post.filled() || post.name().isPresent()) {
            facts.add(new Brief.Fact(say("brief.post.name"), post.name()));
        }
        if (post.filled() || post.holder().isPresent()) {
            facts.add(new Brief.Fact(say("brief.post.holder"), post.holder()));
        }
        if (post.filled() || post.ends().isPresent()) {
            facts.add(new Brief.Fact(say("brief.post.term"), Optional.of(term(post))));
        }
        facts.addAll(post.facts());
        return facts;
    }

    /** Facts two by two, the second absent at an odd end. */
    public List<Pair> pairs(Brief.Post post) {
        List<Brief.Fact> facts = facts(post);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < facts.size(); i += 2) {
            pairs.add(new Pair(facts.get(i), i + 1 < facts.size() ? Optional.of(facts.get(i + 1)) : Optional.empty()));
        }
        return pairs;
    }

    /** Two facts in one row. */
    public record Pair(Brief.Fact left, Optional<Brief.Fact> right) {}

    /** The holder's end date, held against the next election. */
    public String term(Brief.Post post) {
        if (post.ends().isEmpty()) {
            return page().noData();
        }
        LocalDate ends = post.ends().get();
        if (ends.isBefore(brief.head().date())) {
            return texts.get("brief.term.over", "ends", ends);
        }
        if (post.election().isEmpty()) {
            return texts.get("brief.term.no-election", "ends", ends);
        }
        LocalDate election = post.election().get();
        return election.isBefore(brief.head().date())
                ? texts.get("brief.term.no-election", "ends", ends)
                : ends.isBefore(election)
                        ? texts.get("brief.term.before", "ends", ends, "election", election)
                        : texts.get("brief.term.after", "ends", ends, "election", election);
    }

    /** Which of four marks stands before a state: bound, signed, none or left. */
    public String mark(Brief.Row row) {
        if (row.state().bound()) {
            return "bound";
        }
        return switch (row.state()) {
            case SIGNED -> "signed";
            case DENOUNCED -> "left";
            default -> "none";
        };
    }

    /** The state with the day of the act that it rests on; where nothing was done there is no day to know. */
    public String state(Brief.Row row) {
        return row.state() == Standing.State.NO_ACTION
                ? row.stateName()
                : row.date()
                        .map(day -> texts.get("brief.commitments.dated", "state", row.stateName(), "date", day))
                        .orElseGet(() -> texts.get("brief.commitments.undated", "state", row.stateName()));
    }

    /** What the table of instruments cannot say. */
    public List<Brief.Fact> commitmentNotes() {
        Brief.Commitments all = brief.commitments();
        List<Brief.Fact> notes = new ArrayList<>();
        if (!all.rows().isEmpty()) {
            notes.add(note("brief.reservations.label", reservations()));
        }
        if (!all.signedOnly().isEmpty()) {
            notes.add(note("brief.signed-only", page().list(all.signedOnly().stream().map(this::unratified).toList())));
        }
        if (!all.nothingRecorded().isEmpty()) {
            notes.add(note("brief.commitments.nothing", page().list(all.nothingRecorded())));
        }
        if (!all.notOpen().isEmpty()) {
            notes.add(note("brief.commitments.not-open", page().list(all.notOpen())));
        }
        return notes;
    }

    private Brief.Fact note(String key, String value) {
        return new Brief.Fact(texts.get(key), Optional.of(value));
    }

    /** How many reservations and declarations are recorded for which instrument; it is said where none can be made. */
    private String reservations() {
        List<Brief.Row> rows = brief.commitments().rows();
        List<String> parts = new ArrayList<>();
        rows.stream()
                .filter(row -> row.reservations().orElse(0) > 0)
                .map(row -> texts.get("brief.reservations.count", "name", row.code(), "n", row.reservations().orElseThrow()))
                .forEach(parts::add);
        if (rows.stream().anyMatch(row -> row.reservations().filter(count -> count == 0).isPresent())) {
            parts.add(texts.get(parts.isEmpty() ? "brief.reservations.none" : "brief.reservations.none-else"));
        }
        return page().list(parts);
    }

    public String checked(Brief.Row row) {
        return row.checkedOn().map(texts::date).orElseGet(() -> texts.get("brief.never-checked"));
    }

    private String unratified(Brief.Unratified one) {
        return texts.get(
                "brief.gap.signed-because",
                "name", one.name(),
                "reason", one.reason().map(BriefWords::withoutStop).orElseGet(() -> texts.get("brief.gap.no-reason")));
    }

    /** A reason stands inside a list, whose own signs follow. */
    private static String withoutStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
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
