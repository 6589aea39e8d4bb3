package org.nationalresponse.workbook.treaty;

import java.util.List;
import java.util.Optional;

/** The instruments that the program knows, in the order in which they are shown. */
public record Instruments(List<Instrument> all) {

    public Instruments {
        all = List.copyOf(all);
    }

    public Optional<Instrument> find(String id) {
        return all.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
    }
}
