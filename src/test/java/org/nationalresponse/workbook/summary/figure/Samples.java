package org.nationalresponse.workbook.summary.figure;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.exchange.PracticeCountry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.progress.TrendMove.Way;
import org.nationalresponse.workbook.progress.TrendReason;
import org.nationalresponse.workbook.progress.YearSums;
import org.nationalresponse.workbook.progress.YearSums.State;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** Numbers for charts: of the practice country, and made up by chance with a fixed seed. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String[] WORDS = {
        "Rapporteur", "on", "violence", "against", "children", "hotline", "Strafverfolgungszuständigkeit", "in", "every",
        "province",
        "تقرير", "الطفل", "and", "the", "Committee", "of", "Ministers", "Донесение", "(OPSC)", "2027", "protección"
    };

    private Samples() {}

    /** The practice country after its three rounds. */
    public static Source practice(Texts texts) {
        PackLibrary library = new PackLibrary(Path.of("target", "no-packs"));
        Workbook workbook = Workbook.empty();
        for (Edit step : PracticeCountry.steps(library, Locale.ENGLISH)) {
            workbook = workbook.with(step);
        }
        List<Pack> packs = Stream.concat(Profile.of(workbook).packs().stream(), Stream.of(Packs.COMMON))
                .distinct()
                .map(each -> library.load(each, Locale.ENGLISH))
                .toList();
        return new Source(workbook, packs, TreatyActions.standings(workbook, InstrumentReader.read()), texts, TODAY);
    }

    static String words(Random chance, int most) {
        StringBuilder words = new StringBuilder();
        int count = 1 + chance.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.append(words.isEmpty() ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    static List<DomainStrip.Domain> domains(Random chance, int capabilities) {
        List<DomainStrip.Domain> domains = new ArrayList<>();
        int left = capabilities;
        while (left > 0) {
            int here = Math.min(left, 1 + chance.nextInt(chance.nextInt(10) == 0 ? 60 : 8));
            domains.add(new DomainStrip.Domain(
                    Optional.of(words(chance, 5)).filter(name -> chance.nextBoolean()),
                    words(chance, 6),
                    IntStream.range(0, here)
                            .mapToObj(i -> new DomainStrip.Capability(words(chance, 14), phase(chance), way(chance)))
                            .toList()));
            left -= here;
        }
        return domains;
    }

    static List<MovedChart.Move> moves(Random chance, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int before = 1 + chance.nextInt(4);
                    int now = 1 + (before + chance.nextInt(3)) % 4;
                    int kind = chance.nextInt(4);
                    return new MovedChart.Move(
                            words(chance, 14),
                            kind == 0 ? Optional.empty() : Optional.of(before),
                            kind == 1 ? Optional.empty() : Optional.of(now),
                            way(kind, before, now),
                            kind == 0
                                    ? TrendReason.FIRST_ANSWERED
                                    : kind == 1
                                            ? TrendReason.NO_LONGER_ASSESSED
                                            : TrendReason.values()[chance.nextInt(3)],
                            Optional.of(words(chance, 40)).filter(why -> chance.nextBoolean()));
                })
                .toList();
    }

    /** Sums of one currency, from nothing to a million millions, with holes. */
    static YearSums.Row row(Random chance, Optional<String> currency, int years, int amounts) {
        int first = 2000 + chance.nextInt(20);
        return new YearSums.Row(currency, IntStream.range(first, first + years)
                .mapToObj(year -> new YearSums.Year(year, IntStream.range(0, amounts)
                        .mapToObj(i -> amount(chance, year == first && i == 0))
                        .toList()))
                .toList());
    }

    private static YearSums.Amount amount(Random chance, boolean filled) {
        if (!filled && chance.nextInt(3) == 0) {
            return new YearSums.Amount("amount", Optional.empty(), State.MISSING);
        }
        BigDecimal sum = BigDecimal.valueOf((long) Math.pow(10, chance.nextInt(13)) * chance.nextInt(10))
                .add(BigDecimal.valueOf(chance.nextInt(100), chance.nextInt(3)));
        return new YearSums.Amount("amount", Optional.of(sum), chance.nextInt(4) == 0 ? State.PARTIAL : State.WHOLE);
    }

    static List<MilestoneLine.Step> steps(Random chance, int count) {
        int days = 1 + chance.nextInt(chance.nextBoolean() ? 60 : 9000);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    LocalDate due = TODAY.plusDays(chance.nextInt(days) - days / 3);
                    return new MilestoneLine.Step(
                            words(chance, 12),
                            due,
                            Optional.of(due.plusDays(chance.nextInt(90) - 30)).filter(day -> chance.nextInt(3) == 0));
                })
                .toList();
    }

    private static Way way(int kind, int before, int now) {
        return switch (kind) {
            case 0 -> Way.FIRST_ANSWERED;
            case 1 -> Way.NO_LONGER_ASSESSED;
            default -> now > before ? Way.UP : Way.DOWN;
        };
    }

    private static Optional<Integer> phase(Random chance) {
        return Optional.of(chance.nextInt(5)).filter(phase -> phase > 0);
    }

    private static Optional<Way> way(Random chance) {
        return Optional.of(Way.values()[chance.nextInt(Way.values().length)]).filter(way -> chance.nextBoolean());
    }
}
