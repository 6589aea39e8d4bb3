package org.nationalresponse.workbook.framework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A pack that is not ours: one domain, two capabilities, one register. Tests break it in one place at a time. */
final class SmallPack {

    static final Map<String, String> FILES = Map.of(
            "pack.yaml", """
                    id: tiny
                    edition: "1"
                    languages: [en]
                    registers: [contact]
                    domains:
                      - id: tiny.all
                        capabilities:
                          - { id: tiny.a, number: 1,
                              pages: [contact],
                              movesWith: [tiny.b],
                              criteria: [
                                { id: tiny.a.first,
                                  covers: [B1a] },
                              ] }
                          - id: tiny.b
                            number: 2
                            criteria:
                              - id: tiny.b.first
                    """,
            "registers/contact.yaml", """
                    id: contact
                    sections:
                      - id: who
                        fields:
                          - id: office
                            type: text
                          - id: reachable
                            type: choice
                            choices: [always, day]
                          - id: hours
                            type: text
                            when: reachable=day
                          - id: checkedOn
                            type: date
                    """,
            "texts/en.properties", """
                    pack.name=Tiny
                    pack.about=A small pack
                    phase.1=One
                    phase.2=Two
                    phase.3=Three
                    phase.4=Four
                    tiny.all.name=All
                    tiny.a.name=A
                    tiny.a.what=What
                    tiny.a.why=Why
                    tiny.a.how=First.\\nThen.
                    tiny.a.first.text=Something \\
                      is there
                    tiny.b.name=B
                    tiny.b.what=What
                    tiny.b.why=Why
                    tiny.b.how=How
                    tiny.b.first.text=Something else is there
                    contact.name=Contacts
                    contact.about=Whom to call
                    contact.who.title=Who
                    contact.office.label=Office
                    contact.reachable.label=When
                    contact.reachable.always=Always
                    contact.reachable.day=By day
                    contact.hours.label=Hours
                    contact.checkedOn.label=Checked on
                    """);

    private SmallPack() {}

    static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Writes the pack as a folder, with its parts as sub folders. */
    static Path drop(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }
}
