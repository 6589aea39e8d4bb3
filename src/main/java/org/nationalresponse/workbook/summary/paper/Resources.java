package org.nationalresponse.workbook.summary.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files that travel inside the program, read once. */
final class Resources {

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private Resources() {}

    /** @param name of a file of style rules */
    static String style(String name) {
        return text("/org/nationalresponse/workbook/summary/pages/" + name);
    }

    /** @param name relative to this package, or absolute */
    static byte[] bytes(String name) {
        return READ.computeIfAbsent(name, Resources::read);
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
