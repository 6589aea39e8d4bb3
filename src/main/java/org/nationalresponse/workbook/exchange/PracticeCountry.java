package org.nationalresponse.workbook.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Decision;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Evidence;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Packs;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The record of a country that does not exist, for trainers. It is data; here it only becomes the first step of a workbook. Ids
 * are made from names, so that twenty laptops in a room hold the same file.
 */
public final class PracticeCountry {

    /** The ending-less name that its file is offered under. */
    public static final String FILE_NAME = "almara-2026";

    private static final String COUNTRY = "practice/almara.yaml";
    /** Records by register; apart, so that each part can be read at a sitting. */
    private static final List<String> RECORDS = List.of("practice/political-will.yaml", "practice/commitments.yaml");

    private PracticeCountry() {}

    /** The step that fills an empty workbook with the practice country, and with the presets that it says nothing of. */
    public static Edit edit(Packs packs, Locale locale) {
        Edit practice = edit();
        Workbook almara = Workbook.empty().with(practice);
        List<Pack> used = Profile.of(almara).packs().stream().map(each -> packs.load(each, locale)).toList();
        return practice.plus(Presets.missing(almara, used));
    }

    /** What is the practice country's own. */
    public static Edit edit() {
        JsonNode data = read(COUNTRY);
        Edit.Builder edit = Edit.of(Profile.KIND, Profile.ID);
        fill(edit, data.get("profile"));
        for (JsonNode round : data.get("rounds").values()) {
            addRound(edit, round);
        }
        addRecords(edit, data.get("records"));
        RECORDS.forEach(file -> addRecords(edit, read(file)));
        return edit.build();
    }

    private static void addRecords(Edit.Builder edit, JsonNode records) {
        for (Map.Entry<String, JsonNode> kind : records.properties()) {
            for (JsonNode entry : kind.getValue().values()) {
                edit.and(new Kind(kind.getKey()), id(kind.getKey(), entry));
                fill(edit, entry);
            }
        }
    }

    private static void addRound(Edit.Builder edit, JsonNode round) {
        UUID id = Ids.round(round.get(Round.NUMBER).asInt());
        edit.and(Round.KIND, id);
        fill(edit, round);
        for (Map.Entry<String, JsonNode> answer : round.get("answers").properties()) {
            edit.and(Answer.KIND, Ids.answer(id, answer.getKey()))
                    .set(Answer.ROUND, id.toString())
                    .set(Answer.CRITERION, answer.getKey());
            fill(edit, answer.getValue());
            addEvidence(edit, id, answer.getKey(), answer.getValue().path("evidence"));
        }
        for (Map.Entry<String, JsonNode> rating : round.get("ratings").properties()) {
            edit.and(Rating.KIND, Ids.rating(id, rating.getKey()))
                    .set(Rating.ROUND, id.toString())
                    .set(Rating.CAPABILITY, rating.getKey());
            fill(edit, rating.getValue());
        }
        int place = 0;
        for (JsonNode decision : round.get("decisions").values()) {
            place++;
            edit.and(Decision.KIND, Ids.decision(id, place)).set(Decision.ROUND, id.toString());
            fill(edit, decision);
        }
    }

    private static void addEvidence(Edit.Builder edit, UUID round, String criterion, JsonNode pieces) {
        int place = 0;
        for (JsonNode piece : pieces.values()) {
            UUID first = Ids.evidence(round, criterion);
            edit.and(Evidence.KIND, place == 0 ? first : id(Evidence.KIND.name(), first + "/" + place))
                    .set(Evidence.ROUND, round.toString())
                    .set(Evidence.CRITERION, criterion);
            fill(edit, piece);
            place++;
        }
    }

    /**
     * Every plain value of a node is a field of the record; what only names the record is not. Under {@code links} stand, by
     * field, {@code register/key} or {@code register/thing/name} of the records that the field leads to.
     */
    private static void fill(Edit.Builder edit, JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            boolean name = field.getKey().equals("key") || field.getKey().equals("thing");
            if (field.getValue().isValueNode() && !name) {
                edit.set(field.getKey(), field.getValue().asString());
            }
        }
        for (Map.Entry<String, JsonNode> link : node.path("links").properties()) {
            edit.set(link.getKey(), Stream.of(link.getValue().asString().split(" "))
                    .map(PracticeCountry::linked)
                    .collect(Collectors.joining(" ")));
        }
    }

    private static String linked(String to) {
        String[] parts = to.split("/");
        return (parts.length == 3 ? Ids.about(parts[0], parts[2]) : id(parts[0], parts[1])).toString();
    }

    /** A record of a thing has the id that every workbook gives it; others have one of their own, made from their key. */
    private static UUID id(String kind, JsonNode entry) {
        if (!entry.has("thing")) {
            return id(kind, entry.get("key").asString());
        }
        String thing = entry.get("thing").asString();
        return kind.equals(Kind.INSTRUMENT_NOTE.name()) ? Ids.instrumentNote(thing) : Ids.about(kind, thing);
    }

    private static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes(("practice/almara/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read(String file) {
        try (InputStream in = PracticeCountry.class.getResourceAsStream(file)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
