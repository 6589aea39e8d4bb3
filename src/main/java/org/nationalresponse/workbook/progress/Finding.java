package org.nationalresponse.workbook.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.text.Message;

/**
 * Something in the record that does not fit together or wants a look.
 *
 * @param target the field where it can be put right, or the page
 * @param key the same as long as the same matter rests on the same values; another value gives another key, so that what a
 *     person once set aside comes back when it has changed
 */
public record Finding(Rule rule, Message text, Target target, String key) {

    /** How much it matters, most first. Texts: {@code progress.severity.<code>}. */
    public enum Severity {
        /** Two things in the record contradict each other. */
        CONTRADICTION,
        /** Something is missing, has passed or will lapse. */
        ATTENTION,
        /** Good to know before others ask. */
        NOTE;

        public Message label() {
            return Message.of("progress.severity." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param facts the days, numbers and ids that it rests on, never a name that a person may put in other words
     * @param namesAndValues of the rule's sentence
     */
    static Finding of(Rule rule, Target target, List<?> facts, Object... namesAndValues) {
        String key = Stream.concat(Stream.of(rule.code(), target.page(), target.item()), facts.stream().map(Finding::plain))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Finding(rule, rule.says(namesAndValues), target, key);
    }

    public Severity severity() {
        return rule.severity();
    }

    private static String plain(Object fact) {
        return fact instanceof Optional<?> some ? some.map(String::valueOf).orElse("") : String.valueOf(fact);
    }
}
