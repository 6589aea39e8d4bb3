package org.nationalresponse.workbook.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The packs that come with the program. A small index names them, so that nothing has to search the class path. */
final class BuiltInPacks {

    private static final String HOME = "packs/";

    /** Folder by reference, in the order in which the packs are offered. */
    private final Map<String, String> folders = new LinkedHashMap<>();

    BuiltInPacks() {
        List<String> index = new String(bytes(HOME + "index.txt"), StandardCharsets.UTF_8).lines().toList();
        for (String line : index) {
            String[] parts = line.split(" ");
            folders.put(parts[0], parts[1]);
        }
    }

    Set<String> references() {
        return folders.keySet();
    }

    boolean has(String reference) {
        return folders.containsKey(reference);
    }

    Map<String, byte[]> files(String reference) {
        String folder = HOME + folders.get(reference) + "/";
        YamlFile pack = YamlFile.read(PackFiles.PACK, bytes(folder + PackFiles.PACK));
        Map<String, byte[]> files = new LinkedHashMap<>();
        PackFiles.listed(pack).forEach(name -> files.put(name, bytes(folder + name)));
        return files;
    }

    /** The pack of the program that these files are, byte for byte: it was checked when the program was built. */
    Optional<String> same(Map<String, byte[]> files) {
        return references().stream()
                .filter(reference -> Arrays.equals(
                        files.get(PackFiles.PACK), bytes(HOME + folders.get(reference) + "/" + PackFiles.PACK)))
                .filter(reference -> equal(files, files(reference)))
                .findFirst();
    }

    private static boolean equal(Map<String, byte[]> some, Map<String, byte[]> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
