package org.nationalresponse.workbook.ui.rounds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nationalresponse.workbook.framework.Pack;

/**
 * The editions that a next round could be held against.
 *
 * @param offered the packs that this computer has
 * @param files the files of some of them, to put into a workbook, by name; reads the disk
 */
public record Editions(List<Pack> offered, Function<List<String>, Map<String, byte[]>> files) {

    /** No edition but those that the workbook uses. */
    public static final Editions NONE = new Editions(List.of(), references -> Map.of());
}
