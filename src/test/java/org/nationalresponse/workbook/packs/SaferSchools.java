package org.nationalresponse.workbook.packs;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.NewEdition;
import org.nationalresponse.workbook.country.NewRound;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;

/**
 * A framework that is not ours, in three editions: four capabilities, then five by way of a split, a merger and a newcomer, then four
 * again. Written by hand from the documentation of packs alone.
 */
public final class SaferSchools {

    public static final Path FOLDER = folder();
    public static final PackLibrary LIBRARY = new PackLibrary(FOLDER);
    public static final String FIRST = "safer-schools@2026";
    public static final String SECOND = "safer-schools@2027";
    public static final String THIRD = "safer-schools@2028";
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SaferSchools() {}

    public static Pack pack(String reference) {
        return LIBRARY.load(reference, Locale.ENGLISH);
    }

    /** A country's first round against these packs: every capability of the schools in phase 1, 2, 3, 4 with an answer or two. */
    public static Workbook first(String... references) {
        List<Pack> packs = Stream.of(references).map(SaferSchools::pack).toList();
        return Workbook.empty()
                .with(NewWorkbook.edit(
                        "GH", Optional.empty(), Optional.of("Ministry of Education"), Optional.of("A. Mensah"),
                        Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31)),
                        Optional.empty(), List.of(references), "en"))
                .with(Presets.of(packs))
                .with(answer(1, "schools.lead.named", "met"))
                .with(answer(1, "schools.staff.course", "met"))
                .with(Evidence.edit(Ids.evidence(Ids.round(1), "schools.staff.course"), Ids.round(1), "schools.staff.course")
                        .set(Evidence.TITLE, "Course book, 2025")
                        .set(Evidence.GRADE, "official-statement")
                        .build())
                .with(answer(1, "schools.staff.code", "partly"))
                .with(answer(1, "schools.rules.written", "met"))
                .with(answer(1, "schools.reporting.place", "not-met"))
                .with(answer(1, "schools.reporting.figures", "met"))
                .with(rating(1, "schools.lead", 1))
                .with(rating(1, "schools.staff", 2))
                .with(rating(1, "schools.rules", 3))
                .with(rating(1, "schools.reporting", 4))
                .with(visit());
    }

    /** The latest round frozen, and the next one started under other editions. */
    public static Workbook next(Workbook workbook, List<NewEdition> taken) {
        Workbook frozen = workbook.with(Freeze.edit(workbook, Round.latest(workbook).orElseThrow(), DAY, "The school board"));
        return frozen.with(NewRound.edit(
                frozen, Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(LocalDate.of(2027, 12, 31)), taken));
    }

    /** From one edition to the next. */
    public static NewEdition step(String used, String next) {
        return NewEdition.of(List.of(pack(used)), List.of(pack(next))).get(0);
    }

    public static Edit answer(int round, String criterion, String value) {
        return Edit.of(Answer.KIND, Ids.answer(Ids.round(round), criterion))
                .set(Answer.ROUND, Ids.round(round).toString())
                .set(Answer.CRITERION, criterion)
                .set(Answer.VALUE, value)
                .set(Answer.CARRIED, "")
                .build();
    }

    public static Edit rating(int round, String capability, int phase) {
        return Edit.of(Rating.KIND, Ids.rating(Ids.round(round), capability))
                .set(Rating.ROUND, Ids.round(round).toString())
                .set(Rating.CAPABILITY, capability)
                .set(Rating.PHASE, String.valueOf(phase))
                .set(Rating.CARRIED, "")
                .build();
    }

    private static Edit visit() {
        return Edit.of(new Kind("visit"), Ids.about("visit", "test"))
                .set("school", "Harbour School")
                .set("on", "2026-10-02")
                .set("kind", "unannounced")
                .set("topics", "rules reporting")
                .set("serves", "schools.reporting schools.rules")
                .set("result", "mend")
                .set("mendBy", "2027-01-15")
                .set("year", "2026")
                .set("staff", "12")
                .set("cost", "1500")
                .set("currency", "GHS")
                .set("note", "The letter box for reports is broken.")
                .build();
    }

    private static Path folder() {
        try {
            return Path.of(SaferSchools.class.getResource("safer-schools-2026").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
