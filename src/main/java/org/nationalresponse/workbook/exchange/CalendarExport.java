package org.nationalresponse.workbook.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Due;
import org.nationalresponse.workbook.progress.Target;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import org.nationalresponse.workbook.text.Texts;

/**
 * Deadlines for a calendar program, as iCalendar (RFC 5545). Each is an event of a whole day, without a time zone, so that it is
 * the same day everywhere. A later export has the same ids and higher sequence numbers: importing it again moves events and
 * doubles none.
 *
 * <p>No METHOD: to publish would ask for an organizer's address (RFC 5546, 3.2.1), and a file that is imported needs neither.
 */
public final class CalendarExport {

    private static final String PRODUCT = "-//National Response Workbook//Deadlines//EN";
    private static final String DOMAIN = "@national-response-workbook";
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private final Profile profile;
    private final List<Pack> packs;
    private final Texts texts;
    private final Instant now;

    private CalendarExport(Profile profile, List<Pack> packs, Texts texts, Instant now) {
        this.profile = profile;
        this.packs = packs;
        this.texts = texts;
        this.now = now;
    }

    /** Writes those that have a day. The stream stays open. */
    public static void write(
            Workbook workbook, List<Due> dues, List<Pack> packs, Texts texts, Clock clock, OutputStream out) {
        CalendarExport export = new CalendarExport(
                Profile.of(workbook), packs, texts, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        dues.forEach(due -> due.date().ifPresent(date -> calendar.add(export.event(due, date))));
        try {
            StringWriter text = new StringWriter();
            // Its own folding counts letters where the standard counts bytes, and may cut a letter in two.
            new CalendarOutputter(false).output(calendar, text);
            out.write(FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Fault(Message.of("exchange.calendar.unwritable"), e);
        }
    }

    private VEvent event(Due due, LocalDate date) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(due)));
        event.add(new DtStamp(now));
        event.add(new LastModified(now));
        event.add(new Sequence((int) ChronoUnit.SECONDS.between(FIRST, now)));
        event.add(new DtStart<>(date));
        event.add(new DtEnd<>(date.plusDays(1)));
        event.add(new Summary(summary(due)));
        event.add(new Description(description(due)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String uid(Due due) {
        String country = profile.entry().text(Profile.COUNTRY).or(() -> profile.entry().text(Profile.COUNTRY_NAME)).orElse("");
        return UUID.nameUUIDFromBytes((country + "/" + due.key()).getBytes(StandardCharsets.UTF_8)) + DOMAIN;
    }

    private String summary(Due due) {
        String words = texts.say(due.text());
        return plain(profile.practice() ? texts.get("exchange.calendar.practice", "matter", words) : words);
    }

    private String description(Due due) {
        List<String> lines = new ArrayList<>();
        page(due.target()).ifPresent(page -> lines.add(texts.get("exchange.calendar.page", "page", page)));
        if (due.suggested()) {
            lines.add(texts.get("exchange.calendar.suggested"));
        }
        if (profile.practice()) {
            lines.add(texts.get("exchange.calendar.practice-line"));
        }
        return plain(String.join("\n", lines));
    }

    /** What the page is called on which the matter stands. */
    private Optional<String> page(Target target) {
        if (target.page().equals(Target.TREATIES)) {
            return Optional.of(texts.get("exchange.calendar.ratifications"));
        }
        if (target.page().equals(Target.SUMMARY)) {
            return Optional.of(texts.get("exchange.calendar.summary"));
        }
        return packs.stream()
                .flatMap(pack -> Stream.concat(
                                pack.registers().stream().map(register -> register.id()),
                                pack.capabilities().map(capability -> capability.id()))
                        .filter(target.page()::equals)
                        .flatMap(id -> pack.texts().find(id + ".name").stream()))
                .findFirst();
    }

    /** Letters that no calendar may hold, such as a bell, are left out. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
