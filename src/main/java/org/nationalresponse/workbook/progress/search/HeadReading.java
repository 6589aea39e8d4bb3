package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Known;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Texts;

/** What the workbook says of itself: whose it is, and why a finding may stay. */
final class HeadReading implements Reading {

    static final List<Kind> KINDS = List.of(Kind.PROFILE, Known.KIND);

    private final Asked asked;

    HeadReading(Asked asked) {
        this.asked = asked;
    }

    @Override
    public Parts parts(Entry entry) {
        Texts texts = asked.texts();
        List<Part> parts = new ArrayList<>();
        if (entry.kind().equals(Known.KIND)) {
            add(parts, entry, Known.REASON, texts.get("search.field.known"));
        } else {
            String country = new Profile(entry).countryName(texts.locale());
            if (!country.isEmpty()) {
                parts.add(new Part(Profile.COUNTRY_NAME, texts.get("search.field.country"), country));
            }
            add(parts, entry, Profile.MINISTRY, texts.get("search.field.ministry"));
            add(parts, entry, Profile.FOCAL_POINT, texts.get("search.field.focal-point"));
            add(parts, entry, Profile.COVER_LINE, texts.get("search.field.cover-line"));
        }
        return new Parts(Optional.empty(), parts);
    }

    @Override
    public String name(Entry entry) {
        return asked.texts().get(entry.kind().equals(Known.KIND) ? "search.known" : "search.profile");
    }

    @Override
    public List<String> place(Entry entry) {
        if (!entry.kind().equals(Known.KIND)) {
            return List.of(asked.texts().get("shell.place.summary"));
        }
        // A finding's key names its rule, then the page that it leads to.
        String[] key = entry.text(Known.KEY).orElse("").split(" ");
        String checks = asked.texts().get("checks.title");
        return key.length > 1 && asked.knows(key[1]) ? List.of(checks, asked.name(key[1])) : List.of(checks);
    }

    @Override
    public Target target(Entry entry, String field) {
        return entry.kind().equals(Known.KIND) ? Target.page(Target.CHECKS) : new Target(Target.SUMMARY, field);
    }

    private static void add(List<Part> parts, Entry entry, String field, String label) {
        entry.text(field).filter(text -> !text.isBlank()).ifPresent(text -> parts.add(new Part(field, label, text)));
    }
}
