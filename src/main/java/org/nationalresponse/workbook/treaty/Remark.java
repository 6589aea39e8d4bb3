package org.nationalresponse.workbook.treaty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What someone found out about an instrument as a whole, where there is no act to record.
 *
 * @param noAction someone looked, and the country took no action
 * @param notOpen the instrument is not open to this country
 * @param checkedOn when that was last looked at
 */
public record Remark(boolean noAction, boolean notOpen, Optional<LocalDate> checkedOn) {

    /** Nobody noted anything. */
    public static final Remark NONE = new Remark(false, false, Optional.empty());
}
