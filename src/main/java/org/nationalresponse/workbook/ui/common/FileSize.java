package org.nationalresponse.workbook.ui.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.nationalresponse.workbook.text.Texts;

/** How large a file is, as people say it: 812 bytes, 64 kB, 1.2 MB. */
public final class FileSize {

    private static final List<String> UNITS = List.of("bytes", "kilo", "mega", "giga");
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);
    /** A number of four digits is said in the next unit. */
    private static final BigDecimal FOUR_DIGITS = BigDecimal.valueOf(1000);

    private FileSize() {}

    public static String words(long bytes, Texts texts) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (rounded(size, unit).compareTo(FOUR_DIGITS) >= 0 && unit < UNITS.size() - 1) {
            size = size.divide(STEP);
            unit++;
        }
        return texts.get("common.size." + UNITS.get(unit), "size", texts.number(rounded(size, unit)));
    }

    /** One digit after the point where only one stands before it. */
    private static BigDecimal rounded(BigDecimal size, int unit) {
        int digits = unit > 0 && size.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        BigDecimal rounded = size.setScale(digits, RoundingMode.HALF_UP);
        return rounded.compareTo(rounded.setScale(0, RoundingMode.DOWN)) == 0 ? rounded.setScale(0, RoundingMode.DOWN) : rounded;
    }
}
