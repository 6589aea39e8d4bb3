package org.nationalresponse.workbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;

class CalendarExportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");
    private static final Pack PACK = new Pack(
            "p", "1", List.of(), List.of(new Register("mandate", List.of())), new PackTexts(Map.of("mandate.name", "National rapporteur")));

    private final Workbook ghana = Workbook.empty().with(Edit.set(Kind.PROFILE, Profile.ID, Profile.COUNTRY, "GH"));

    private static Due due(String day, String instrument, String key, boolean suggested) {
        return new Due(
                Optional.ofNullable(day).map(LocalDate::parse),
                Message.of("progress.due.in-force", "instrument", instrument),
                new Target("mandate", ""),
                key,
                suggested);
    }

    private static String text(Workbook workbook, Instant now, Due... dues) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarExport.write(
                workbook, List.of(dues), List.of(PACK), Texts.in(Locale.ENGLISH), Clock.fixed(now, ZoneId.systemDefault()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void eachMatterWithADayIsAnEventOfThatWholeDay() throws Exception {
        String text = text(ghana, NOW, due("2027-03-31", "CRC", "a", false), due(null, "C182", "b", false));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("VERSION:2.0", "PRODID:-//National Response Workbook//")
                .contains("\r\nDTSTART;VALUE=DATE:20270331\r\n", "\r\nDTEND;VALUE=DATE:20270401\r\n")
                .contains("\r\nDTSTAMP:20261122T103000Z\r\n", "\r\nLAST-MODIFIED:20261122T103000Z\r\n", "TRANSP:TRANSPARENT")
                .doesNotContain("VTIMEZONE", "TZID", "METHOD");
        assertThat(events(text)).singleElement().satisfies(event -> {
            assertThat(value(event, "SUMMARY")).isEqualTo("CRC comes into force for the country");
            assertThat(value(event, "DESCRIPTION")).isEqualTo("In the workbook: National rapporteur");
            assertThat(value(event, "UID")).matches("[0-9a-f-]{36}@national-response-workbook");
        });
    }

    @Test
    void aSuggestionSaysThatItIsOneAndPracticeThatItIsPractice() throws Exception {
        Workbook practice = ghana.with(Edit.set(Kind.PROFILE, Profile.ID, Profile.PRACTICE, "yes"));

        VEvent event = events(text(practice, NOW, due("2027-03-31", "CRC", "a", true))).get(0);

        assertThat(value(event, "SUMMARY")).startsWith("PRACTICE: CRC");
        assertThat(value(event, "DESCRIPTION")).contains("\nA suggestion: ").endsWith("This country does not exist.");
    }

    @Test
    void aLaterExportMovesTheSameEvent() throws Exception {
        VEvent first = events(text(ghana, NOW, due("2027-03-31", "CRC", "a", false))).get(0);
        VEvent second = events(text(ghana, NOW.plusSeconds(1), due("2027-06-30", "CRC", "a", false))).get(0);

        assertThat(value(second, "UID")).isEqualTo(value(first, "UID"));
        assertThat(Integer.parseInt(value(second, "SEQUENCE"))).isGreaterThan(Integer.parseInt(value(first, "SEQUENCE")));
        assertThat(value(second, "DTSTART")).isEqualTo("20270630");
    }

    @Test
    void sequenceNumbersHoldForDecades() throws Exception {
        Instant late = NOW.plus(Duration.ofDays(365L * 50));

        assertThat(Integer.parseInt(value(events(text(ghana, late, due("2080-01-01", "CRC", "a", false))).get(0), "SEQUENCE")))
                .isPositive();
    }

    @Test
    void twoMattersAndTwoCountriesHaveIdsOfTheirOwn() throws Exception {
        Workbook kenya = Workbook.empty().with(Edit.set(Kind.PROFILE, Profile.ID, Profile.COUNTRY, "KE"));
        List<VEvent> all = new ArrayList<>(
                events(text(ghana, NOW, due("2027-03-31", "CRC", "a", false), due("2027-03-31", "CRC", "b", false))));
        all.addAll(events(text(kenya, NOW, due("2027-03-31", "CRC", "a", false))));

        assertThat(all.stream().map(event -> value(event, "UID")).distinct()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2028-02-29, 20280229, 20280301",
        "America/Los_Angeles, 2028-02-29, 20280229, 20280301",
        "Pacific/Kiritimati, 2026-12-31, 20261231, 20270101",
        "America/Los_Angeles, 2027-02-28, 20270228, 20270301",
        "Pacific/Apia, 2011-12-30, 20111230, 20111231",
        "America/Sao_Paulo, 2018-11-04, 20181104, 20181105"
    })
    void theDayNeverShifts(String zone, String day, String starts, String ends) throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            VEvent event = events(text(ghana, NOW, due(day, "CRC", "a", false))).get(0);

            assertThat(value(event, "DTSTART")).isEqualTo(starts);
            assertThat(value(event, "DTEND")).isEqualTo(ends);
            assertThat(value(event, "DTSTAMP")).isEqualTo("20261122T103000Z");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anyTextSurvivesAndNoLineIsLongerThanTheStandardSays() throws Exception {
        String words = "a, b; c\\d \"e\" \n:f= لجنة حقوق الطفل e\u0301 ".repeat(5) + "🌍".repeat(60) + " end";

        String text = text(ghana, NOW, due("2027-03-31", words + "\u0007\u0000", "a", false));

        assertThat(text.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\u0007", "\u0000", "\uFFFD");
        assertThat(value(events(text).get(0), "SUMMARY")).isEqualTo(words + " comes into force for the country");
    }

    @Test
    void noDeadlinesMakeACalendarWithoutEvents() {
        assertThat(text(ghana, NOW)).contains("BEGIN:VCALENDAR", "END:VCALENDAR").doesNotContain("VEVENT");
    }
}
