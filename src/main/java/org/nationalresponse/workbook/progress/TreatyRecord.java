package org.nationalresponse.workbook.progress;

import java.util.List;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.treaty.Instruments;
import org.nationalresponse.workbook.treaty.Standing;

/** Where a country stands towards every instrument. */
public final class TreatyRecord {

    private TreatyRecord() {}

    public static List<Standing> of(Workbook workbook, Instruments instruments) {
        return List.of();
    }
}
