package org.nationalresponse.workbook.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.FieldRef;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.NewRound;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.WorkbookFile;
import org.nationalresponse.workbook.country.WorkbookFiles;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import org.nationalresponse.workbook.text.Fault;

/**
 * The record of a country that does not exist, for trainers: two rounds that were frozen and one that is open. It is data; here
 * it only becomes the steps of a workbook, in the order in which a person would have done them, so that a frozen round can be
 * shown as it stood then. Ids are made from names, so that twenty laptops in a room hold the same file.
 */
public final class PracticeCountry {

    /** The ending-less name that its file is offered under. */
    public static final String FILE_NAME = "almara-2026";

    private static final String COUNTRY = "almara.yaml";
    private static final List<String> ROUNDS = List.of("round-1.yaml", "round-2.yaml", "round-3.yaml");

    private PracticeCountry() {}

    /** Makes the practice country's file, step by step, and leaves it open. An existing file is never overwritten. */
    public static WorkbookFile create(WorkbookFiles files, Path path, Packs packs, Locale locale) {
        List<Edit> steps = steps(packs, locale);
        List<String> used = Profile.of(Workbook.empty().with(steps.get(0))).packs();
        WorkbookFile file = files.create(path, steps.get(0), UsedPacks.attachments(used, packs));
        try {
            steps.stream()
                    .skip(1)
                    .map(file::write)
                    .toList()
                    .forEach(written -> written.toCompletableFuture().join());
            return file;
        } catch (CompletionException e) {
            file.close();
            remove(path);
            throw e.getCause() instanceof Fault fault ? fault : e;
        }
    }

    /** Half a practice country would be taken for the whole one the next time. */
    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps that fill an empty workbook with the practice country, and with the presets that it says nothing of. */
    public static List<Edit> steps(Packs packs, Locale locale) {
        Profile profile = new Profile(Workbook.empty().with(profile()).entry(Profile.KIND, Profile.ID));
        return steps(profile.packs().stream().map(each -> packs.load(each, locale)).toList());
    }

    /** What is the practice country's own, as one step: what it holds after all of them. */
    public static Edit edit() {
        return last(new Edit(steps(List.of()).stream().flatMap(step -> step.writes().stream()).toList()), Workbook.empty());
    }

    /** The step with one write to a place, the last one, and without those that change nothing. */
    private static Edit last(Edit step, Workbook content) {
        Map<FieldRef, Edit.Write> last = new LinkedHashMap<>();
        step.writes().forEach(write -> last.put(write.place(), write));
        return new Edit(List.copyOf(last.values())).against(content);
    }

    private static List<Edit> steps(List<Pack> packs) {
        PracticeRecords records = PracticeRecords.read();
        List<Edit> steps = new ArrayList<>();
        Workbook almara = Workbook.empty();
        for (String file : ROUNDS) {
            PracticeRound round = PracticeRound.read(file);
            Edit begin = NewRound.edit(almara, round.from(), round.to()).against(almara);
            Edit work = round.work(almara.with(begin)).plus(records.at(round));
            if (steps.isEmpty()) {
                // As every file of these packs begins.
                Edit first = last(profile().plus(begin).plus(work), almara);
                steps.add(first.plus(Presets.missing(almara.with(first), packs)));
            } else {
                steps.add(begin);
                steps.add(last(work, almara.with(begin)));
            }
            almara = after(steps);
            Round now = Round.latest(almara).orElseThrow();
            Optional<Edit> freeze = round.freeze(almara, now);
            if (freeze.isPresent()) {
                steps.add(freeze.get());
                almara = almara.with(freeze.get());
            }
        }
        return List.copyOf(steps);
    }

    private static Workbook after(List<Edit> steps) {
        Workbook workbook = Workbook.empty();
        for (Edit step : steps) {
            workbook = workbook.with(step);
        }
        return workbook;
    }

    private static Edit profile() {
        Edit.Builder edit = Edit.of(Profile.KIND, Profile.ID);
        PracticeData.fields(PracticeData.read(COUNTRY).get("profile")).forEach(edit::set);
        return edit.build();
    }
}
