package org.nationalresponse.workbook.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The same for a copy of an open workbook: a pack that this computer does not have is taken from the workbook itself. */
    public static Map<String, byte[]> attachments(WorkbookFile file, List<String> references, Packs packs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String reference : references) {
            try {
                files.putAll(attachments(List.of(reference), packs));
            } catch (Fault notHere) {
                inside(file, reference).forEach((name, bytes) -> files.put(FOLDER + reference + "/" + name, bytes));
            }
        }
        return files;
    }

    /** The packs of an open workbook, in a language. */
    public static List<Pack> of(WorkbookFile file, Packs packs, Locale locale) {
        List<Pack> used = new ArrayList<>();
        for (String reference : Profile.of(file.content()).packs()) {
            used.add(load(file, reference, packs, locale));
        }
        return used;
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
