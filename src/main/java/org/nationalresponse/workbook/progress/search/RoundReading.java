package org.nationalresponse.workbook.progress.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.country.Worry;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.progress.Target;

/** What the rounds say: of criteria and capabilities, on which evidence, and at the head of the brief. */
final class RoundReading implements Reading {

    static final List<Kind> KINDS = List.of(Kind.ANSWER, Kind.EVIDENCE, Kind.RATING, Kind.DECISION, Kind.WORRY, Kind.ROUND);

    private static final Set<Kind> OF_THE_BRIEF = Set.of(Kind.DECISION, Kind.WORRY, Kind.ROUND);

    private final Asked asked;
    private final Map<String, Round> rounds = new HashMap<>();
    /** An edition before may have asked something else under the same id. */
    private final Map<UUID, Asked> askedIn = new HashMap<>();
    private final Optional<UUID> latest;

    /**
     * @param asked what is asked now
     * @param packs also those that only rounds before were held against
     */
    RoundReading(Asked asked, List<Pack> packs, Workbook workbook) {
        this.asked = asked;
        Map<List<Pack>, Asked> known = new HashMap<>();
        Round.all(workbook).forEach(round -> {
            rounds.put(round.id().toString(), round);
            askedIn.put(round.id(), known.computeIfAbsent(UsedPacks.in(packs, round, workbook), asked::in));
        });
        latest = Round.latest(workbook).map(Round::id);
    }

    @Override
    public Parts parts(Entry entry) {
        if (entry.retired() || round(entry).isEmpty()) {
            return Parts.NONE;
        }
        List<Part> parts = new ArrayList<>();
        switch (entry.kind().name()) {
            case "answer" -> {
                add(parts, entry, Answer.NOTE, "search.field.note");
                add(parts, entry, Answer.REASON, "search.field.reason");
            }
            case "evidence" -> {
                add(parts, entry, Evidence.TITLE, "search.field.title");
                add(parts, entry, Evidence.PLACE, "search.field.place");
                add(parts, entry, Evidence.ADDRESS, "search.field.address");
                add(parts, entry, Evidence.FILE_NAME, "search.field.file");
                return titled(parts, entry.text(Evidence.TITLE).isPresent() ? Evidence.TITLE : Evidence.FILE_NAME);
            }
            case "rating" -> {
                add(parts, entry, Rating.RATIONALE, "search.field.rationale");
                add(parts, entry, Rating.DISSENT, "search.field.dissent");
            }
            case "decision" -> {
                add(parts, entry, Decision.TEXT, "search.field.decision");
                add(parts, entry, Decision.COST, "search.field.cost");
                add(parts, entry, Decision.LEAD, "search.field.lead");
                add(parts, entry, Decision.WAITING, "search.field.waiting");
                return titled(parts, Decision.TEXT);
            }
            case "worry" -> {
                add(parts, entry, Worry.RISK, "search.field.risk");
                add(parts, entry, Worry.CAUSE, "search.field.cause");
                add(parts, entry, Worry.OWNER, "search.field.owner");
                return titled(parts, Worry.RISK);
            }
            default -> {
                add(parts, entry, Round.SUMMARY, "search.field.summary");
                add(parts, entry, Round.HELP_NEEDED, "search.field.help-needed");
                add(parts, entry, Round.HELP_OFFERED, "search.field.help-offered");
                add(parts, entry, Round.METHOD, "search.field.method");
                add(parts, entry, Round.TOOK_PART, "search.field.took-part");
                add(parts, entry, Round.OPEN_QUESTIONS, "search.field.open-questions");
                add(parts, entry, Round.ENDORSED_BY, "search.field.endorsed");
            }
        }
        return new Parts(Optional.empty(), parts);
    }

    private void add(List<Part> parts, Entry entry, String field, String label) {
        entry.text(field)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> parts.add(new Part(field, asked.texts().get(label), text)));
    }

    private static Parts titled(List<Part> parts, String field) {
        return new Parts(
                parts.stream().filter(part -> part.field().equals(field)).findFirst(),
                parts.stream().filter(part -> !part.field().equals(field)).toList());
    }

    @Override
    public String name(Entry entry) {
        return switch (entry.kind().name()) {
            case "answer" -> in(entry).statement(criterion(entry));
            case "evidence" -> asked.texts().get("search.evidence");
            case "rating" -> asked.texts().get("search.phase", "capability", in(entry).name(capability(entry)));
            case "decision" -> asked.texts().get("search.decision");
            case "worry" -> asked.texts().get("search.worry");
            default -> words(new Round(entry));
        };
    }

    @Override
    public List<String> place(Entry entry) {
        return switch (entry.kind().name()) {
            case "answer" -> in(entry).placeOf(capability(entry));
            case "evidence" -> {
                List<String> place = new ArrayList<>(in(entry).placeOf(capability(entry)));
                place.add(in(entry).statement(criterion(entry)));
                yield place;
            }
            case "rating" -> in(entry).placeOf(capability(entry));
            case "decision", "worry" -> List.of(asked.texts().get("shell.place.summary"));
            default -> List.of(asked.texts().get("rounds.title"));
        };
    }

    @Override
    public Target target(Entry entry, String field) {
        boolean here = round(entry).map(Round::id).equals(latest);
        boolean asks = OF_THE_BRIEF.contains(entry.kind()) || asked.knows(capability(entry));
        if (!here || !asks || field.equals(Round.ENDORSED_BY)) {
            // What an older round says can only be seen as a whole.
            return Target.page(Target.ROUNDS);
        }
        return switch (entry.kind().name()) {
            case "answer" -> new Target(capability(entry), criterion(entry) + "/" + field);
            case "evidence" -> new Target(capability(entry), criterion(entry) + "/evidence/" + entry.id());
            case "rating" -> new Target(capability(entry), field);
            case "decision", "worry" ->
                    new Target(Target.SUMMARY, entry.kind().name() + "/" + number(entry) + "/" + field);
            default -> new Target(Target.SUMMARY, field);
        };
    }

    @Override
    public Optional<Round> round(Entry entry) {
        String id = entry.kind().equals(Kind.ROUND) ? entry.id().toString() : entry.text(Answer.ROUND).orElse("");
        return Optional.ofNullable(rounds.get(id));
    }

    @Override
    public String subject(Entry entry) {
        return switch (entry.kind().name()) {
            case "answer", "evidence" -> criterion(entry);
            case "rating" -> capability(entry);
            case "decision", "worry" -> "";
            default -> entry.id().toString();
        };
    }

    String words(Round round) {
        return asked.texts().get("search.round", "number", round.number());
    }

    /** What the record's round asks. */
    private Asked in(Entry entry) {
        return round(entry).map(round -> askedIn.get(round.id())).orElse(asked);
    }

    private static String criterion(Entry entry) {
        return entry.text(Answer.CRITERION).orElse("");
    }

    /** The id of the capability; that of the criterion where no pack in use asks it. */
    private String capability(Entry entry) {
        return entry.kind().equals(Kind.RATING)
                ? entry.text(Rating.CAPABILITY).orElse("")
                : in(entry).capabilityOf(criterion(entry)).orElse(criterion(entry));
    }

    /** Which decision or worry it is, as the brief numbers them. */
    private int number(Entry entry) {
        UUID round = latest.orElseThrow();
        boolean decision = entry.kind().equals(Kind.DECISION);
        return IntStream.rangeClosed(1, decision ? Decision.MOST : Worry.MOST)
                .filter(place -> entry.id().equals(decision ? Ids.decision(round, place) : Ids.worry(round, place)))
                .findFirst()
                .orElse(1);
    }
}
