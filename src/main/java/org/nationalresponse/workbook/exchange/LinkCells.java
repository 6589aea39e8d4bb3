package org.nationalresponse.workbook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.Cells.Said;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.text.Message;

/** What a cell says that leads elsewhere: ids, or the exact title of a record, name of a capability or words of a criterion. */
final class LinkCells {

    static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Titles may hold commas and blanks, so the coarser separators are tried first. */
    private static final List<String> SEPARATORS = List.of(";", ",", "\\s+");

    private final Register register;
    private final Workbook workbook;
    private final RecordWords words;
    private final Map<String, Map<String, List<String>>> titles = new HashMap<>();

    LinkCells(Register register, Workbook workbook, RecordWords words) {
        this.register = register;
        this.workbook = workbook;
        this.words = words;
    }

    Said one(Register.Field field, String text) {
        Set<String> found = find(field, text);
        if (found.size() == 1) {
            return said(field, found);
        }
        return Said.wrong(Message.of(
                found.isEmpty() ? "exchange.csv.link-unknown" : "exchange.csv.link-unclear", "value", CsvFaults.quoted(text)));
    }

    Said several(Register.Field field, String text) {
        return several(field, text, 0);
    }

    private Said several(Register.Field field, String text, int separator) {
        Said whole = one(field, text);
        if (whole.fault().isEmpty() || separator == SEPARATORS.size() || !find(field, text).isEmpty()) {
            return whole;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String part : text.split(SEPARATORS.get(separator))) {
            if (!part.isBlank()) {
                Said said = several(field, part.strip(), separator + 1);
                if (said.fault().isPresent()) {
                    return said;
                }
                ids.addAll(List.of(said.value().split(" ")));
            }
        }
        return ids.isEmpty() ? whole : said(field, ids);
    }

    private Said said(Register.Field field, Set<String> ids) {
        return new Said(
                String.join(" ", ids),
                ids.stream().filter(id -> !words.leads(field, id)).toList(),
                Optional.empty());
    }

    /** The ids that a text can stand for; an id of a record that the same table may yet bring is among them. */
    private Set<String> find(Register.Field field, String text) {
        List<String> spellings = List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT));
        for (String id : spellings) {
            if (words.leads(field, id)) {
                return Set.of(id);
            }
        }
        if (ID.matcher(text).matches()) {
            return field.rules().to().contains(register.id()) ? Set.of(text.toLowerCase(Locale.ROOT)) : Set.of();
        }
        Set<String> found = new LinkedHashSet<>();
        field.rules().to().forEach(to -> found.addAll(titlesOf(to).getOrDefault(text, List.of())));
        return found;
    }

    private Map<String, List<String>> titlesOf(String to) {
        return titles.computeIfAbsent(to, kind -> {
            Map<String, List<String>> ids = words.named(kind);
            for (Entry entry : workbook.current(new Kind(kind))) {
                words.title(entry).ifPresent(title ->
                        ids.computeIfAbsent(title.strip(), none -> new ArrayList<>()).add(entry.id().toString()));
            }
            return ids;
        });
    }
}
