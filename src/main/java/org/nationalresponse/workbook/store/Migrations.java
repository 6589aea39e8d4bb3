package org.nationalresponse.workbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The numbered scripts that make a file of the newest version out of an older one or out of nothing; a file's
 * {@code user_version} says which of them it has seen.
 *
 * @param steps the first makes version 1
 */
record Migrations(List<Step> steps) {

    /**
     * One version.
     *
     * @param script SQL, each statement ending with a semicolon at the end of a line
     * @param tables the tables that there are afterwards
     */
    record Step(String script, Set<String> tables) {}

    Migrations {
        steps = List.copyOf(steps);
    }

    /** Those that this program ships. */
    static Migrations shipped() {
        return new Migrations(List.of(
                new Step(resource("V1__initial.sql"), Set.of("record", "value", "change", "attachment", "writer")),
                new Step(
                        resource("V2__files.sql"),
                        Set.of("record", "value", "change", "attachment", "writer", "file", "file_part"))));
    }

    int newest() {
        return steps.size();
    }

    /** The tables of a file of a version. */
    Set<String> tables(int version) {
        return steps.get(version - 1).tables();
    }

    static int versionOf(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** Brings an open transaction's file forward; the caller commits. */
    void run(Handle handle) {
        for (int version = versionOf(handle) + 1; version <= newest(); version++) {
            statements(steps.get(version - 1).script()).forEach(handle::execute);
            handle.execute("PRAGMA user_version = " + version);
        }
    }

    /** Splits a script at semicolons that end a line. */
    private static List<String> statements(String script) {
        String bare = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        List<String> statements = new ArrayList<>();
        for (String part : bare.split(";\\s*(\\n|$)")) {
            if (!part.isBlank()) {
                statements.add(part.strip());
            }
        }
        return statements;
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("migration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
