package org.nationalresponse.workbook.framework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nationalresponse.workbook.text.Message;

/** The packs that this computer has: those of the program and those dropped into the settings folder. */
public interface Packs {

    /** The program's own pack that every workbook uses, whatever framework was chosen: the actions of the plan. Never offered. */
    String COMMON = "common@1";

    /** What may be chosen for a new workbook, the program's own first, and what was found broken with the reason. */
    Offer offered(Locale locale);

    /**
     * A pack in a language, or in the pack's own first language where it has no such translation.
     *
     * @param reference {@code id@edition}
     * @throws org.nationalresponse.workbook.text.Fault where it is not here, or broken: names file, line and reason
     */
    Pack load(String reference, Locale locale);

    /** The pack read from the files that travel inside a workbook, by file name. */
    Pack load(Map<String, byte[]> files, Locale locale);

    /** The files of a pack by name, to put them into a workbook. */
    Map<String, byte[]> files(String reference);

    /** Packs that can be chosen, and one message for each folder that cannot. */
    record Offer(List<Pack> packs, List<Message> broken) {}
}
