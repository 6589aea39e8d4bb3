package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.RecordWords;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Target;

/** What the records of a register say, those that were taken out too: their page still shows them. */
final class RegisterReading implements Reading {

    private final Asked asked;
    private final RecordWords words;
    private final Register register;

    RegisterReading(Asked asked, RecordWords words, Register register) {
        this.asked = asked;
        this.words = words;
        this.register = register;
    }

    @Override
    public Parts parts(Entry entry) {
        if (!asked.hasPage(register.id()) && asked.whole(register).isEmpty() && instrument(entry).isEmpty()) {
            return Parts.NONE; // no page shows it
        }
        List<Register.Field> naming = register.titleFields();
        Optional<Part> title = words.title(entry).map(text -> new Part("", "", text));
        Stream<Part> others = register.asked(entry.fields()).stream()
                .filter(field -> !naming.contains(field))
                .flatMap(field -> words.value(register, field, entry)
                        .map(text -> new Part(field.id(), words.label(register, field), text, written(field, entry)))
                        .stream());
        Stream<Part> reason = entry.text(Entry.RETIRED)
                .map(text -> new Part(Entry.RETIRED, asked.texts().get("search.field.retired"), text))
                .stream();
        return new Parts(title, Stream.concat(others, reason).toList());
    }

    @Override
    public String name(Entry entry) {
        return words.name(register);
    }

    @Override
    public String naming(Entry entry, Question question) {
        String best = "";
        int most = -1;
        for (Register.Field field : register.titleFields()) {
            int count = words.value(register, field, entry)
                    .map(text -> Integer.bitCount(question.in(Folding.of(text))))
                    .orElse(-1);
            if (count > most) {
                most = count;
                best = field.id();
            }
        }
        return best;
    }

    @Override
    public List<String> place(Entry entry) {
        Optional<String> instrument = instrument(entry);
        if (instrument.isPresent()) {
            return List.of(asked.texts().get("shell.place.ratifications"), asked.instrument(instrument.get()), name(entry));
        }
        List<String> place = new ArrayList<>();
        whole(entry).ifPresent(whole -> {
            asked.register(whole.kind().name()).map(words::name).ifPresent(place::add);
            words.title(whole).ifPresent(place::add);
        });
        place.add(name(entry));
        return place;
    }

    @Override
    public Target target(Entry entry, String field) {
        String item = field.equals(Entry.RETIRED) ? "" : field;
        return instrument(entry)
                .map(instrument -> new Target(Target.TREATIES, item.isEmpty() ? instrument : instrument + "/" + item))
                .orElseGet(() -> Target.record(entry.kind(), entry.id(), item));
    }

    /** The record that this one is a part of. */
    private Optional<Entry> whole(Entry entry) {
        return asked.whole(register)
                .flatMap(whole -> register.linkTo(whole.id()))
                .flatMap(link -> entry.codes(link.id()).stream()
                        .flatMap(id -> words.linked(link, id).stream())
                        .findFirst());
    }

    /** The instrument with which the record stands, where its register has no page. */
    private Optional<String> instrument(Entry entry) {
        boolean with = !asked.hasPage(register.id()) && register.field(InstrumentNote.INSTRUMENT).isPresent();
        return entry.text(InstrumentNote.INSTRUMENT).filter(id -> with && asked.isInstrument(id));
    }

    private static String written(Register.Field field, Entry entry) {
        return switch (field.type()) {
            case DATE, NUMBER -> entry.text(field.id()).orElse("");
            default -> "";
        };
    }
}
