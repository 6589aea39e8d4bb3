package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Fault;

/**
 * The packs that a workbook uses. They travel inside the file, so that a colleague without them can open it; where this computer
 * has them too, its own win, since their texts may be newer.
 */
public final class UsedPacks {

    private static final String FOLDER = "packs/";

    private UsedPacks() {}

    /** The files to put into a workbook that is to use these packs, by name. */
    public static Map<String, byte[]> attachments(List<String> references, Packs packs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String reference : references) {
            packs.files(reference).forEach((name, bytes) -> files.put(FOLDER + reference + "/" + name, bytes));
        }
        return files;
    }

    /**
     * All that a copy of an open workbook takes along: its packs, of which one that this computer does not have is taken from the
     * workbook itself, and the crest.
     */
    public static Map<String, byte[]> attachments(WorkbookFile file, List<String> references, Packs packs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String reference : references) {
            try {
                files.putAll(attachments(List.of(reference), packs));
            } catch (Fault notHere) {
                inside(file, reference).forEach((name, bytes) -> files.put(FOLDER + reference + "/" + name, bytes));
            }
        }
        Crest.in(file).ifPresent(png -> files.put(Crest.NAME, png));
        return files;
    }

    /**
     * The packs of an open workbook, in a language: also those that only a round before was held against. Last the one that every
     * workbook has.
     */
    public static List<Pack> of(WorkbookFile file, Packs packs, Locale locale) {
        List<Pack> used = new ArrayList<>();
        for (String reference : Profile.of(file.content()).packs()) {
            used.add(load(file, reference, packs, locale));
        }
        if (used.stream().noneMatch(pack -> pack.reference().equals(Packs.COMMON))) {
            used.add(packs.load(Packs.COMMON, locale));
        }
        return used;
    }

    /**
     * The packs that a round is held against, in their order. One that no list of the workbook names belongs to every round.
     *
     * @param all the packs of the workbook
     */
    public static List<Pack> in(List<Pack> all, Round round, Workbook workbook) {
        if (all.stream().map(Pack::id).distinct().count() == all.size()) {
            return all; // one edition of each, as nearly always
        }
        List<String> held = round.packs(workbook);
        List<String> listed = Profile.of(workbook).packs();
        return Stream.concat(
                        held.stream().flatMap(reference -> all.stream().filter(pack -> pack.reference().equals(reference))),
                        all.stream().filter(pack -> !listed.contains(pack.reference())
                                && held.stream().noneMatch(reference -> reference.startsWith(pack.id() + "@"))))
                .toList();
    }

    /** All packs, those that a round is held against first, so that its words win where two editions name the same thing. */
    public static List<Pack> firstIn(List<Pack> all, Round round, Workbook workbook) {
        return Stream.concat(in(all, round, workbook).stream(), all.stream()).distinct().toList();
    }

    private static Pack load(WorkbookFile file, String reference, Packs packs, Locale locale) {
        try {
            return packs.load(reference, locale);
        } catch (Fault notHere) {
            Map<String, byte[]> inside = inside(file, reference);
            if (inside.isEmpty()) {
                throw notHere;
            }
            return packs.load(inside, locale);
        }
    }

    private static Map<String, byte[]> inside(WorkbookFile file, String reference) {
        return PackLibrary.carried(name -> file.attachment(FOLDER + reference + "/" + name));
    }
}
