package org.nationalresponse.workbook.summary.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.text.Texts;

/** The words that every document has: at its head, at its foot, and where nothing is known. */
public record PageWords(Head head, Texts texts) {

    /** Latin, Arabic, Greek and Armenian, and the wide one of East Asia. */
    private static final String QUESTIONS = "?\u061F\u037E\u055E\uFF1F";

    public static PageWords of(Source source) {
        return new PageWords(Head.of(source), source.texts());
    }

    /** What stands before a value; a question has its own sign at its end. */
    public String label(String label) {
        boolean question = !label.isEmpty() && QUESTIONS.indexOf(label.charAt(label.length() - 1)) >= 0;
        return question ? label : texts.get("brief.label", "label", label);
    }

    /** A fixed word. */
    public String say(String key) {
        return texts.get(key);
    }

    public String noData() {
        return texts.get("brief.no-data");
    }

    public String orNoData(Optional<String> words) {
        return words.orElseGet(this::noData);
    }

    public String country() {
        return head.country().orElseGet(() -> texts.get("brief.no-country"));
    }

    public String round() {
        return head.round()
                .map(number -> texts.get("brief.round", "round", number))
                .orElseGet(() -> texts.get("brief.no-round"));
    }

    public String period() {
        return head.from().isEmpty() && head.to().isEmpty()
                ? texts.get("brief.period.none")
                : texts.get("brief.period.range", "from", day(head.from()), "to", day(head.to()));
    }

    public String status() {
        return head.frozen()
                .map(frozen -> texts.get("brief.status.frozen", "date", day(frozen.on())))
                .orElseGet(() -> texts.get("brief.status.draft", "date", head.date()));
    }

    /** Who stands behind a frozen round; empty for a draft. */
    public String endorsed() {
        return head.frozen()
                .map(frozen -> frozen.endorsedBy()
                        .map(who -> texts.get("brief.endorsed", "who", who))
                        .orElseGet(() -> texts.get(frozen.endorsed() ? "printing.endorsed" : "brief.endorsed.none")))
                .orElse("");
    }

    /** The seal as it stands on each page; empty for a draft. */
    public String code() {
        return head.frozen().map(Head.Frozen::code).orElse("");
    }

    /** What a reader has to know of how complete the round is; empty where there is nothing. */
    public String counted() {
        List<String> counted = new ArrayList<>();
        if (head.frozen().isPresent() && head.open() > 0) {
            counted.add(texts.get("brief.counted.open", "count", head.open()));
        }
        if (head.toConfirm() > 0) {
            counted.add(texts.get("brief.counted.carried", "count", head.toConfirm()));
        }
        if (head.frozen().filter(frozen -> !frozen.registers()).isPresent()) {
            counted.add(texts.get("brief.counted.registers"));
        }
        return String.join(" ", counted);
    }

    /** Where the content is not what the seal stands for, the words that say so; else empty. */
    public String broken() {
        return head.frozen().filter(frozen -> !frozen.intact()).isPresent() ? texts.get("brief.seal.broken") : "";
    }

    public String day(Optional<LocalDate> date) {
        return date.map(texts::date).orElseGet(this::noData);
    }

    /** Names in one line; instruments and criteria hold commas of their own. */
    public String list(List<String> names) {
        return String.join(texts.get("brief.between"), names);
    }

    public String preparedBy() {
        Optional<String> who = head.focalPoint().isPresent() && head.ministry().isPresent()
                ? Optional.of(texts.get(
                        "brief.prepared.both", "name", head.focalPoint().get(), "ministry", head.ministry().get()))
                : head.focalPoint().or(head::ministry);
        return texts.get("brief.prepared", "who", orNoData(who));
    }
}
