package org.nationalresponse.workbook.treaty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the program's own list of instruments, {@code instruments.yaml} beside this class. */
public final class InstrumentReader {

    private static final String FILE = "instruments.yaml";

    /** The ILO registers ratifications; it knows neither signature nor accession nor reservation. */
    private static final Set<ActionKind> LABOUR_ACTIONS =
            EnumSet.of(ActionKind.RATIFICATION, ActionKind.DECLARATION, ActionKind.TERRITORY, ActionKind.DENUNCIATION);

    private InstrumentReader() {}

    /** All instruments, in the order of the file. */
    public static Instruments read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // A number or a yes that is left out is 0 or no.
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream in = InstrumentReader.class.getResourceAsStream(FILE)) {
            List<Row> rows = yaml.readValue(in, new TypeReference<List<Row>>() {});
            return new Instruments(rows.stream().map(Row::instrument).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(
            String id,
            String type,
            String depositary,
            String reference,
            String opened,
            String inForce,
            Rule entry,
            Rule leaving,
            Cycle reporting,
            boolean optional) {

        Instrument instrument() {
            Instrument.Type kind = Instrument.Type.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Instrument(
                    id,
                    kind,
                    depositary,
                    reference,
                    LocalDate.parse(opened),
                    Optional.ofNullable(inForce).map(LocalDate::parse),
                    Optional.ofNullable(entry).map(Rule::rule),
                    Optional.ofNullable(leaving).map(Rule::rule),
                    actions(kind),
                    Optional.ofNullable(reporting).map(Cycle::reporting),
                    optional);
        }

        private static Set<ActionKind> actions(Instrument.Type type) {
            return switch (type) {
                // Rather too many than too few: a real record must never be refused.
                case TREATY -> EnumSet.allOf(ActionKind.class);
                case LABOUR_CONVENTION -> LABOUR_ACTIONS;
                case EU_LAW, GUIDANCE -> Set.of();
            };
        }
    }

    /** A rule as written: exactly one of a period or {@code sameDay}. */
    private record Rule(int days, int months, boolean nextFirst, boolean sameDay, String article) {

        DateRule rule() {
            DateRule rule = new DateRule(days, months, nextFirst, article == null ? "" : article);
            if (rule.sameDay() != sameDay) {
                throw new IllegalStateException("a rule without a period, or with two: " + this);
            }
            return rule;
        }
    }

    /** Reporting as written; {@code with} names the instrument inside whose reports the later ones go. */
    private record Cycle(Rule first, Rule then, String with, String article) {

        Reporting reporting() {
            return new Reporting(first.rule().months(), then.rule().months(), Optional.ofNullable(with), article);
        }
    }
}
