package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One act of a country towards an instrument, as entered.
 *
 * @param instrument the instrument's id, for instance {@code CRC}
 * @param kind absent while the person has not chosen it
 * @param date of signature, or of deposit with the depositary (registration for ILO conventions)
 * @param inForce the date in force as the depositary publishes it; wins over any suggestion
 * @param note reservation or declaration text, territories named, age specified …
 * @param territories the territories it reaches or leaves out
 * @param checkedOn when the source was last looked at; absent means never
 */
public record TreatyAction(
        UUID id,
        String instrument,
        Optional<ActionKind> kind,
        Optional<LocalDate> date,
        Optional<LocalDate> inForce,
        Optional<String> note,
        Optional<String> territories,
        Optional<String> source,
        Optional<LocalDate> checkedOn) {}
