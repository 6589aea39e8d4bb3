package org.nationalresponse.workbook.framework;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which files make a pack, and how they are called. */
final class PackFiles {

    static final String PACK = "pack.yaml";

    private static final String REGISTERS = "registers";
    private static final String TEXTS = "texts";

    private PackFiles() {}

    static String register(String id) {
        return REGISTERS + "/" + id + ".yaml";
    }

    static String texts(String language) {
        return TEXTS + "/" + language + ".properties";
    }

    static boolean isPart(String folder) {
        return folder.equals(REGISTERS) || folder.equals(TEXTS);
    }

    static boolean isWanted(String name) {
        return name.equals(PACK)
                || name.startsWith(REGISTERS + "/") && name.endsWith(".yaml")
                || name.startsWith(TEXTS + "/") && name.endsWith(".properties");
    }

    /** The names of all files that a pack.yaml speaks of, itself first. Says nothing on whether they are there. */
    static List<String> listed(YamlFile pack) {
        List<String> names = new ArrayList<>();
        names.add(PACK);
        strings(pack.root().path("registers")).forEach(id -> names.add(register(id)));
        strings(pack.root().path("languages")).forEach(language -> names.add(texts(language)));
        return names;
    }

    static List<String> strings(JsonNode list) {
        return list.values().stream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }
}
