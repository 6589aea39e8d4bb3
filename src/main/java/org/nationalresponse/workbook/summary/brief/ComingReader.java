package org.nationalresponse.workbook.summary.brief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Deadlines;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.summary.content.Source;

/** Reads what is late and what comes up within six months, and who has to see to it. */
final class ComingReader {

    /** Fields in which registers note who sees to a record, as far as they have one. */
    private static final List<String> OWNERS = List.of("owner", "responsible", "lead", "ministry", "measuredBy");

    private final Source source;
    private final RecordWords words;
    private final Titles titles;

    private ComingReader(Source source) {
        this.source = source;
        this.words = source.words();
        this.titles = new Titles(source);
    }

    static List<Brief.Coming> coming(Source source) {
        ComingReader reader = new ComingReader(source);
        return Deadlines.of(source.workbook(), source.packs(), reader.words, source.standings(), source.today()).stream()
                .filter(due -> due.group(source.today()) == Due.Group.LATE || due.group(source.today()) == Due.Group.SOON)
                .map(reader::coming)
                .toList();
    }

    private Brief.Coming coming(Due due) {
        Optional<Entry> record = record(due).filter(entry -> due.text().key().equals("progress.due.record"));
        Optional<Told> owner = record.flatMap(this::owner);
        return new Brief.Coming(
                due.date().orElseThrow(),
                due.daysFrom(source.today()).orElseThrow(),
                record.map(entry -> String.valueOf(due.text().values().get("label"))),
                record.map(entry -> titles.of(entry, entry.kind().name()))
                        .orElseGet(() -> Told.ours(source.texts().say(due.text()))),
                due.suggested(),
                owner,
                record.filter(this::owned).isPresent());
    }

    /** The record that a day was read from; its key begins with the record's id. */
    private Optional<Entry> record(Due due) {
        Kind kind = new Kind(due.target().page());
        try {
            UUID id = UUID.fromString(due.key().replaceFirst("/.*", ""));
            return Optional.of(source.workbook().entry(kind, id)).filter(entry -> !entry.fields().isEmpty());
        } catch (IllegalArgumentException notOfARecord) {
            return Optional.empty();
        }
    }

    private boolean owned(Entry entry) {
        return words.register(entry.kind().name()).stream()
                .flatMap(Register::fields)
                .anyMatch(field -> OWNERS.contains(field.id()));
    }

    /** Who is noted for the record, else for the one that it is a part of. */
    private Optional<Told> owner(Entry entry) {
        return Stream.concat(Stream.of(entry), wholes(entry))
                .flatMap(each -> OWNERS.stream().flatMap(field -> titles.field(each, field).stream()))
                .findFirst();
    }

    private Stream<Entry> wholes(Entry part) {
        String id = part.kind().name();
        return source.packs().stream()
                .flatMap(pack -> pack.registers().stream())
                .filter(whole -> whole.parts().contains(id))
                .flatMap(whole -> words.register(id).flatMap(register -> register.linkTo(whole.id())).stream()
                        .flatMap(link -> part.records(link.id()).stream())
                        .map(record -> source.workbook().entry(new Kind(whole.id()), record)));
    }
}
