package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.text.Message;
import tools.jackson.databind.JsonNode;

/** From the files of a pack to the pack, or to a fault that names file, line and reason. */
final class PackReader {

    private final Map<String, byte[]> files;
    private final boolean foreign;
    private final Findings findings = new Findings();

    private PackReader(Map<String, byte[]> files, boolean foreign) {
        this.files = files;
        this.foreign = foreign;
    }

    /**
     * Reads a pack in a language.
     *
     * @param foreign whether the files came from outside the program: then the schemas are asked, and all translations are read.
     *     A test does both for the program's own packs, so that the start need not
     */
    static Pack read(Map<String, byte[]> files, Locale locale, boolean foreign) {
        return new PackReader(files, foreign).read(locale);
    }

    /** What a pack calls itself, as far as that can be read. */
    static String reference(YamlFile pack) {
        return pack.root().path("id").asString("") + "@" + pack.root().path("edition").asString("");
    }

    private Pack read(Locale locale) {
        YamlFile pack = yaml(PackFiles.PACK);
        check(PackSchema.PACK, pack);
        refuseMissingAndUnlisted(pack);
        List<YamlFile> registers = PackFiles.strings(pack.root().path("registers")).stream()
                .map(id -> yaml(PackFiles.register(id)))
                .toList();
        for (YamlFile register : registers) {
            check(PackSchema.REGISTER, register);
        }
        List<String> languages = PackFiles.strings(pack.root().path("languages"));
        Map<String, Map<String, String>> texts = texts(languages, locale);
        String own = languages.get(0);
        PackBuilder builder = new PackBuilder(pack, registers, texts.get(own), PackFiles.texts(own), findings);
        Map<String, String> words = new HashMap<>(texts.get(own));
        chosen(languages, locale).ifPresent(language -> words.putAll(texts.get(language)));
        Pack read = builder.build(new PackTexts(words));
        findings.stopIfAny();
        return read;
    }

    private YamlFile yaml(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw Findings.fault(name, Message.of("framework.reason.not-here"));
        }
        return YamlFile.read(name, bytes);
    }

    private void check(PackSchema schema, YamlFile file) {
        if (foreign) {
            schema.check(file, findings);
            findings.stopIfAny();
        }
    }

    private void refuseMissingAndUnlisted(YamlFile pack) {
        for (JsonNode id : pack.root().path("registers").values()) {
            refuseMissing(PackFiles.register(id.asString()), id);
        }
        for (JsonNode language : pack.root().path("languages").values()) {
            refuseMissing(PackFiles.texts(language.asString()), language);
        }
        List<String> listed = PackFiles.listed(pack);
        files.keySet().stream()
                .filter(PackFiles::isWanted)
                .filter(name -> !listed.contains(name))
                .forEach(name -> findings.add(name, Message.of("framework.reason.not-listed")));
        findings.stopIfAny();
    }

    private void refuseMissing(String name, JsonNode where) {
        if (!files.containsKey(name)) {
            findings.add(PackFiles.PACK, YamlFile.line(where), Message.of("framework.reason.no-such-file", "name", name));
        }
    }

    private Map<String, Map<String, String>> texts(List<String> languages, Locale locale) {
        List<String> needed = new ArrayList<>(languages);
        if (!foreign) {
            needed.removeIf(language -> !language.equals(languages.get(0))
                    && !chosen(languages, locale).filter(language::equals).isPresent());
        }
        Map<String, Map<String, String>> texts = new HashMap<>();
        for (String language : needed) {
            String name = PackFiles.texts(language);
            texts.put(language, TextsFile.read(name, files.get(name)));
        }
        return texts;
    }

    /** The translation for a locale: of the whole tag, else of its language; absent: the pack's own language. */
    private static Optional<String> chosen(List<String> languages, Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage())
                .filter(languages::contains)
                .findFirst();
    }
}
