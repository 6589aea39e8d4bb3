package org.nationalresponse.workbook.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All measurements as one table, and below it the numbers that they were made from. */
final class BenchTable {

    private static final String ROW = "%-52s %9s %-4s %9s %7s %9s  %s%n";

    private BenchTable() {}

    static String of(List<Measure> measures) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, ROW, "what", "value", "unit", "baseline", "ratio", "limit", "kept"));
        for (Measure measure : measures) {
            out.append(String.format(
                    Locale.ROOT,
                    ROW,
                    measure.name(),
                    Measure.number(measure.value()),
                    measure.unit(),
                    Measure.number(measure.baseline()),
                    Measure.number(measure.ratio()),
                    measure.promised() ? Measure.number(measure.limit()) : "-",
                    measure.promised() ? measure.kept() ? "yes" : "NO" : "-"));
        }
        return out.append(measures.stream()
                        .filter(measure -> !measure.raw().isEmpty())
                        .map(measure -> "\n" + measure.name() + ", in " + measure.unit() + "\n    "
                                + measure.raw().replace("\n", "\n    "))
                        .collect(Collectors.joining()))
                .append('\n')
                .toString();
    }
}
