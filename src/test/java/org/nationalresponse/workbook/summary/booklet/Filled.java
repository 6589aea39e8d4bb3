package org.nationalresponse.workbook.summary.booklet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.TreatyActions;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.summary.content.Source;
import org.nationalresponse.workbook.summary.paper.FakeArabic;
import org.nationalresponse.workbook.text.Texts;
import org.nationalresponse.workbook.treaty.InstrumentReader;

/** Sources for tests of documents that follow the criteria: one round, with nothing in it or with everything answered. */
public final class Filled {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final String MNR = "mnr@2016";
    public static final String GSR = "gsr-policy@2019";
    public static final UUID ROUND = Ids.round(1);

    private Filled() {}

    public static Texts english() {
        return Texts.in(Locale.ENGLISH);
    }

    public static Texts mirrored() {
        return Texts.disguised(Locale.forLanguageTag("ar"), FakeArabic::of);
    }

    public static List<Pack> packs(Texts texts, String... references) {
        PackLibrary library = new PackLibrary(Path.of("target", "no-packs"));
        return Stream.of(references)
                .map(reference -> library.load(reference, Locale.ENGLISH))
                .map(pack -> texts.rightToLeft() ? FakeArabic.of(pack) : pack)
                .toList();
    }

    public static Source source(Workbook workbook, Texts texts, List<Pack> packs) {
        return new Source(workbook, packs, TreatyActions.standings(workbook, InstrumentReader.read()), texts, TODAY);
    }

    /** A round in which nothing is answered. */
    public static Workbook blank(String... references) {
        return Workbook.empty()
                .with(Edit.of(Profile.KIND, Profile.ID)
                        .set(Profile.COUNTRY_NAME, "Republic of Almara")
                        .set(Profile.PACKS, String.join(" ", references))
                        .and(Round.KIND, ROUND)
                        .set(Round.NUMBER, "1")
                        .set(Round.FROM, "2026-01-01")
                        .set(Round.TO, "2026-12-31")
                        .build());
    }

    /**
     * Every criterion answered, each with two documents and a note.
     *
     * @param words stands in every text that a person types
     */
    public static Workbook full(List<Pack> packs, String words) {
        Workbook workbook = blank(packs.stream().map(Pack::reference).toArray(String[]::new));
        Answer.Value[] values = Answer.Value.values();
        int number = 0;
        for (Capability capability : packs.stream().flatMap(Pack::capabilities).toList()) {
            Edit.Builder edit = Edit.of(Rating.KIND, Ids.rating(ROUND, capability.id()))
                    .set(Rating.ROUND, ROUND.toString())
                    .set(Rating.CAPABILITY, capability.id())
                    .set(Rating.PHASE, String.valueOf(1 + number % Pack.PHASES))
                    .set(Rating.RATIONALE, "Phase: " + words)
                    .set(Rating.DISSENT, "Ministry of Health: " + words);
            for (Criterion criterion : capability.criteria()) {
                answer(edit, criterion.id(), values[number++ % values.length], words);
            }
            workbook = workbook.with(edit.build());
        }
        return workbook;
    }

    private static void answer(Edit.Builder edit, String criterion, Answer.Value value, String words) {
        edit.and(Answer.KIND, Ids.answer(ROUND, criterion))
                .set(Answer.ROUND, ROUND.toString())
                .set(Answer.CRITERION, criterion)
                .set(Answer.VALUE, value.code())
                .set(Answer.NOTE, "Note: " + words);
        if (value == Answer.Value.NOT_APPLICABLE) {
            edit.set(Answer.REASON, "Reason: " + words);
        }
        for (int piece = 1; piece <= 2; piece++) {
            edit.and(Evidence.KIND, UUID.nameUUIDFromBytes((criterion + piece).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .set(Evidence.ROUND, ROUND.toString())
                    .set(Evidence.CRITERION, criterion)
                    .set(Evidence.TITLE, "Act " + piece + ": " + words)
                    .set(Evidence.PLACE, "article " + piece)
                    .set(Evidence.DATE, "2025-03-0" + piece);
        }
    }
}
