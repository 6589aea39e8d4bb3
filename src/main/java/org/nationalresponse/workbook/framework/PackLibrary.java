package org.nationalresponse.workbook.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;

/**
 * The program's own packs and those in a folder of dropped packs, one sub folder each. Nothing is read before it is asked for.
 * May be used from several threads.
 */
public final class PackLibrary implements Packs {

    private final Path dropped;
    private final BuiltInPacks builtIn = new BuiltInPacks();
    private final Map<String, Pack> loaded = new ConcurrentHashMap<>();

    /** @param dropped the folder of dropped packs; need not exist */
    public PackLibrary(Path dropped) {
        this.dropped = dropped;
    }

    @Override
    public Offer offered(Locale locale) {
        List<Pack> packs = new ArrayList<>();
        builtIn.references().stream()
                .filter(reference -> !reference.equals(COMMON))
                .forEach(reference -> packs.add(builtIn(reference, locale)));
        List<Message> broken = new ArrayList<>();
        Set<String> taken = new HashSet<>(builtIn.references());
        try {
            for (Path entry : droppedEntries()) {
                readDropped(entry, locale, taken, packs, broken);
            }
        } catch (Fault e) {
            broken.addAll(e.messages());
        }
        refuseBadBridges(packs, broken);
        return new Offer(packs, broken);
    }

    @Override
    public Pack load(String reference, Locale locale) {
        Pack pack = read(reference, locale);
        pack.bridge()
                .flatMap(bridge -> here(bridge.from(), locale))
                .flatMap(before -> bridgeFault(pack, before))
                .ifPresent(fault -> {
                    throw new Fault(fault);
                });
        return pack;
    }

    private Pack read(String reference, Locale locale) {
        if (builtIn.has(reference)) {
            return builtIn(reference, locale);
        }
        Path folder = find(reference);
        return naming(folder, () -> PackReader.read(PackFolder.read(folder), locale, true));
    }

    private Optional<Pack> here(String reference, Locale locale) {
        try {
            return Optional.of(read(reference, locale));
        } catch (Fault notHere) {
            return Optional.empty();
        }
    }

    @Override
    public Pack load(Map<String, byte[]> files, Locale locale) {
        Optional<String> own = builtIn.same(files);
        if (own.isPresent()) {
            return builtIn(own.get(), locale);
        }
        try {
            return PackReader.read(files, locale, true);
        } catch (Fault e) {
            throw told("framework.carried-refused", "", e);
        }
    }

    @Override
    public Map<String, byte[]> files(String reference) {
        if (builtIn.has(reference)) {
            return builtIn.files(reference);
        }
        Path folder = find(reference);
        return naming(folder, () -> PackFolder.read(folder));
    }

    /**
     * The files of a pack that travels in a workbook, for {@link #load(Map, Locale)}, which tells what is missing or damaged.
     *
     * @param attachment gives a file of the pack by the name that {@link #files} gave it
     */
    public static Map<String, byte[]> carried(Function<String, Optional<byte[]>> attachment) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        attachment.apply(PackFiles.PACK).ifPresent(bytes -> {
            files.put(PackFiles.PACK, bytes);
            listed(bytes).forEach(name -> attachment.apply(name).ifPresent(file -> files.put(name, file)));
        });
        return files;
    }

    private static List<String> listed(byte[] pack) {
        try {
            return PackFiles.listed(YamlFile.read(PackFiles.PACK, pack));
        } catch (Fault e) {
            return List.of();
        }
    }

    private Pack builtIn(String reference, Locale locale) {
        return loaded.computeIfAbsent(
                reference + " " + locale.toLanguageTag(),
                key -> PackReader.read(builtIn.files(reference), locale, false));
    }

    private void readDropped(Path entry, Locale locale, Set<String> taken, List<Pack> packs, List<Message> broken) {
        String name = entry.getFileName().toString();
        if (!Files.isDirectory(entry)) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                broken.add(Message.of("framework.archive", "pack", name));
            }
            return;
        }
        try {
            Pack pack = PackReader.read(PackFolder.read(entry), locale, true);
            if (taken.add(pack.reference())) {
                packs.add(pack);
            } else {
                broken.add(Message.of("framework.doubled-pack", "pack", name, "reference", pack.reference()));
            }
        } catch (Fault e) {
            broken.add(told("framework.refused", name, e).messages().get(0));
        }
    }

    /** A bridge can be held against the edition from which it leads only once both were read. */
    private void refuseBadBridges(List<Pack> packs, List<Message> broken) {
        for (Pack pack : List.copyOf(packs)) {
            packs.stream()
                    .filter(before -> pack.bridge().filter(bridge -> bridge.from().equals(before.reference())).isPresent())
                    .findFirst()
                    .flatMap(before -> bridgeFault(pack, before))
                    .ifPresent(fault -> {
                        packs.remove(pack);
                        broken.add(fault);
                    });
        }
    }

    private Optional<Message> bridgeFault(Pack pack, Pack before) {
        if (pack.bridge().filter(bridge -> bridge.startsAt(before)).isPresent()) {
            return Optional.empty();
        }
        YamlFile file = YamlFile.read(PackFiles.PACK, files(pack.reference()).get(PackFiles.PACK));
        Findings findings = new Findings();
        new BridgeReader(file, findings).checkAgainst(before);
        try {
            findings.stopIfAny();
            return Optional.empty();
        } catch (Fault e) {
            return Optional.of(told("framework.refused", find(pack.reference()).getFileName().toString(), e).messages().get(0));
        }
    }

    /** The folder of a dropped pack; a broken one is found as well, so that its own fault is told and not that it is missing. */
    private Path find(String reference) {
        return droppedEntries().stream()
                .filter(Files::isDirectory)
                .filter(folder -> reference(folder).filter(reference::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new Fault(
                        Message.of("framework.not-on-this-computer", "reference", reference, "folder", dropped.toString())));
    }

    private static Optional<String> reference(Path folder) {
        try {
            byte[] pack = PackFolder.read(folder).get(PackFiles.PACK);
            return Optional.ofNullable(pack).map(bytes -> PackReader.reference(YamlFile.read(PackFiles.PACK, bytes)));
        } catch (Fault e) {
            return Optional.empty();
        }
    }

    private List<Path> droppedEntries() {
        if (!Files.isDirectory(dropped)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(dropped)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new Fault(Message.of("framework.folder-unreadable", "folder", dropped.toString()), e);
        }
    }

    private static <T> T naming(Path folder, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Fault e) {
            throw told("framework.refused", folder.getFileName().toString(), e);
        }
    }

    /** Each place and reason within the sentence that says which pack it is about. */
    private static Fault told(String key, String pack, Fault fault) {
        return new Fault(
                fault.messages().stream()
                        .map(finding -> Message.of(key, "pack", pack, "finding", finding))
                        .toList(),
                fault);
    }
}
