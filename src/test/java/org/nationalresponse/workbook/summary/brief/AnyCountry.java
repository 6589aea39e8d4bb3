package org.nationalresponse.workbook.summary.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.InstrumentNote;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.document.Paper;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;
import org.nationalresponse.workbook.treaty.Instruments;

/** A country that a number makes: short, long or empty records, few or many capabilities, in one of five scripts. */
final class AnyCountry {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instruments INSTRUMENTS = InstrumentReader.read();
    private static final int[] CAPABILITIES = {1, 2, 3, 5, 6, 7, 12, 21, 24, 40, 60};
    private static final int[] RECORDS = {0, 1, 3, 8, 40};
    /** Words of a short, an ordinary, a long and a boundless text. */
    private static final int[] LENGTHS = {2, 12, 45, 400};
    private static final List<String> SCRIPTS = List.of(
            "policy response of the ministry for children online and counselling",
            "национальный ответ министерства для детей в сети",
            "εθνική απάντηση του υπουργείου για τα παιδιά στο διαδίκτυο",
            "الاستجابة الوطنية لوزارة العدل من أجل الأطفال",
            "Ứng phó quốc gia của Bộ Tư pháp vì trẻ em");

    private final Random random;
    private final List<String> letters;
    private final int length;
    private Workbook workbook = Workbook.empty();

    private AnyCountry(int seed) {
        random = new Random(seed);
        letters = List.of(SCRIPTS.get(seed % SCRIPTS.size()).split(" "));
        length = LENGTHS[random.nextInt(LENGTHS.length)];
    }

    static Paper paper(int seed) {
        return seed % 2 == 0 ? Paper.A4 : Paper.LETTER;
    }

    static Source source(int seed) {
        return new AnyCountry(seed).source(seed % 3 == 2);
    }

    private Source source(boolean mirrored) {
        Texts texts = mirrored ? Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of) : Texts.in(Locale.ENGLISH);
        List<Pack> packs = List.of(framework(), lists());
        int records = RECORDS[random.nextInt(RECORDS.length)];
        if (records > 0 || random.nextBoolean()) {
            profile();
            rounds(packs.get(0), 1 + random.nextInt(5));
            registers(records);
        }
        return new Source(workbook, packs, TreatyActions.standings(workbook, INSTRUMENTS), texts, TODAY);
    }

    /** Registers without capabilities. */
    private static Pack lists() {
        return new Pack("lists", "1", List.of(), Crowded.PACK.registers(), Crowded.PACK.texts());
    }

    private Pack framework() {
        int count = CAPABILITIES[random.nextInt(CAPABILITIES.length)];
        int domains = 1 + random.nextInt(Math.min(count, 8));
        int name = random.nextInt(4) == 0 ? 18 : 4;
        Map<String, String> words = new HashMap<>();
        words.put("pack.name", text(3));
        IntStream.rangeClosed(1, Pack.PHASES).forEach(phase -> words.put("phase." + phase, "Phase " + phase));
        List<List<Capability>> each = new ArrayList<>();
        IntStream.range(0, domains).forEach(domain -> each.add(new ArrayList<>()));
        for (int number = 0; number < count; number++) {
            String id = "c" + number;
            words.put(id + ".name", text(1 + random.nextInt(name)));
            words.put(id + ".1.text", text(9));
            List<Criterion> criteria = List.of(new Criterion(id + ".1", List.of()));
            each.get(number * domains / count).add(new Capability(id, number + 1, criteria, List.of(), List.of()));
        }
        List<Domain> made = new ArrayList<>();
        for (int domain = 0; domain < domains; domain++) {
            words.put("d" + domain + ".name", text(1 + random.nextInt(4)));
            made.add(new Domain("d" + domain, each.get(domain)));
        }
        return new Pack("any", "1", made, List.of(), new PackTexts(words));
    }

    private void profile() {
        put(Profile.KIND, Profile.ID, Map.of(
                Profile.COUNTRY_NAME, text(length == 400 ? 30 : 3),
                Profile.MINISTRY, typed(),
                Profile.FOCAL_POINT, text(3),
                Profile.COVER_LINE, typed(),
                Profile.PRACTICE, random.nextBoolean() ? "yes" : "no",
                Profile.NEXT_ELECTION, "2027-10-03"));
        put(Kind.INSTRUMENT_NOTE, Ids.instrumentNote("OPIC"), Map.of(InstrumentNote.REASON, typed()));
        for (String instrument : List.of("CRC", "OPSC", "OPIC", "LANZ", "BUD", "C182", "TIP", "UNTOC", "UNCC")) {
            put(TreatyActions.KIND, Ids.fresh(), Map.of(
                    TreatyActions.INSTRUMENT, instrument,
                    TreatyActions.ACTION, random.nextInt(3) == 0 ? "signature" : "ratification",
                    TreatyActions.DATE, day().toString()));
        }
    }

    private void rounds(Pack framework, int count) {
        for (int number = 1; number <= count; number++) {
            UUID round = Ids.round(number);
            put(Round.KIND, round, Map.of(
                    Round.NUMBER, String.valueOf(number),
                    Round.FROM, "2026-01-01",
                    Round.TO, "2026-12-31",
                    Round.SUMMARY, typed(),
                    Round.HELP_NEEDED, typed(),
                    Round.HELP_OFFERED, typed(),
                    Round.METHOD, typed(),
                    Round.TOOK_PART, typed(),
                    Round.BODIES_ASKED, "12",
                    Round.BODIES_ANSWERED, "9"));
            framework.capabilities().filter(capability -> random.nextInt(6) > 0).forEach(capability -> put(
                    Rating.KIND, Ids.rating(round, capability.id()), Map.of(
                            Rating.ROUND, round.toString(),
                            Rating.CAPABILITY, capability.id(),
                            Rating.PHASE, String.valueOf(1 + random.nextInt(Pack.PHASES)),
                            Rating.CHANGE, random.nextBoolean() ? "real-progress" : "re-scored",
                            Rating.CONFIDENCE, "low",
                            Rating.RATIONALE, typed())));
            for (int place = 1; place <= random.nextInt(4); place++) {
                put(Decision.KIND, Ids.decision(round, place), Map.of(
                        Decision.ROUND, round.toString(),
                        Decision.TEXT, typed(),
                        Decision.COST, typed(),
                        Decision.LEAD, typed(),
                        Decision.WAITING, typed()));
                put(Worry.KIND, Ids.worry(round, place), Map.of(
                        Worry.ROUND, round.toString(), Worry.RISK, typed(), Worry.CAUSE, typed(), Worry.OWNER, typed()));
            }
            if (number < count || random.nextBoolean()) {
                Round closed = Round.numbered(workbook, number).orElseThrow();
                workbook = workbook.with(Freeze.edit(workbook, closed, TODAY, typed()));
            }
        }
    }

    private void registers(int records) {
        for (Register register : Crowded.PACK.registers()) {
            for (int number = 0; number < records; number++) {
                Map<String, String> values = new HashMap<>();
                int at = number;
                register.fields().filter(field -> random.nextInt(8) > 0).forEach(field -> values.put(field.id(), value(field, at)));
                put(new Kind(register.id()), Crowded.id(register.id(), number), values);
            }
        }
    }

    private String value(Register.Field field, int number) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> typed();
            case DATE -> day().toString();
            case YEAR -> String.valueOf(2019 + random.nextInt(9));
            case NUMBER -> String.valueOf(random.nextInt(2) == 0 ? random.nextInt(100) : random.nextInt(2_000_000_000));
            case CHOICE, CHOICES -> field.choices().get(random.nextInt(field.choices().size()));
            case CURRENCY -> Stream.of("EUR", "XTS", "GHS", "USD", "JPY").skip(random.nextInt(5)).findFirst().orElseThrow();
            case LINK, LINKS -> field.rules().to().stream()
                    .filter(to -> Crowded.PACK.register(to).isPresent())
                    .findFirst()
                    .map(to -> Crowded.id(to, number).toString())
                    .orElse("CRC");
        };
    }

    private LocalDate day() {
        return TODAY.minusDays(400).plusDays(random.nextInt(800));
    }

    private void put(Kind kind, UUID id, Map<String, String> values) {
        Edit.Builder edit = Edit.of(kind, id);
        values.forEach(edit::set);
        workbook = workbook.with(edit.build());
    }

    /** What a person typed: mostly of the country’s own length, at times nothing, one endless word, or many lines. */
    private String typed() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> String.join("", IntStream.range(0, Math.max(20, length)).mapToObj(at -> word()).toList());
            case 2 -> text(length).replace(" ", "\n");
            default -> text(1 + random.nextInt(length));
        };
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(at -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return letters.get(random.nextInt(letters.size()));
    }

    /** All that is kept in fields, on one line each. */
    static List<String> typed(Workbook workbook) {
        return workbook.kinds().stream()
                .flatMap(kind -> workbook.all(kind).stream())
                .flatMap(entry -> entry.fields().values().stream())
                .map(AnyCountry::line)
                .distinct()
                .toList();
    }

    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
