package org.nationalresponse.workbook.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where this program keeps its own things on this computer, by the rules of each operating system: the XDG base directories on
 * Linux, {@code AppData} on Windows, {@code Library} on a Mac. No folder is made here.
 *
 * @param settings what the person chose; packs that were dropped in
 * @param cache what can be made again
 * @param log the program's log
 */
public record Folders(Path settings, Path cache, Path log) {

    /** A folder that holds all of them, for a portable installation and for tests. */
    public static final String HOME = "workbook.home";

    private static final String NAME = "national-response-workbook";

    /** The folders of this process. */
    public static Folders here() {
        return of(System.getenv(), System.getProperties());
    }

    /** The folders for an environment and system properties; nothing else is looked at. */
    public static Folders of(Map<String, String> environment, Properties properties) {
        Optional<Path> own = absolute(properties.getProperty(HOME));
        if (own.isPresent()) {
            return new Folders(own.get().resolve("settings"), own.get().resolve("cache"), own.get().resolve("log"));
        }
        Path home = absolute(properties.getProperty("user.home")).orElseGet(() -> Path.of("").toAbsolutePath());
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return windows(environment, home);
        }
        return system.startsWith("mac") ? mac(home) : linux(environment, home);
    }

    private static Folders windows(Map<String, String> environment, Path home) {
        Path roaming = absolute(environment.get("APPDATA")).orElse(home.resolve("AppData").resolve("Roaming"));
        Path local = absolute(environment.get("LOCALAPPDATA")).orElse(home.resolve("AppData").resolve("Local"));
        return new Folders(roaming.resolve(NAME), local.resolve(NAME).resolve("cache"), local.resolve(NAME).resolve("log"));
    }

    private static Folders mac(Path home) {
        Path library = home.resolve("Library");
        return new Folders(
                library.resolve("Application Support").resolve(NAME),
                library.resolve("Caches").resolve(NAME),
                library.resolve("Logs").resolve(NAME));
    }

    private static Folders linux(Map<String, String> environment, Path home) {
        Path config = absolute(environment.get("XDG_CONFIG_HOME")).orElse(home.resolve(".config"));
        Path cache = absolute(environment.get("XDG_CACHE_HOME")).orElse(home.resolve(".cache"));
        Path state = absolute(environment.get("XDG_STATE_HOME")).orElse(home.resolve(".local").resolve("state"));
        return new Folders(config.resolve(NAME), cache.resolve(NAME), state.resolve(NAME).resolve("log"));
    }

    /** The XDG rules: a relative path is to be ignored; and a path that this system cannot have is none. */
    private static Optional<Path> absolute(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
