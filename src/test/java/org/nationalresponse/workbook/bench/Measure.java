package org.nationalresponse.workbook.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * One measured number beside its promise.
 *
 * @param value in {@code unit}
 * @param baseline what it is compared with, measured in the same run
 * @param limit the most that {@code value} may be; infinite where nothing is promised and the number is only of interest
 * @param raw the numbers that it was made from, in words
 */
public record Measure(String name, double value, String unit, double baseline, double limit, String raw) {

    public Measure(String name, double value, String unit, double baseline, double limit) {
        this(name, value, unit, baseline, limit, "");
    }

    Measure named(String other) {
        return new Measure(other, value, unit, baseline, limit, raw);
    }

    public boolean promised() {
        return Double.isFinite(limit);
    }

    public boolean kept() {
        return value <= limit;
    }

    double ratio() {
        return value / baseline;
    }

    /** Takes measures from another program; see {@link #read}. */
    static void write(List<Measure> measures, Path path) {
        JsonMapper.shared().writeValue(path, measures);
    }

    static List<Measure> read(Path path) {
        return List.of(JsonMapper.shared().readValue(path, Measure[].class));
    }

    static double middle(double... values) {
        return percentile(50, values);
    }

    static double percentile(int percent, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    /** The middle, the 99th percentile and the extremes of many numbers; all of them where they are few. */
    static String inWords(String name, double... values) {
        if (values.length <= 15) {
            return name + ": "
                    + Arrays.stream(values).mapToObj(Measure::number).collect(Collectors.joining(" "));
        }
        return name + ": " + values.length + " times, least " + number(percentile(0, values))
                + ", middle " + number(middle(values)) + ", 99th percentile " + number(percentile(99, values)) + ", most " + number(percentile(100, values));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
