package org.nationalresponse.workbook.ui.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.Desks;
import org.nationalresponse.workbook.ui.FakeDialogs;
import org.nationalresponse.workbook.ui.FakeFile;
import org.nationalresponse.workbook.ui.shell.Place;
import org.nationalresponse.workbook.ui.shell.ShellViewModel;

/** A pack that is not ours, with registers that use every type of field and every way of listing. */
public final class ListPack {

    public static final Kind PROMISE = new Kind("promise");
    public static final Kind STEP = new Kind("step");
    public static final Kind MONEY = new Kind("money");
    public static final Kind BODY = new Kind("body");

    private static final Map<String, String> FILES = Map.of(
            "pack.yaml", """
                    id: lists
                    edition: "1"
                    languages: [en]
                    registers: [promise, step, money, body, speech]
                    domains:
                      - id: lists.all
                        capabilities:
                          - { id: lists.a, number: 1, pages: [promise, money, body, speech], criteria: [ { id: lists.a.first } ] }
                    """,
            "registers/promise.yaml", """
                    id: promise
                    list: { title: [title], columns: [forum, madeOn, weight, year, status], filters: [status, sectors, forum] }
                    parts: [step]
                    closed: status=done
                    sections:
                      - id: what
                        fields:
                          - { id: title, type: text }
                          - { id: forum, type: text }
                          - { id: madeOn, type: date }
                          - { id: start, type: date }
                          - { id: ends, type: date, notBefore: start }
                          - { id: weight, type: number, least: 0, needs: year }
                          - { id: year, type: year }
                          - { id: status, type: choice, choices: [planned, under-way, done, dropped] }
                          - { id: doneOn, type: date, when: status=done }
                      - id: who
                        fields:
                          - { id: sectors, type: choices, choices: [government, industry, civil-society] }
                          - { id: currency, type: currency }
                          - { id: backedBy, type: links, to: [speech, money] }
                          - { id: moves, type: link, to: [capability, instrument] }
                          - { id: note, type: long-text }
                    """,
            "registers/step.yaml", """
                    id: step
                    list: { title: [name], columns: [promise, due, reachedOn] }
                    sections:
                      - id: what
                        fields:
                          - { id: promise, type: link, to: [promise] }
                          - { id: name, type: text }
                          - { id: due, type: date, deadline: wanted, metBy: reachedOn }
                          - { id: reachedOn, type: date }
                    """,
            "registers/money.yaml", """
                    id: money
                    list: { title: [title], columns: [year, committed, spent, currency], filters: [year], byYear: { year: year, amounts: [committed, spent], currency: currency } }
                    sections:
                      - id: what
                        fields:
                          - { id: title, type: text }
                          - { id: year, type: year }
                          - { id: committed, type: number, needs: currency, least: 0 }
                          - { id: spent, type: number, least: 0 }
                          - { id: currency, type: currency }
                    """,
            "registers/body.yaml", """
                    id: body
                    list: { title: [body], columns: [lead], matrix: topics }
                    presets: [ { id: itu, topics: "guidelines standards" }, { id: ietf, topics: "standards" } ]
                    sections:
                      - id: what
                        fields:
                          - { id: body, type: text }
                          - { id: topics, type: choices, choices: [guidelines, standards, names, funding] }
                          - { id: lead, type: text }
                    """,
            "registers/speech.yaml", """
                    id: speech
                    list: { usuallyOne: true }
                    sections:
                      - id: what
                        fields:
                          - { id: speaker, type: text }
                          - { id: on, type: date }
                    """,
            "texts/en.properties", """
                    pack.name=Lists
                    pack.about=Registers of every kind
                    phase.1=One
                    phase.2=Two
                    phase.3=Three
                    phase.4=Four
                    lists.all.name=All
                    lists.a.name=Keeping promises
                    lists.a.what=What
                    lists.a.why=Why
                    lists.a.how=How
                    lists.a.first.text=Something is there
                    promise.name=Promises
                    promise.about=What the country has promised in front of others, with the steps that show whether it is kept.
                    promise.what.title=What
                    promise.title.label=Title
                    promise.forum.label=Made at
                    promise.madeOn.label=Made on
                    promise.start.label=Starts
                    promise.ends.label=Ends
                    promise.weight.label=Amount
                    promise.weight.help=In millions.
                    promise.year.label=Year of the amount
                    promise.status.label=Status
                    promise.status.planned=planned
                    promise.status.under-way=under way
                    promise.status.done=done
                    promise.status.dropped=dropped
                    promise.doneOn.label=Done on
                    promise.who.title=Who
                    promise.sectors.label=Sectors that take part
                    promise.sectors.government=Government
                    promise.sectors.industry=Industry
                    promise.sectors.civil-society=Civil society
                    promise.currency.label=Currency
                    promise.backedBy.label=Backed by
                    promise.moves.label=What it moves
                    promise.note.label=Note
                    step.name=Steps
                    step.about=What is done by when
                    step.what.title=Step
                    step.promise.label=Promise
                    step.name.label=Step
                    step.due.label=Due
                    step.reachedOn.label=Reached on
                    money.name=Money
                    money.about=Money by year
                    money.what.title=What
                    money.title.label=Line
                    money.year.label=Year
                    money.committed.label=Committed
                    money.spent.label=Spent
                    money.currency.label=Currency
                    body.name=Bodies
                    body.about=Whom one works with
                    body.what.title=What
                    body.body.label=Body
                    body.topics.label=Topics
                    body.topics.guidelines=Guidelines for child protection online
                    body.topics.standards=Technical standards
                    body.topics.names=Domain names
                    body.topics.funding=Funding
                    body.lead.label=Who leads
                    body.preset.itu.body=ITU
                    body.preset.ietf.body=IETF
                    speech.name=Speeches
                    speech.about=Who spoke
                    speech.what.title=What
                    speech.speaker.label=Speaker
                    speech.on.label=On
                    """);

    private ListPack() {}

    public static Pack pack() {
        Path folder = Path.of("target", "list-packs");
        FILES.forEach((name, text) -> {
            try {
                Path file = folder.resolve("lists").resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new PackLibrary(folder).load("lists@1", Locale.ENGLISH);
    }

    /** A workbook that uses the pack. */
    public static Workbook workbook(Edit... edits) {
        Workbook workbook = Workbook.empty().with(Edit.set(Profile.KIND, Profile.ID, Profile.PACKS, "lists@1"));
        for (Edit edit : edits) {
            workbook = workbook.with(edit);
        }
        return workbook;
    }

    public static ShellViewModel shell(Workbook workbook, Texts texts, FakeDialogs dialogs, Place place) {
        return Desks.open(new FakeFile(workbook), texts, dialogs, List.of(pack()), place);
    }

    static Desk desk(Workbook workbook, FakeDialogs dialogs) {
        return shell(workbook, Texts.in(Locale.ENGLISH), dialogs, Place.OVERVIEW).desk();
    }

    /** A record with fields given as name, value, name, value. */
    public static Edit record(Kind kind, UUID id, String... fields) {
        Edit.Builder record = Edit.of(kind, id);
        for (int i = 0; i < fields.length; i += 2) {
            record.set(fields[i], fields[i + 1]);
        }
        return record.build();
    }

    /** A record's id, for reading in tests. */
    public static UUID id(int number) {
        return new UUID(0, number);
    }

    /** As many promises as asked for, all different, some with a fault. */
    public static Edit promises(int count) {
        List<Edit.Write> writes = new ArrayList<>();
        List<String> status = List.of("planned", "under-way", "done", "dropped");
        for (int i = 1; i <= count; i++) {
            writes.addAll(record(
                            PROMISE, id(i),
                            "title", "Promise " + (i * 7919 % count) + " to keep children safe wherever they go online",
                            "forum", "Summit " + i % 12,
                            "madeOn", LocalDate.of(2015, 1, 1).plusDays(i * 37L % 4000).toString(),
                            "weight", String.valueOf(i * 31 % 977),
                            "year", i % 50 == 0 ? "20x4" : String.valueOf(2015 + i % 12),
                            "status", status.get(i % 4),
                            "sectors", i % 2 == 0 ? "government industry" : "civil-society")
                    .writes());
        }
        return new Edit(writes);
    }
}
