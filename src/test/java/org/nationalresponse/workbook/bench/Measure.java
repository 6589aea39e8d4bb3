package org.nationalresponse.workbook.bench;

/**
 * One measured number beside its promise.
 *
 * @param value in {@code unit}
 * @param baseline what it is compared with, measured in the same run
 * @param limit the most that {@code value} may be
 */
public record Measure(String name, double value, String unit, double baseline, double limit) {

    public boolean kept() {
        return value <= limit;
    }
}
