package org.nationalresponse.workbook.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Confidence;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Freeze;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.KeptFile;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Pack;

/**
 * A country after twenty rounds: every criterion answered with a note in every round, five thousand pieces of evidence, all
 * rounds frozen but the last. The same at every call.
 */
final class LargeCountry {

    static final int ROUNDS = 20;
    static final int PIECES = 5_000;
    static final String PACK = "mnr@2016";

    private static final String[] SENTENCES = {
        "The ministry put a draft before the cabinet, which wants to hear the police and the prosecutors first.",
        "Money for it stands in the budget until the end of next year; what comes after is open.",
        "The national body met four times, and twice without the companies.",
        "Une unité spécialisée existe dans la capitale, mais dans aucune région.",
        "تعمل الوزارة على مشروع قانون جديد لحماية الأطفال",
        "Training reached three hundred officers in the north; the south is planned.",
        "Nobody could say how many cases were passed on.",
    };

    private LargeCountry() {}

    /** What such a workbook starts with. */
    static Edit profile() {
        return Edit.of(Profile.KIND, Profile.ID)
                .set(Profile.COUNTRY, "GH")
                .set(Profile.MINISTRY, "Ministry of Gender, Children and Social Protection")
                .set(Profile.LANGUAGE, "en")
                .set(Profile.PACKS, PACK)
                .build();
    }

    /** An open first round and nothing in it, to compare with. */
    static Edit empty() {
        return profile().plus(Edit.set(Round.KIND, Ids.round(1), Round.NUMBER, "1"));
    }

    /** @param files inside the workbook; the evidence of every round names all of them */
    static Workbook workbook(Pack pack, List<KeptFile> files) {
        Workbook workbook = Workbook.empty().with(profile());
        for (int number = 1; number <= ROUNDS; number++) {
            workbook = workbook.with(round(pack, number, files));
            if (number < ROUNDS) {
                Round round = Round.numbered(workbook, number).orElseThrow();
                workbook = workbook.with(
                        Freeze.edit(workbook, round, LocalDate.of(2006 + number, 12, 1), "National Children’s Council"));
            }
        }
        return workbook;
    }

    private static Edit round(Pack pack, int number, List<KeptFile> files) {
        UUID round = Ids.round(number);
        Edit.Builder edit = Edit.of(Round.KIND, round)
                .set(Round.NUMBER, String.valueOf(number))
                .set(Round.FROM, 2006 + number + "-01-01")
                .set(Round.TO, 2006 + number + "-12-31")
                .set(Round.SUMMARY, words(number, 4))
                .and(Decision.KIND, Ids.decision(round, 1))
                .set(Decision.ROUND, round.toString())
                .set(Decision.TEXT, words(number, 1));
        List<Capability> capabilities = pack.capabilities().toList();
        for (int at = 0; at < capabilities.size(); at++) {
            rating(edit, round, capabilities.get(at), at, number);
        }
        List<Criterion> criteria = capabilities.stream().flatMap(each -> each.criteria().stream()).toList();
        for (int at = 0; at < criteria.size(); at++) {
            answer(edit, round, criteria.get(at).id(), at + number);
        }
        for (int piece = 0; piece < PIECES / ROUNDS; piece++) {
            String criterion = criteria.get(piece % criteria.size()).id();
            boolean first = piece < criteria.size();
            UUID id = first ? Ids.evidence(round, criterion) : id("piece/" + number + "/" + piece);
            evidence(edit, id, round, criterion, number, piece);
            file(files, piece).ifPresent(file -> edit.set(Evidence.FILE, file.sha256())
                    .set(Evidence.FILE_NAME, file.name())
                    .set(Evidence.FILE_SIZE, String.valueOf(file.size())));
        }
        return edit.build();
    }

    private static void rating(Edit.Builder edit, UUID round, Capability capability, int at, int number) {
        edit.and(Rating.KIND, Ids.rating(round, capability.id()))
                .set(Rating.ROUND, round.toString())
                .set(Rating.CAPABILITY, capability.id())
                .set(Rating.PHASE, String.valueOf(1 + (at + number / 4) % 4))
                .set(Rating.RATIONALE, words(at + number, 2))
                .set(Rating.CONFIDENCE, Confidence.values()[(at + number) % Confidence.values().length].code());
        if (number > 1 && number % 4 == 0) {
            edit.set(Rating.CHANGE, Rating.Change.values()[at % 3].code());
        }
    }

    private static void answer(Edit.Builder edit, UUID round, String criterion, int seed) {
        Answer.Value value = Answer.Value.values()[seed % Answer.Value.values().length];
        edit.and(Answer.KIND, Ids.answer(round, criterion))
                .set(Answer.ROUND, round.toString())
                .set(Answer.CRITERION, criterion)
                .set(Answer.VALUE, value.code())
                .set(Answer.REASON, value == Answer.Value.NOT_APPLICABLE ? words(seed, 1) : "")
                .set(Answer.NOTE, words(seed, 3))
                .set(Answer.CONFIDENCE, Confidence.values()[seed % Confidence.values().length].code());
    }

    private static void evidence(Edit.Builder edit, UUID id, UUID round, String criterion, int number, int piece) {
        edit.and(Evidence.KIND, id)
                .set(Evidence.ROUND, round.toString())
                .set(Evidence.CRITERION, criterion)
                .set(Evidence.TITLE, "Act " + (700 + piece) + " on the protection of children online")
                .set(Evidence.PLACE, "section " + (1 + piece % 90))
                .set(Evidence.DATE, LocalDate.of(2005 + number, 1 + piece % 12, 1 + piece % 28).toString())
                .set(Evidence.ADDRESS, "https://laws.example.org/acts/" + (700 + piece))
                .set(Evidence.GRADE, Evidence.Grade.values()[piece % Evidence.Grade.values().length].code())
                .set(Evidence.CHECKED_ON, LocalDate.of(2006 + number, 1 + piece % 10, 1 + piece % 28).toString());
    }

    private static Optional<KeptFile> file(List<KeptFile> files, int piece) {
        return piece < files.size() ? Optional.of(files.get(piece)) : Optional.empty();
    }

    private static String words(int seed, int sentences) {
        StringBuilder words = new StringBuilder("No. " + seed + ": ");
        for (int i = 0; i < sentences; i++) {
            words.append(SENTENCES[(seed + i * 3) % SENTENCES.length]).append(' ');
        }
        return words.toString().strip();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
